package salient.run;

import java.util.List;

/** The tables of a comparison. */
public final class ComparisonTables {
    private ComparisonTables() {}

    /** Writes the tables of {@code pair} into {@code draft}. */
    public static void write(ReplayPair pair, RunDraft draft) {
        of(pair).forEach(table -> draft.write(table.file(), table::writeTo));
    }

    /** Writes the table that sets {@code pairs}, all those of three readings or more, beside each other. */
    public static void writeMatrix(List<ReplayPair> pairs, RunDraft draft) {
        RunTable matrix = new MatrixTable(pairs);
        draft.write(matrix.file(), matrix::writeTo);
    }

    static List<RunTable> of(ReplayPair pair) {
        return List.of(new AgreementTable(pair.compared()), new DivergencesTable(pair.compared()));
    }
}
