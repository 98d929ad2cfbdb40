package salient.gis.polygons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import salient.account.AccountId;
import salient.geo.crs.EqualAreaPlane;
import salient.gis.intake.AccountTable;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Control;
import salient.table.Cell;
import salient.time.DaySpan;

/** The areas of an archive's own polygons, in km² on the WGS 84 ellipsoid, for each word and span of days. */
final class AreasByWord {
    /** What the table of them is called in the folder of an account. */
    static final String FILE = "areas.csv";

    private static final List<String> COLUMNS = List.of("from", "until", "word", "control", "sides", "area_km2");

    private static final double LONGEST_SIDE_DEGREES = 0.05;

    private final SortedMap<String, SortedMap<DaySpan, Double>> km2 = new TreeMap<>();
    private final Map<String, Control> controls = new HashMap<>();
    private Optional<EqualAreaPlane> plane = Optional.empty();

    void add(DaySpan days, List<Held> held) {
        for (Held each : held) {
            if (plane.isEmpty()) {
                Coordinate middle = each.polygons().getEnvelopeInternal().centre();
                plane = Optional.of(EqualAreaPlane.centredOn(middle.y, middle.x));
            }
            // Sides are straight in degrees, and bent on the plane.
            Geometry sides = Densifier.densify(each.polygons(), LONGEST_SIDE_DEGREES);
            double area = plane.get().toPlane(sides).getArea() / 1e6;
            controls.put(each.word(), each.control());
            km2.computeIfAbsent(each.word(), none -> new TreeMap<>()).merge(days, area, Double::sum);
        }
    }

    /** All of them as a table of {@code account}: by their days, which are half-open, and then by the word. */
    AccountTable table(AccountId account) {
        SortedMap<DaySpan, SortedMap<String, Double>> byDays = new TreeMap<>();
        km2.forEach((word, areas) -> areas.forEach((days, area) ->
                byDays.computeIfAbsent(days, none -> new TreeMap<>()).put(word, area)));
        List<List<Cell>> rows = new ArrayList<>();
        byDays.forEach((days, areas) -> areas.forEach((word, area) -> rows.add(List.of(
                Cell.date(days.from()),
                Cell.date(days.until()),
                Cell.text(word),
                Cell.text(controls.get(word).token()),
                Cell.list(controls.get(word).sides()),
                Cell.decimal(area)))));
        return new AccountTable(account, FILE, COLUMNS, rows);
    }

    /**
     * Tells the first, the last, the least and the greatest area of each word.
     *
     * @param of says of which layer; may be empty
     */
    void tell(String of, ImportReport report) {
        km2.forEach((word, areas) -> report.add(
                Chapter.READ,
                String.format(
                        Locale.ROOT,
                        "%sthe ground of %s: %.1f km² at first (%s), %.1f km² at last (%s), between %.1f and %.1f km²",
                        of,
                        word.isEmpty() ? "nobody in particular" : word,
                        areas.get(areas.firstKey()),
                        areas.firstKey(),
                        areas.get(areas.lastKey()),
                        areas.lastKey(),
                        areas.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .min()
                                .orElseThrow(),
                        areas.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .max()
                                .orElseThrow())));
    }
}
