package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Location;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.SourceFile;
import salient.text.TextLines;

/**
 * A dump of GeoNames, of a country or of all: nineteen columns parted by tabs, without a header and without quotes. Read
 * are populated places (class P) and heights and capes (of class T); the latter make no cell.
 *
 * <p>Source: GeoNames, readme.txt of its export dump, and its list of feature codes.
 */
final class GeoNamesFile {
    static final String ATTRIBUTION = "Places: GeoNames (CC BY 4.0)";

    private static final int COLUMNS = 19;
    private static final int ID = 0;
    private static final int NAME = 1;
    private static final int ALTERNATE_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int POPULATION = 14;
    private static final int ELEVATION = 15;
    private static final int TIME_ZONE = 17;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern METRES = Pattern.compile("-?\\d{1,4}");

    private static final long CITY = 100_000;
    private static final long TOWN = 10_000;

    /** Places of which only history tells. */
    private static final String HISTORICAL = "PPLH";

    private final Reading reading;
    private final Map<String, Integer> leftOut = new TreeMap<>();

    GeoNamesFile(Reading reading) {
        this.reading = reading;
    }

    /** Whether a file that begins with {@code line} is one. */
    static boolean begins(String line) {
        String[] cells = line.split("\t", -1);
        return cells.length >= COLUMNS - 1
                && WHOLE.matcher(cells[ID]).matches()
                && NUMBER.matcher(cells[LATITUDE]).matches()
                && NUMBER.matcher(cells[LONGITUDE]).matches();
    }

    /** The places in {@code file}; problems are filed where they cannot be read. */
    List<FoundPlace> read(SourceFile file) {
        Map<String, FoundPlace> places = new LinkedHashMap<>();
        TextLines.pass(file, line -> place(file.name(), line, places), reading.problems());
        reading.attribution(ATTRIBUTION);
        leftOut.forEach((what, count) ->
                reading.report().add(Chapter.LEFT_OUT, Counted.of(count, "place") + " of GeoNames' " + what));
        return new ArrayList<>(places.values());
    }

    private void place(String file, TextLines.Line line, Map<String, FoundPlace> places) {
        String[] cells = line.text().split("\t", -1);
        Origin at = new Origin(file, line.number(), 0);
        if (cells.length < COLUMNS - 1) {
            reading.problems()
                    .error(
                            ProblemCode.SHORT_ROW,
                            at,
                            "the line has " + cells.length + " columns, and a dump of GeoNames " + COLUMNS,
                            "fetch " + file + " again");
            return;
        }
        Optional<PlaceKind> kind = kind(cells[CLASS], cells[CODE], population(cells));
        if (kind.isEmpty()) {
            leftOut.merge(
                    cells[CLASS].equals("P") || cells[CLASS].equals("T")
                            ? "class " + cells[CLASS] + ", code " + cells[CODE]
                            : "class " + cells[CLASS],
                    1,
                    Integer::sum);
            return;
        }
        if (!WHOLE.matcher(cells[ID]).matches()
                || !NUMBER.matcher(cells[LATITUDE]).matches()
                || !NUMBER.matcher(cells[LONGITUDE]).matches()) {
            reading.problems()
                    .error(
                            ProblemCode.INVALID_NUMBER,
                            at,
                            "the line has no number as id, latitude and longitude: " + Quoted.text(cells[ID]) + ", "
                                    + Quoted.text(cells[LATITUDE]) + ", " + Quoted.text(cells[LONGITUDE]),
                            "fetch " + file + " again");
            return;
        }
        Optional<Position> position =
                reading.position(Double.parseDouble(cells[LATITUDE]), Double.parseDouble(cells[LONGITUDE]), at);
        if (position.isEmpty()) {
            return;
        }
        reading.zone(cells[TIME_ZONE]);
        Toponym toponym = new Toponym(cells[NAME], "", List.of(cells[ALTERNATE_NAMES].split(",", -1)));
        FoundPlace found = new FoundPlace(
                cells[ID],
                toponym,
                kind.get(),
                new Location(
                        position,
                        METRES.matcher(cells[ELEVATION]).matches()
                                ? OptionalDouble.of(Double.parseDouble(cells[ELEVATION]))
                                : OptionalDouble.empty(),
                        Location.Accuracy.APPROXIMATE,
                        OptionalDouble.empty(),
                        Location.Identification.CERTAIN),
                cells[CLASS].equals("P"),
                population(cells),
                "GeoNames " + cells[ID]);
        if (reading.isNew(cells[ID], at)) {
            reading.stands(cells[ID], at);
            places.put(cells[ID], found);
        }
    }

    private static long population(String[] cells) {
        return WHOLE.matcher(cells[POPULATION]).matches() ? Long.parseLong(cells[POPULATION]) : 0;
    }

    /** The kind of place that a class and a code of GeoNames mean; empty if none that is read. */
    private static Optional<PlaceKind> kind(String ofClass, String code, long population) {
        if (ofClass.equals("P")) {
            return code.equals(HISTORICAL) ? Optional.empty() : Optional.of(settlement(code, population));
        }
        if (!ofClass.equals("T")) {
            return Optional.empty();
        }
        return switch (code) {
            case "HLL", "HLLS", "PK", "PKS", "RDGE", "SPUR" -> Optional.of(PlaceKind.HILLTOP);
            case "MT", "MTS", "VLC" -> Optional.of(PlaceKind.MOUNTAIN);
            case "CAPE", "PT", "HDLD" -> Optional.of(PlaceKind.CAPE);
            default -> Optional.empty();
        };
    }

    private static PlaceKind settlement(String code, long population) {
        boolean seat = code.equals("PPLC") || code.equals("PPLA");
        if (population >= CITY || seat) {
            return PlaceKind.CITY;
        }
        return population >= TOWN || code.equals("PPLA2") ? PlaceKind.TOWN : PlaceKind.VILLAGE;
    }
}
