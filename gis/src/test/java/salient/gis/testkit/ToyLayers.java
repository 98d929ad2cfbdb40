package salient.gis.testkit;

import java.util.List;
import salient.gis.layer.Layer;
import salient.gis.layer.LayerName;
import salient.gis.layer.Layers;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.run.Excerpt;
import salient.testkit.ToyCampaign;

/** The layers of the toy campaign under its scenario {@code plain}. */
public final class ToyLayers {
    private ToyLayers() {}

    /** All days of it. */
    public static Excerpt excerpt() {
        return Excerpt.whole(ToyCampaign.replay("plain"));
    }

    /** The layer {@code name}. */
    public static Layer layer(LayerName name) {
        return Layers.of(excerpt(), List.of(name)).get(0);
    }

    /** {@code names} as formats are given them, in WGS 84, without a legend; all layers if there are none. */
    public static Dataset dataset(LayerName... names) {
        return dataset(Legend.PLAIN, names);
    }

    /** The same with {@code legend}. */
    public static Dataset dataset(Legend legend, LayerName... names) {
        return new Dataset(
                "toy-plain",
                "Toy: plain",
                "A toy.",
                "Made up by us <& nobody else>",
                Dataset.WGS84,
                Layers.of(excerpt(), List.of(names.length == 0 ? LayerName.values() : names)),
                legend);
    }
}
