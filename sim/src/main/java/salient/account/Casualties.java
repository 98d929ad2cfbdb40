package salient.account;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * One source's count of killed and wounded. Counts of different sources are never added up. Without any number it is
 * losses that the source puts in words alone, which the note has.
 *
 * @param origin names the first telling of a count that several outlets relay; empty if it stands alone
 * @param reported when it was said; absent if the table does not say
 */
public record Casualties(
        String id,
        Mention mention,
        String origin,
        Optional<DaySpan> reported,
        Scope scope,
        Toll toll,
        Counting counting) {
    /**
     * Whose losses are counted, when and where.
     *
     * @param days the days that the count covers
     * @param side government, opposition, civilian or both, as the table has it
     */
    public record Scope(DaySpan days, Optional<PlaceId> place, String side) {}

    /** A number of people of which one bound is known, or both, or none. */
    public record Range(OptionalInt low, OptionalInt high) {}

    /** How many were killed, and how many wounded. */
    public record Toll(Range killed, Range wounded) {
        /** The bounds that are known. */
        public IntStream bounds() {
            return Stream.of(killed.low, killed.high, wounded.low, wounded.high).flatMapToInt(OptionalInt::stream);
        }
    }

    /**
     * How it is counted.
     *
     * @param combined whether killed and wounded, or several sides, are one number
     * @param cumulative whether it counts from the start of the offensive
     * @param subsetOf id of the row whose number includes this one; empty if none
     */
    public record Counting(boolean combined, boolean cumulative, String subsetOf) {}
}
