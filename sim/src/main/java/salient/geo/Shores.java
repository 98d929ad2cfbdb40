package salient.geo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The outlines of a theatre's land and of its neighbours', in WGS 84 degrees.
 *
 * @param border where the two meet
 * @param coast where either meets neither: water, or land that was not given
 */
public record Shores(Geometry border, Geometry coast) {
    /** The shores of {@code theatre}; lines, points where two outlines only touch left out. */
    public static Shores of(Theatre theatre) {
        Geometry land = theatre.land().getBoundary();
        Geometry neighbours = theatre.neighbours().getBoundary();
        Geometry border = lines(land, neighbours, OverlayNG.INTERSECTION);
        return new Shores(border, lines(land, neighbours, OverlayNG.SYMDIFFERENCE));
    }

    private static Geometry lines(Geometry a, Geometry b, int operation) {
        Geometry shared = OverlayNGRobust.overlay(a, b, operation);
        return shared.getFactory().buildGeometry(LineStringExtracter.getLines(shared));
    }
}
