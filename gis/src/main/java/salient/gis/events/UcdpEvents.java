package salient.gis.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.gis.events.Event.Act;
import salient.gis.events.Event.Actor;
import salient.gis.events.Event.Deed;
import salient.gis.gazetteer.Spot;
import salient.place.Position;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Row;
import salient.text.SourceFile;
import salient.time.DaySpan;

/**
 * Events of the georeferenced event data set of the Uppsala Conflict Data Program (GED), as exported to CSV. It tells of
 * deaths in fighting and not of who holds what, so every event of two armed sides is fighting at a place.
 *
 * <p>Source: UCDP, Georeferenced Event Dataset Codebook, version 24.1 (2024): {@code type_of_violence} 1 has a state on one
 * side, 2 none, 3 is against civilians; {@code where_prec} 1 is the place, 2 within some 25 km of it, more a region or line;
 * {@code date_start} to {@code date_end}, both included, are the days within which it happened.
 */
final class UcdpEvents {
    private static final List<String> COLUMNS = List.of(
            "id",
            "type_of_violence",
            "side_a",
            "side_b",
            "where_coordinates",
            "latitude",
            "longitude",
            "where_prec",
            "date_start",
            "date_end");

    private static final String STATE = "Government of ";

    private final EventFile file;
    private final Problems problems;

    UcdpEvents(EventFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The events of {@code table} that say something of places. */
    List<Event> read(SourceFile table) {
        return file.read(table, COLUMNS, problems, this::event);
    }

    private Optional<Event> event(Row row) {
        Optional<LocalDate> first = row.required("date_start").flatMap(f -> f.firstDay());
        Optional<LocalDate> last = row.required("date_end").flatMap(f -> f.lastDay());
        Optional<Position> at = EventFile.point(row);
        boolean named = EventFile.isFilled(row, "where_coordinates", "id");
        Optional<Integer> violence = EventFile.grade(row, "type_of_violence", 3, "UCDP GED");
        Optional<Integer> where = EventFile.grade(row, "where_prec", 7, "UCDP GED");
        boolean dated = first.isPresent() && last.isPresent();
        if (!dated || !named || at.isEmpty() || violence.isEmpty() || where.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            row.errorAt(
                    "date_end",
                    ProblemCode.INVALID_VALUE,
                    last.get() + " comes before date_start, " + first.get(),
                    "mend one of the two in " + row.origin().file());
            return Optional.empty();
        }
        if (violence.get() == 3) {
            file.leaveOut("violence against civilians (type_of_violence 3)");
            return Optional.empty();
        }
        if (where.get() > 2) {
            file.leaveOut("told of a region or a line (where_prec 3 to 7)");
            return Optional.empty();
        }
        return Optional.of(new Event(
                row.text("id"),
                DaySpan.ofDays(first.get(), last.get()),
                new Deed(Act.FIGHTS, actor(row.text("side_a")), actor(row.text("side_b"))),
                new Spot(row.text("where_coordinates"), at.get(), where.get() == 2),
                List.of(),
                row.line()));
    }

    private static Actor actor(String name) {
        return new Actor(name, name.startsWith(STATE) ? Actor.Sort.STATE : Actor.Sort.REBEL);
    }
}
