package salient.telling;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import salient.control.ControlMap;
import salient.control.Transition;
import salient.engine.Turns;
import salient.place.PlaceId;
import salient.set.SortedSets;

/**
 * What one day has to tell.
 *
 * @param control control of all places at the close of the day
 * @param changes the changes of ground on the day, by place
 * @param turns the places that changed hands more than once on the day
 * @param signals what claims that were not overruled say was done on the day, in order
 * @param places those that changed or that a claim of the day speaks of
 * @param said what has been said by then
 */
public record News(
        ControlMap control,
        List<Transition> changes,
        List<Turns> turns,
        List<Signal> signals,
        SortedSet<PlaceId> places,
        Said said) {
    /**
     * What has been said by the close of a day.
     *
     * @param places those that any claim of the day or before speaks of
     * @param claims how many claims that are heard take effect on the day; the baseline is none
     * @param last the last day on which somebody spoke, this one included
     */
    public record Said(SortedSet<PlaceId> places, int claims, Optional<LocalDate> last) {
        public Said {
            places = SortedSets.copyOf(places);
        }
    }

    public News {
        changes = List.copyOf(changes);
        turns = List.copyOf(turns);
        signals = List.copyOf(signals);
        places = SortedSets.copyOf(places);
    }

    /** The news of a picture that tells of {@code places} alone, as {@code control} has them, and of no claim. */
    public static News of(ControlMap control, SortedSet<PlaceId> places) {
        return new News(control, List.of(), List.of(), List.of(), places, new News.Said(places, 0, Optional.empty()));
    }

    /** The day of which it tells. */
    public LocalDate day() {
        return control.day();
    }

    /** How many days ago somebody last spoke; 0 = on the day, absent if nobody has yet. */
    public OptionalLong silentDays() {
        return said.last().isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(said.last().get(), day()))
                : OptionalLong.empty();
    }
}
