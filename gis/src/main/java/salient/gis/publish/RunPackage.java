package salient.gis.publish;

import java.util.function.Function;
import salient.gis.geopackage.GeoPackageFormat;
import salient.gis.layer.Layers;
import salient.gis.out.Dataset;
import salient.gis.style.Legend;
import salient.run.Excerpt;
import salient.run.RunAddition;
import salient.run.RunDraft;
import salient.run.RunOptions;

/**
 * The GeoPackage in a run's folder, with all layers, and the project of QGIS that shows it. A run of a country for years
 * has none: it would be larger than all else together, and is wanted for some of its days, which can be exported.
 */
public final class RunPackage implements RunAddition {
    /** What its files are called, without ending. */
    public static final String NAME = "control";

    /** The most spans of control for which it is written. */
    public static final int MOST_SPANS = 150_000;

    private final Function<Excerpt, Legend> legend;

    /** @param legend how features look */
    public RunPackage(Function<Excerpt, Legend> legend) {
        this.legend = legend;
    }

    /** Whether {@code excerpt} is too large for it. */
    public static boolean isLeftOutOf(Excerpt excerpt) {
        return Layers.spansOfControl(excerpt) > MOST_SPANS;
    }

    @Override
    public RunOptions.Extra extra() {
        return RunOptions.Extra.GIS;
    }

    /** @throws salient.gis.geopackage.NoSqliteException if SQLite cannot be loaded here */
    @Override
    public void addTo(RunDraft draft, Excerpt excerpt) {
        if (!isLeftOutOf(excerpt)) {
            Dataset dataset = RunDataset.of(NAME, excerpt, Dataset.WGS84, Layers.of(excerpt), legend.apply(excerpt));
            DraftFiles.write(new GeoPackageFormat(), dataset, draft);
        }
    }
}
