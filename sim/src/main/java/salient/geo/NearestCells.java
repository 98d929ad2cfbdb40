package salient.geo;

import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;

/** Cells that hold what is nearer to their site than to any other, as far as they may reach. */
final class NearestCells implements CellLines {
    private final CellOutlines outlines;
    private final EqualAreaPlane plane;

    /** @param reachM how far from its site a face of a cell may lie */
    NearestCells(Sites sites, double reachM, EqualAreaPlane plane) {
        this.outlines = new CellOutlines(sites, reachM);
        this.plane = plane;
    }

    @Override
    public Polylines inDegrees() {
        return TrueLines.toDegrees(outlines.lines(), plane);
    }

    @Override
    public int cellAt(Coordinate degrees, int near) {
        return outlines.cellAt(plane.toPlane(degrees), near);
    }
}
