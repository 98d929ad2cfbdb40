package salient.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import salient.geo.CoverageBuilder;
import salient.geo.Straits;
import salient.geo.Theatre;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/**
 * Files a warning about each cell that leaps over wide water.
 *
 * @param file the gazetteer
 * @param origins where in it each cell's place stands
 * @param cells the places that make cells
 * @param reachKm how far a cell may reach
 */
record StraitsSearch(String file, Map<PlaceId, Origin> origins, List<Place> cells, Theatre theatre, double reachKm)
        implements Consumer<Problems> {
    @Override
    public void accept(Problems problems) {
        if (theatre.givesCells()) {
            return; // how far they reach is as it is meant
        }
        Straits straits = new Straits(theatre);
        if (straits.exist()) {
            straits.leaps(cells, CoverageBuilder.build(theatre, cells, reachKm))
                    .forEach(leap ->
                            problems.warning(ProblemCode.WIDE_STRAIT, origins.get(leap.place()), what(leap), fix()));
        }
    }

    private String what(Straits.Leap leap) {
        return String.format(
                Locale.ROOT,
                "the cell of \"%s\" reaches across %.1f km of water to %.2f km2 of ground, and bridge_km is %s",
                leap.place(),
                leap.widthKm(),
                leap.beyondKm2(),
                BigDecimal.valueOf(theatre.bridgeKm()).stripTrailingZeros().toPlainString());
    }

    private String fix() {
        return "add a place beyond the water to " + file
                + ", or write a smaller max_reach_km, or a larger bridge_km, in campaign.yaml";
    }
}
