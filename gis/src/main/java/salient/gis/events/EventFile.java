package salient.gis.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.Position;
import salient.problem.Problems;
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

    /** The rows of {@code file}; empty, with problems filed, if it is no such table or lacks one of its columns. */
    Optional<Table> read(SourceFile file, List<String> known, Problems problems) {
        Optional<Table> table = TableFile.read(file, Columns.amongOthers(known, Set.copyOf(known)), problems)
                .filter(read -> known.stream().allMatch(read::whole));
        table.ifPresent(read -> rows += read.rows().size());
        return table;
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
}
