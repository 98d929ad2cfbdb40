package salient.geo;

import org.locationtech.jts.geom.Coordinate;

/** The lines that bound cells before they are cut to land, and which cell a point lies in. Safe for threads. */
interface CellLines {
    /** All of them, in degrees; where cells meet along one, it has both sites on its hands. */
    Polylines inDegrees();

    /**
     * The site in whose cell a point lies, in degrees; -1 if it lies in none.
     *
     * @param near a site near it
     */
    int cellAt(Coordinate degrees, int near);
}
