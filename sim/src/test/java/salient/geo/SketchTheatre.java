package salient.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.testkit.Made;

/**
 * A theatre of squares, written as text: rows from north to south, squares separated by blanks. A word is a place in the
 * middle of its square, {@code .} is land without a place, {@code ~} is sea. Around 36 N, 36 E.
 */
public final class SketchTheatre {
    /** The plane on which squares are square. */
    public static final EqualAreaPlane PLANE = EqualAreaPlane.centredOn(36, 36);

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Place> places = new ArrayList<>();
    private final List<Geometry> land = new ArrayList<>();
    private final Envelope box;

    private SketchTheatre(double squareKm, String... rows) {
        double sideM = squareKm * 1000;
        int columns = words(rows[0]).size();
        double west = -columns * sideM / 2;
        double north = rows.length * sideM / 2;
        for (int row = 0; row < rows.length; row++) {
            List<String> words = words(rows[row]);
            for (int column = 0; column < columns; column++) {
                Envelope square = new Envelope(
                        west + column * sideM,
                        west + (column + 1) * sideM,
                        north - row * sideM,
                        north - (row + 1) * sideM);
                if (!words.get(column).equals("~")) {
                    land.add(onEarth(FACTORY.toGeometry(square)));
                }
                if (!words.get(column).equals("~") && !words.get(column).equals(".")) {
                    places.add(placeAt(words.get(column), square.centre().x, square.centre().y));
                }
            }
        }
        this.box = new Envelope(west, -west, north, -north);
        places.sort(Comparator.comparing(Place::id));
    }

    private static List<String> words(String row) {
        return Pattern.compile(" +").splitAsStream(row.trim()).toList();
    }

    /** The theatre that {@code rows} sketch. */
    public static SketchTheatre of(double squareKm, String... rows) {
        return new SketchTheatre(squareKm, rows);
    }

    /** The polygon in degrees of a polygon in metres, its straight lines kept straight on the plane. */
    public static Geometry onEarth(Geometry metres) {
        return PLANE.toDegrees(Densifier.densify(metres, 100));
    }

    /** A village at a point in metres on the plane. */
    public static Place placeAt(String id, double eastM, double northM) {
        return placeOn(PLANE, id, eastM, northM);
    }

    /** The same on another plane. */
    static Place placeOn(EqualAreaPlane plane, String id, double eastM, double northM) {
        Coordinate at = plane.toDegrees(new Coordinate(eastM, northM));
        return place(id, PlaceKind.VILLAGE, Optional.of(new Position(at.y, at.x)), Location.Accuracy.EXACT);
    }

    /** A place that makes a cell if it has a point. */
    public static Place place(String id, PlaceKind kind, Optional<Position> at, Location.Accuracy accuracy) {
        return Made.place(id, id, kind, at, accuracy);
    }

    /** The theatre: the rectangle around the sketch, its land without the sea. */
    public Theatre theatre() {
        return new Theatre(
                onEarth(FACTORY.toGeometry(box)), FACTORY.buildGeometry(land).buffer(0), FACTORY.createPolygon());
    }

    /** Its places, in id order. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    /** Its places as a gazetteer, with {@code more} that the sketch does not show. */
    public Gazetteer gazetteer(Place... more) {
        Collection<Place> all = new ArrayList<>(places);
        all.addAll(List.of(more));
        return new Gazetteer(all);
    }

    /** Its coverage. */
    public Coverage coverage(double maxReachKm) {
        return CoverageBuilder.build(theatre(), places, maxReachKm);
    }
}
