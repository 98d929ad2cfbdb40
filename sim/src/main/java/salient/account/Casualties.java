package salient.account;

import java.util.Optional;
import java.util.OptionalInt;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * One source's count of killed and wounded. Counts of different sources are never added up. Without any number it is
 * losses that the source puts in words alone, which the note has.
 *
 * @param days the days that the count covers
 * @param side government, opposition, civilian or both, as the table has it
 * @param combined whether killed and wounded, or several sides, are one number
 * @param cumulative whether it counts from the start of the offensive
 * @param subsetOf id of the row whose number includes this one; empty if none
 */
public record Casualties(
        String id,
        AccountId account,
        SourceId source,
        String origin,
        DaySpan days,
        Optional<DaySpan> reported,
        Optional<PlaceId> place,
        String side,
        OptionalInt killedLow,
        OptionalInt killedHigh,
        OptionalInt woundedLow,
        OptionalInt woundedHigh,
        boolean combined,
        boolean cumulative,
        String subsetOf,
        String locator,
        String note) {}
