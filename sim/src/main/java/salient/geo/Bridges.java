package salient.geo;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where cells face each other across narrow water: stretches of their border that run over water between the banks of
 * the two, no farther from both together than the theatre's narrow water is wide; and stretches no longer than that which
 * cross water from bank to bank. Land of neighbours is no water.
 */
final class Bridges {
    private final Water water;
    private final double widthM;

    /** @param siteOfFace the number of the site to whose cell each face belongs, or -1 */
    Bridges(Theatre theatre, EdgeTopology topology, int[] siteOfFace) {
        this.widthM = theatre.bridgeKm() * 1000;
        this.water = new Water(theatre, new Banks(topology, siteOfFace));
    }

    /** The bridges along the borders among {@code lines} (degrees), in their order; none if no water counts as narrow. */
    List<Bridge> along(Polylines lines) {
        List<Bridge> bridges = new ArrayList<>();
        for (int line = 0; line < lines.lines() && widthM > 0; line++) {
            if (lines.right(line) != Polylines.NONE) {
                Border border = Border.of(lines, line);
                if (water.banks().anyNear(around(border))) {
                    bridges.addAll(new BorderWalk(border, water, widthM).bridges());
                }
            }
        }
        return bridges;
    }

    private Envelope around(Border border) {
        Envelope box = new Envelope();
        for (Coordinate point : border.line()) {
            box.expandToInclude(EarthScale.at(point.y).around(point, widthM));
        }
        return box;
    }
}
