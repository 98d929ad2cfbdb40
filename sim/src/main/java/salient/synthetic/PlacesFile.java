package salient.synthetic;

import java.io.IOException;
import java.util.List;
import salient.chance.SplitMix64;
import salient.place.Location;
import salient.place.PlaceKind;
import salient.table.Cell;
import salient.table.Rows;

/**
 * Writes the gazetteer of a made-up country: nine regions by the points of the compass, and the places in the order of
 * their ids. Of three places in ten the point is written with an error.
 */
final class PlacesFile {
    static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "kind",
            "region",
            "cell",
            "lat",
            "lon",
            "elevation_m",
            "location_accuracy",
            "location_error_m",
            "identification");

    private static final List<String> ROWS_OF_REGIONS = List.of("south", "", "north");
    private static final List<String> COLUMNS_OF_REGIONS = List.of("west", "", "east");
    private static final double APPROXIMATE = 0.2;
    private static final double UNCERTAIN = 0.1;
    private static final int APPROXIMATE_M = 300;
    /** Less than half of what lies between two places at least, so that no two can meet. */
    private static final int UNCERTAIN_M = 500;

    private final Country country;
    private final List<Settlement> settlements;
    private final List<String> names;
    private final SplitMix64 random;

    PlacesFile(Country country, List<Settlement> settlements, List<String> names, SplitMix64 random) {
        this.country = country;
        this.settlements = settlements;
        this.names = names;
        this.random = random;
    }

    void addTo(Rows rows) throws IOException {
        for (int north = 0; north < 3; north++) {
            for (int east = 0; east < 3; east++) {
                String region = region(north, east);
                rows.add(
                        Cell.text(region),
                        Cell.text("The " + region),
                        Cell.text(PlaceKind.REGION.token()),
                        Cell.EMPTY,
                        Cell.text("no"),
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.EMPTY,
                        Cell.text(Location.Accuracy.NONE.token()),
                        Cell.EMPTY,
                        Cell.text(Location.Identification.CERTAIN.token()));
            }
        }
        for (int i = 0; i < settlements.size(); i++) {
            add(names.get(i), settlements.get(i), rows);
        }
    }

    private void add(String name, Settlement settlement, Rows rows) throws IOException {
        double luck = random.unit();
        Location.Accuracy accuracy = luck < UNCERTAIN
                ? Location.Accuracy.UNCERTAIN
                : luck < UNCERTAIN + APPROXIMATE ? Location.Accuracy.APPROXIMATE : Location.Accuracy.EXACT;
        int errorM = switch (accuracy) {
            case EXACT, NONE -> 0;
            case APPROXIMATE -> APPROXIMATE_M;
            case UNCERTAIN -> UNCERTAIN_M;
        };
        Point written = displaced(settlement.point(), errorM / 1000.0);
        boolean doubted = accuracy == Location.Accuracy.UNCERTAIN && random.chance(0.5);
        rows.add(
                Cell.text(name),
                Cell.text(Character.toUpperCase(name.charAt(0)) + name.substring(1)),
                Cell.text(settlement.kind().token()),
                Cell.text(regionOf(settlement.point())),
                Cell.text("yes"),
                Cell.degrees(Globe.lat(written)),
                Cell.degrees(Globe.lon(written)),
                elevation(settlement.kind()),
                Cell.text(accuracy.token()),
                errorM == 0 ? Cell.EMPTY : Cell.count(errorM),
                Cell.text((doubted ? Location.Identification.PROBABLE : Location.Identification.CERTAIN).token()));
    }

    private Cell elevation(PlaceKind kind) {
        if (kind == PlaceKind.MOUNTAIN) {
            return Cell.count(800 + random.below(1_000));
        }
        boolean high = kind == PlaceKind.HILLTOP || kind == PlaceKind.OBSERVATION_POST;
        return high ? Cell.count(200 + random.below(600)) : Cell.EMPTY;
    }

    /** A point that lies up to {@code errorKm} from {@code point}, on the ground of the country if it can. */
    private Point displaced(Point point, double errorKm) {
        double distance = errorKm * Math.sqrt(random.unit());
        double angle = random.between(0, 2 * Math.PI);
        Point moved =
                new Point(point.x() + distance * StrictMath.cos(angle), point.y() + distance * StrictMath.sin(angle));
        return country.holds(moved) ? moved : point;
    }

    private String regionOf(Point point) {
        double third = country.theatre().farthestKm() / 3;
        return region(third(point.y(), third), third(point.x(), third));
    }

    private static int third(double km, double third) {
        return km < -third ? 0 : km > third ? 2 : 1;
    }

    private static String region(int north, int east) {
        String vertical = ROWS_OF_REGIONS.get(north);
        String horizontal = COLUMNS_OF_REGIONS.get(east);
        String both = vertical + (vertical.isEmpty() || horizontal.isEmpty() ? "" : "-") + horizontal;
        return both.isEmpty() ? "middle" : both;
    }
}
