package salient.charts.look;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.place.PlaceKind;

/** The symbol of each kind of place, drawn about a point. */
public final class PlaceSign {
    private PlaceSign() {}

    /** Half the width of the symbol in pixels; 0 if the kind has none. */
    public static double radiusPx(PlaceKind kind) {
        return switch (kind) {
            case CITY -> 8;
            case TOWN -> 5.5;
            case VILLAGE -> 3.6;
            case HILLTOP -> 5.5;
            case MOUNTAIN -> 7.5;
            case OBSERVATION_POST -> 7;
            case BORDER_CROSSING -> 6;
            case POST -> 4.5;
            case FOREST -> 7;
            case CAPE -> 4;
            case PORT -> 5.5;
            case REGION, GROUP -> 0;
        };
    }

    /** What the legend calls it. */
    public static String label(PlaceKind kind) {
        return switch (kind) {
            case CITY -> "City";
            case TOWN -> "Town";
            case VILLAGE -> "Village";
            case HILLTOP -> "Hill";
            case MOUNTAIN -> "Mountain";
            case OBSERVATION_POST -> "Observation post";
            case BORDER_CROSSING -> "Border crossing";
            case POST -> "Post";
            case FOREST -> "Forest";
            case CAPE -> "Cape";
            case PORT -> "Port";
            case REGION -> "Region";
            case GROUP -> "Group of places";
        };
    }

    /** The symbol about {@code x}, {@code y}; none for a kind that has no point of its own. */
    public static Optional<Mark> draw(PlaceKind kind, String id, double x, double y) {
        double r = radiusPx(kind);
        if (r == 0) {
            return Optional.empty();
        }
        Outline outline = shape(kind, r).moved(x, y);
        Mark.Path halo =
                new Mark.Path("", "", outline, Style.line(Ink.HALO, 3.2).faded(0.85));
        Mark.Path symbol = new Mark.Path("", "", outline, style(kind));
        return Optional.of(Mark.Group.of("place " + kind.token().replace('_', '-'), id, List.of(halo, symbol)));
    }

    /** How the symbol is filled and edged. */
    public static Style style(PlaceKind kind) {
        return switch (kind) {
            case CITY, TOWN, OBSERVATION_POST, BORDER_CROSSING, POST, PORT, CAPE, REGION, GROUP ->
                Style.fill(Ink.SYMBOL);
            case VILLAGE -> new Style(Optional.of(Ink.HALO), Optional.of(Pen.solid(Ink.SYMBOL, 1.5)), 1);
            case HILLTOP, MOUNTAIN -> Style.fill(Ink.SUMMIT);
            case FOREST -> Style.fill(Ink.TREES);
        };
    }

    /** The symbol about 0, 0, {@code r} pixels in half its width; inner lines are holes. */
    public static Outline shape(PlaceKind kind, double r) {
        return switch (kind) {
            case CITY -> rings(new double[] {r, r - 2, r - 4.2}, true);
            case TOWN -> rings(new double[] {r, r - 1.7, r - 3.2}, false);
            case VILLAGE, REGION, GROUP -> Outline.circle(0, 0, r);
            case HILLTOP -> Outline.polygon(0, -r, r, 0.8 * r, -r, 0.8 * r);
            case MOUNTAIN ->
                Outline.polygon(
                        -r, 0.75 * r, -0.25 * r, -0.85 * r, 0.2 * r, -0.05 * r, 0.45 * r, -0.4 * r, r, 0.75 * r);
            case OBSERVATION_POST -> observationPost(r);
            case BORDER_CROSSING -> borderCrossing(r);
            case POST -> rings(new double[] {r, r - 1.8}, true);
            case FOREST -> tree(r);
            case CAPE -> Outline.polygon(0, -r, r, 0, 0, r, -r, 0);
            case PORT -> port(r);
        };
    }

    private static Outline rings(double[] radii, boolean square) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double r : radii) {
            path.append(
                    square
                            ? new java.awt.geom.Rectangle2D.Double(-r, -r, 2 * r, 2 * r)
                            : new Ellipse2D.Double(-r, -r, 2 * r, 2 * r),
                    false);
        }
        return Outline.of(path);
    }

    private static Outline observationPost(double r) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(Outline.polygon(0, -r, r, 0.8 * r, -r, 0.8 * r).path(), false);
        path.append(
                Outline.polygon(0, -0.5 * r, 0.6 * r, 0.55 * r, -0.6 * r, 0.55 * r)
                        .path(),
                false);
        path.append(Outline.circle(0, 0.18 * r, 0.24 * r).path(), false);
        return Outline.of(path);
    }

    /** A ring with a bar across. */
    private static Outline borderCrossing(double r) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(Outline.circle(0, 0, r).path(), false);
        path.append(
                Outline.polygon(-0.62 * r, -0.22 * r, 0.62 * r, -0.22 * r, 0.62 * r, 0.22 * r, -0.62 * r, 0.22 * r)
                        .path(),
                false);
        return Outline.of(path);
    }

    private static Outline tree(double r) {
        return Outline.polygon(
                0, -r, 0.62 * r, -0.15 * r, 0.3 * r, -0.15 * r, 0.75 * r, 0.6 * r, 0.14 * r, 0.6 * r, 0.14 * r, r,
                -0.14 * r, r, -0.14 * r, 0.6 * r, -0.75 * r, 0.6 * r, -0.3 * r, -0.15 * r, -0.62 * r, -0.15 * r);
    }

    /** A ring on a stem over a bow: an anchor, much reduced. */
    private static Outline port(double r) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(Outline.circle(0, -0.66 * r, 0.34 * r).path(), false);
        path.moveTo(-0.14 * r, -0.3 * r);
        path.lineTo(0.14 * r, -0.3 * r);
        path.lineTo(0.14 * r, 0.6 * r);
        path.quadTo(0.75 * r, 0.5 * r, 0.8 * r, 0);
        path.lineTo(r, 0.1 * r);
        path.quadTo(0.9 * r, r, 0, r);
        path.quadTo(-0.9 * r, r, -r, 0.1 * r);
        path.lineTo(-0.8 * r, 0);
        path.quadTo(-0.75 * r, 0.5 * r, -0.14 * r, 0.6 * r);
        path.closePath();
        return Outline.of(path);
    }
}
