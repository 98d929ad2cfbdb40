package salient.gis.events;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.gis.events.Event.Act;
import salient.gis.events.Event.Actor;
import salient.gis.events.Event.Deed;
import salient.gis.gazetteer.Spot;
import salient.place.Position;
import salient.problem.Problems;
import salient.text.Row;
import salient.text.SourceFile;
import salient.time.DaySpan;

/**
 * Events of ACLED, as exported to CSV.
 *
 * <p>Source: ACLED, Codebook (2024), for the types of events, the sorts of actors, and what the precisions mean: time 1 the
 * day, 2 a day of the week around it, 3 a day of its month; place 1 the place itself, 2 near it, 3 a region that is coded to
 * its main town.
 */
final class AcledEvents {
    private static final List<String> COLUMNS = List.of(
            "event_id_cnty",
            "event_date",
            "time_precision",
            "event_type",
            "sub_event_type",
            "actor1",
            "inter1",
            "actor2",
            "inter2",
            "location",
            "latitude",
            "longitude",
            "geo_precision",
            "source");

    private final EventFile file;
    private final Problems problems;

    AcledEvents(EventFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The events of {@code table} that say something of places. */
    List<Event> read(SourceFile table) {
        return file.read(table, COLUMNS, problems, this::event);
    }

    private Optional<Event> event(Row row) {
        Optional<LocalDate> day = row.required("event_date").flatMap(f -> f.date());
        Optional<Integer> time = EventFile.grade(row, "time_precision", 3, "ACLED");
        Optional<Integer> place = EventFile.grade(row, "geo_precision", 3, "ACLED");
        Optional<Position> at = EventFile.point(row);
        boolean named = EventFile.isFilled(row, "location", "event_id_cnty", "sub_event_type");
        if (day.isEmpty() || time.isEmpty() || place.isEmpty() || at.isEmpty() || !named) {
            return Optional.empty();
        }
        String sort = row.text("sub_event_type").toLowerCase(Locale.ROOT);
        Optional<Act> act = act(sort);
        if (act.isEmpty()) {
            file.leaveOut(row.text("event_type") + ", " + row.text("sub_event_type"));
            return Optional.empty();
        }
        if (place.get() == 3) {
            file.leaveOut("told of a region, and coded to its main town (geo_precision 3)");
            return Optional.empty();
        }
        Actor one = new Actor(row.text("actor1"), sortOf(row.text("inter1")));
        Actor other = new Actor(row.text("actor2"), sortOf(row.text("inter2")));
        boolean otherWon = act.get() == Act.TAKES && isTaker(other, one, sort);
        return Optional.of(new Event(
                row.text("event_id_cnty"),
                days(day.get(), time.get()),
                new Deed(act.get(), otherWon ? other : one, otherWon ? one : other),
                new Spot(row.text("location"), at.get(), place.get() == 2),
                Arrays.stream(row.text("source").split(";", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                row.line()));
    }

    private static DaySpan days(LocalDate day, int precision) {
        return switch (precision) {
            case 1 -> DaySpan.ofDay(day);
            case 2 -> DaySpan.ofDays(day.minusDays(3), day.plusDays(3));
            default -> DaySpan.ofDays(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
        };
    }

    private static Optional<Act> act(String sort) {
        return switch (sort) {
            case "government regains territory",
                    "non-state actor overtakes territory",
                    "non-violent transfer of territory" -> Optional.of(Act.TAKES);
            case "armed clash" -> Optional.of(Act.FIGHTS);
            case "shelling/artillery/missile attack" -> Optional.of(Act.SHELLS);
            case "air/drone strike" -> Optional.of(Act.BOMBS);
            case "headquarters or base established" -> Optional.of(Act.SETTLES);
            default -> Optional.empty();
        };
    }

    /** Whether {@code actor}, and not {@code against}, took the place: which of the two is named first says nothing. */
    private static boolean isTaker(Actor actor, Actor against, String sort) {
        return switch (sort) {
            case "government regains territory" ->
                actor.sort() == Actor.Sort.STATE && against.sort() != Actor.Sort.STATE;
            case "non-state actor overtakes territory" ->
                actor.sort() != Actor.Sort.STATE && !actor.name().isEmpty() && against.sort() == Actor.Sort.STATE;
            default -> false;
        };
    }

    /** Older exports have numbers, newer ones words. */
    private static Actor.Sort sortOf(String inter) {
        return switch (inter.strip().toLowerCase(Locale.ROOT)) {
            case "1", "state forces" -> Actor.Sort.STATE;
            case "2", "rebel group", "rebel groups" -> Actor.Sort.REBEL;
            default -> Actor.Sort.OTHER;
        };
    }
}
