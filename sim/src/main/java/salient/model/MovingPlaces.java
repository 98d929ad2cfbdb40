package salient.model;

import java.util.BitSet;

/**
 * The places whose histories are drawn: all of them, unless there are so many that most of the work would go to places of
 * which nothing is known and around which nothing happens. Of a country, a place is left as it began if within {@link
 * #NEAR_EDGES} edges of it nobody speaks of any place, and none is unlike another that it borders on.
 */
final class MovingPlaces {
    /** Up to so many places, all are drawn. */
    static final int ALL_UP_TO = 5_000;

    private static final int NEAR_EDGES = 3;

    private MovingPlaces() {}

    /** Those of {@code model}, which begins as {@code all} has it. */
    static BitSet of(Model model, Surroundings all) {
        PlaceGraph graph = model.graph();
        BitSet moving = new BitSet();
        if (graph.places() <= ALL_UP_TO) {
            moving.set(0, graph.places());
            return moving;
        }
        for (int place = 0; place < graph.places(); place++) {
            if (!model.words().words(place).isEmpty()
                    || !model.words().fixed(place).isEmpty()
                    || isBesideOthers(graph, all, place)) {
                moving.set(place);
            }
        }
        for (int edges = 0; edges < NEAR_EDGES; edges++) {
            BitSet wider = (BitSet) moving.clone();
            moving.stream().forEach(place -> {
                for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                    wider.set(graph.beyond(border));
                }
            });
            moving = wider;
        }
        return moving;
    }

    private static boolean isBesideOthers(PlaceGraph graph, Surroundings all, int place) {
        for (int border = graph.first(place); border < graph.first(place + 1); border++) {
            for (int day = 0; day < all.days(); day++) {
                if (all.state(place, day) != all.state(graph.beyond(border), day)) {
                    return true;
                }
            }
        }
        return false;
    }
}
