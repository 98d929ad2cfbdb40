package salient.gis.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import salient.place.Position;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.Columns;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;

/** A table of events: what reading one has to do whichever data set it is of. */
final class EventFile {
    /** What was left out, counted by the reason. */
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();

    private int rows;

    /**
     * What {@code event} makes of the rows of {@code file}; nothing, with problems filed, if it is no table with all of
     * the columns {@code known}.
     */
    List<Event> read(SourceFile file, List<String> known, Problems problems, Function<Row, Optional<Event>> event) {
        Optional<Table> table = TableFile.read(file, Columns.amongOthers(known, Set.copyOf(known)), problems)
                .filter(read -> known.stream().allMatch(read::whole));
        List<Event> events = new ArrayList<>();
        table.ifPresent(read -> {
            rows += read.rows().size();
            read.rows().forEach(row -> event.apply(row).ifPresent(events::add));
        });
        return events;
    }

    int rows() {
        return rows;
    }

    /** Notes that a row is left out. */
    void leaveOut(String why) {
        leftOut.merge(why, 1, Integer::sum);
    }

    Map<String, Integer> leftOut() {
        return leftOut;
    }

    /** The point in columns {@code latitude} and {@code longitude}; empty, with a problem filed, if there is none. */
    static Optional<Position> point(Row row) {
        OptionalDouble lat =
                row.required("latitude").map(f -> f.decimal(-90, 90)).orElse(OptionalDouble.empty());
        OptionalDouble lon =
                row.required("longitude").map(f -> f.decimal(-180, 180)).orElse(OptionalDouble.empty());
        return lat.isPresent() && lon.isPresent()
                ? Optional.of(new Position(lat.getAsDouble(), lon.getAsDouble()))
                : Optional.empty();
    }

    /** Whether all of {@code columns} are filled; a problem is filed for each that is not. */
    static boolean isFilled(Row row, String... columns) {
        return Stream.of(columns)
                        .filter(column -> row.required(column).isPresent())
                        .count()
                == columns.length;
    }

    /** What {@code column} has, from 1 to {@code most}; empty, with a problem filed, if it is nothing of that. */
    static Optional<Integer> grade(Row row, String column, int most, String dataSet) {
        String text = row.text(column);
        if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) - '0' <= most) {
            return Optional.of(text.charAt(0) - '0');
        }
        row.errorAt(
                column,
                ProblemCode.INVALID_VALUE,
                Quoted.text(text) + " is no " + column + " of " + dataSet,
                "write 1 to " + most + " in " + row.origin().file());
        return Optional.empty();
    }
}
