package salient.telling;

import java.time.LocalDate;
import java.util.List;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Standing;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Days in a row on which a place has one finding of one standing. */
public record Phase(PlaceId place, DaySpan days, Finding finding, Standing standing) {
    private record Stood(Finding finding, Standing standing) {}

    /** The phases of {@code place}, first to last; together they cover the period of {@code history}. */
    public static List<Phase> of(ControlHistory history, PlaceId place) {
        return timeline(history, place).spans().stream()
                .map(span -> new Phase(
                        place, span.days(), span.value().finding(), span.value().standing()))
                .toList();
    }

    /** What of the phases of {@code place} lies within {@code days}, first to last. */
    public static List<Phase> of(ControlHistory history, PlaceId place, DaySpan days) {
        return of(history, place).stream()
                .flatMap(phase -> phase.days.within(days).stream()
                        .map(cut -> new Phase(place, cut, phase.finding, phase.standing)))
                .toList();
    }

    private static Timeline<Stood> timeline(ControlHistory history, PlaceId place) {
        Timeline.Builder<Stood> phases = new Timeline.Builder<>(history.period().until());
        for (LocalDate day : history.turns(place)) {
            phases.from(day, new Stood(history.of(place).at(day), history.standing(place, day)));
        }
        return phases.build();
    }
}
