package salient.gis.publish;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import salient.gis.geopackage.GeoPackageFormat;
import salient.gis.layer.LayerName;
import salient.gis.layer.Layers;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.run.Excerpt;
import salient.run.RunAddition;
import salient.run.RunDraft;
import salient.run.RunOptions;

/**
 * The GeoPackage in a run's folder, with its layers, and the project of QGIS that shows it. Of a large run it has what a
 * map needs alone, and of a country over years there is none: ground is written whole whenever it changes, and would be
 * larger than all else in the folder together. What is left out can be exported.
 */
public final class RunPackage implements RunAddition {
    /** What its files are called, without ending. */
    public static final String NAME = "control";

    /** The most spans of control of a run that has all layers. */
    public static final int MOST_SPANS = 20_000;

    /** The most spans of control of a run that has any. */
    public static final int MOST_SPANS_ON_MAPS = 100_000;

    private static final Set<LayerName> ON_MAPS = EnumSet.of(LayerName.PLACES, LayerName.CONTROL, LayerName.FRONT);

    private final Function<Excerpt, Legend> legend;

    /** @param legend how features look */
    public RunPackage(Function<Excerpt, Legend> legend) {
        this.legend = legend;
    }

    /** The layers that a run has whose control has so many {@code spans}; none if it is too large for any. */
    public static Set<LayerName> layers(long spans) {
        if (spans > MOST_SPANS_ON_MAPS) {
            return Set.of();
        }
        return spans > MOST_SPANS ? ON_MAPS : EnumSet.allOf(LayerName.class);
    }

    @Override
    public RunOptions.Extra extra() {
        return RunOptions.Extra.GIS;
    }

    /** @throws salient.gis.geopackage.NoSqliteException if SQLite cannot be loaded here */
    @Override
    public void addTo(RunDraft draft, Excerpt excerpt) {
        Set<LayerName> layers = layers(Layers.spansOfControl(excerpt));
        if (!layers.isEmpty()) {
            Dataset dataset =
                    RunDataset.of(NAME, excerpt, Dataset.WGS84, Layers.of(excerpt, layers), legend.apply(excerpt));
            DraftFiles.write(new GeoPackageFormat(), dataset, draft);
        }
    }
}
