package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.text.Columns;
import salient.text.Row;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;

/**
 * A gazetteer as a table, a place in each row: a CSV of whatever headings, Linked Places' LP-TSV, or a {@code places.csv}.
 * Cells are parted by commas, semicolons or tabs. Rows without a point are left out.
 */
final class PlaceTable {
    private static final List<Heading> NEEDED = List.of(Heading.NAME, Heading.LAT, Heading.LON);

    private final Reading reading;

    PlaceTable(Reading reading) {
        this.reading = reading;
    }

    List<FoundPlace> read(SourceFile file) {
        Map<String, String> named = reading.options().columns();
        Columns columns = Columns.amongOthers(Heading.all(named), Set.copyOf(named.values()))
                .headed("a header such as id,name,lat,lon, or say which of its own headings are what,"
                        + " as in --columns \"name=" + Columns.ANY_HEADING
                        + ",lat=...,lon=...\"; docs/import.md lists those that are known");
        List<FoundPlace> places = new ArrayList<>();
        Optional<Table> table = TableFile.read(file, columns, reading.problems());
        table.ifPresent(read -> {
            Map<Heading, String> there = there(read, named);
            if (NEEDED.stream().allMatch(heading -> found(heading, there, file.name()))) {
                PlainPlace maker = new PlainPlace(reading, file.name());
                int pointless = 0;
                for (Row row : read.rows()) {
                    if (row.text(there.get(Heading.LAT)).isEmpty()
                            && row.text(there.get(Heading.LON)).isEmpty()) {
                        pointless++;
                        continue;
                    }
                    maker.of(
                                    heading -> there.containsKey(heading) ? row.text(there.get(heading)) : "",
                                    new Origin(file.name(), row.line(), 0),
                                    places.size() + 1)
                            .ifPresent(places::add);
                }
                reading.pointless(pointless, "row", file);
            }
        });
        return places;
    }

    private static Map<Heading, String> there(Table table, Map<String, String> named) {
        Map<Heading, String> there = new EnumMap<>(Heading.class);
        for (Heading heading : Heading.values()) {
            heading.candidates(named).stream()
                    .filter(table::whole)
                    .findFirst()
                    .ifPresent(column -> there.put(heading, column));
        }
        return there;
    }

    private boolean found(Heading heading, Map<Heading, String> there, String file) {
        if (there.containsKey(heading)) {
            return true;
        }
        reading.problems()
                .error(
                        ProblemCode.MISSING_COLUMN,
                        new Origin(file, 1, 0),
                        "no column is known to hold the " + heading.token() + " of places",
                        "name it: --columns " + heading.token() + "=HEADING");
        return false;
    }
}
