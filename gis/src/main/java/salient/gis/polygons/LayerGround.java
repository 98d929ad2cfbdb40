package salient.gis.polygons;

import java.util.List;
import salient.time.DaySpan;

/** What one layer of an archive states of places, and the areas that it has. */
final class LayerGround {
    private final StatedGround stated;
    private final AreasByWord areas = new AreasByWord();

    LayerGround(StatedGround stated) {
        this.stated = stated;
    }

    /** Adds what all files of {@code days} state together; they begin after those that were added before. */
    void add(DaySpan days, List<Held> held) {
        areas.add(days, held);
        stated.add(days, held);
    }

    StatedGround stated() {
        return stated;
    }

    AreasByWord areas() {
        return areas;
    }
}
