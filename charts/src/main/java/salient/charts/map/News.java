package salient.charts.map;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import salient.control.ControlMap;
import salient.control.Transition;
import salient.engine.Turns;
import salient.ground.GroundCurrency;
import salient.place.PlaceId;

/**
 * What one day's map has to tell.
 *
 * @param control control of all places at the close of the day
 * @param changes the changes of ground on the day, by place
 * @param turns the places that changed hands more than once on the day
 * @param signals attacks, fire and advances that admitted claims date to the day
 * @param inNews places that changed or that a claim dated to the day speaks of
 * @param spokenOf places that any claim of the day or before speaks of
 * @param claims how many admitted claims are dated to the day; the baseline is none
 * @param lastClaim the last day with such a claim, this one included
 * @param currency ground by how current the word on it is
 */
record News(
        LocalDate day,
        ControlMap control,
        List<Transition> changes,
        List<Turns> turns,
        List<Signal> signals,
        SortedSet<PlaceId> inNews,
        SortedSet<PlaceId> spokenOf,
        int claims,
        Optional<LocalDate> lastClaim,
        GroundCurrency currency) {
    News {
        changes = List.copyOf(changes);
        turns = List.copyOf(turns);
        signals = List.copyOf(signals);
    }

    /** The news of a map that tells of {@code places} alone, as {@code control} has them, and of no claim. */
    static News of(ControlMap control, SortedSet<PlaceId> places) {
        return new News(
                control.day(),
                control,
                List.of(),
                List.of(),
                List.of(),
                places,
                places,
                0,
                Optional.empty(),
                new GroundCurrency(0, 0, 0, 0));
    }

    /** How many days ago the last claim was; 0 = on the day, absent if there was none yet. */
    OptionalLong silentDays() {
        return lastClaim.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(lastClaim.get(), day))
                : OptionalLong.empty();
    }
}
