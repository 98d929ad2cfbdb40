package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryTransformer;
import salient.charts.draw.Box;
import salient.charts.draw.Outline;
import salient.place.Place;

/**
 * A window on the theatre: where it stands on the sheet and how it projects.
 *
 * @param name begins the ids of its marks
 * @param detail part of this frame that another shows at larger scale: its places are drawn there
 */
record Frame(String name, Box box, Projection projection, Optional<Box> detail) {
    /** The degrees it shows. */
    Envelope window() {
        return projection.window(box);
    }

    /** Whether any of {@code geometry} (degrees) may be seen in it. */
    boolean shows(Geometry geometry) {
        return window().intersects(geometry.getEnvelopeInternal());
    }

    /** Whether {@code place} has a point inside it. */
    boolean shows(Place place) {
        return place.position()
                .filter(p -> box.contains(projection.x(p.lon()), projection.y(p.lat())))
                .isPresent();
    }

    /** Whether {@code place} is left to the frame that shows this part at larger scale. */
    boolean leaves(Place place) {
        return detail.isPresent()
                && place.position()
                        .filter(p -> detail.get().contains(projection.x(p.lon()), projection.y(p.lat())))
                        .isPresent();
    }

    /** {@code geometry} (degrees) in pixels. */
    Geometry projected(Geometry geometry) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence points, Geometry parent) {
                CoordinateSequence moved = points.copy();
                for (int i = 0; i < moved.size(); i++) {
                    moved.setOrdinate(i, 0, projection.x(points.getX(i)));
                    moved.setOrdinate(i, 1, projection.y(points.getY(i)));
                }
                return moved;
            }
        }.transform(geometry);
    }

    /** The lines and rings of {@code geometry} (degrees) in pixels. */
    Outline outline(Geometry geometry) {
        return pixels(projected(geometry));
    }

    /** The lines and rings of {@code geometry}, which is in pixels. */
    static Outline pixels(Geometry geometry) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        append(path, geometry);
        return Outline.of(path);
    }

    private static void append(Path2D path, Geometry geometry) {
        if (geometry instanceof Polygon polygon) {
            if (!polygon.isEmpty()) {
                append(path, polygon.getExteriorRing().getCoordinates(), true);
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    append(path, polygon.getInteriorRingN(i).getCoordinates(), true);
                }
            }
        } else if (geometry instanceof LineString line) {
            append(path, line.getCoordinates(), line.isClosed());
        } else if (geometry instanceof GeometryCollection) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                append(path, geometry.getGeometryN(i));
            }
        }
    }

    /** Appends points that are in pixels. */
    static void append(Path2D path, Coordinate[] points, boolean closed) {
        if (points.length < 2) {
            return;
        }
        path.moveTo(points[0].x, points[0].y);
        int last = closed ? points.length - 1 : points.length;
        for (int i = 1; i < last; i++) {
            path.lineTo(points[i].x, points[i].y);
        }
        if (closed) {
            path.closePath();
        }
    }

    /** Points in degrees as points in pixels. */
    Coordinate[] project(Coordinate[] points) {
        Coordinate[] projected = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            projected[i] = projection.project(points[i]);
        }
        return projected;
    }
}
