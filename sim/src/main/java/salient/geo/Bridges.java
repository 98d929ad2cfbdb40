package salient.geo;

import java.util.List;
import java.util.stream.IntStream;
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
        return IntStream.range(0, widthM > 0 ? lines.lines() : 0)
                .parallel()
                .filter(line -> lines.right(line) != Polylines.NONE)
                .mapToObj(line -> Border.of(lines, line))
                .filter(border -> water.banks().anyNear(around(border)))
                .flatMap(border -> new BorderWalk(border, water, widthM).bridges().stream())
                .toList();
    }

    private Envelope around(Border border) {
        Envelope box = new Envelope();
        for (Coordinate point : border.line()) {
            box.expandToInclude(EarthScale.at(point.y).around(point, widthM));
        }
        return box;
    }
}
