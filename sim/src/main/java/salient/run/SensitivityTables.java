package salient.run;

import java.util.List;

/** The tables of what each source moves. */
public final class SensitivityTables {
    private SensitivityTables() {}

    /** Writes them into {@code draft}. */
    public static void write(SensitivityRun run, RunDraft draft) {
        of(run).forEach(table -> draft.write(table.file(), table::writeTo));
    }

    static List<RunTable> of(SensitivityRun run) {
        return List.of(
                new SensitivityTable(run.sensitivity().leftOut()),
                new SensitivityPlacesTable(
                        run.sensitivity().leftOut(),
                        run.replay().judgement().history().period()),
                new ShapleyTable(run.sensitivity().shares()));
    }
}
