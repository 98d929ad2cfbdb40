package salient.run;

import java.util.List;
import salient.ensemble.Ensemble;

/** The tables of an ensemble. */
public final class EnsembleTables {
    private EnsembleTables() {}

    /** Writes them into {@code draft}. */
    public static void write(Ensemble ensemble, RunDraft draft) {
        for (RunTable table : of(ensemble)) {
            draft.write(table.file(), table::writeTo);
        }
    }

    static List<RunTable> of(Ensemble ensemble) {
        return List.of(
                new EnsembleBandsTable(ensemble),
                new FirstPassageTable(ensemble),
                new FellBeforeTable(ensemble),
                new FrontDensityTable(ensemble));
    }
}
