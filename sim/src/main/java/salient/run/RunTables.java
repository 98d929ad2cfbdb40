package salient.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import salient.problem.Problem;
import salient.table.ControlColumn;
import salient.table.DailyColumn;
import salient.table.VerdictColumn;

/** The tables of a run. */
public final class RunTables {
    /** The tables whose digest is the result of a run, in name order: they tell all that the scenario concludes. */
    static final List<String> RESULT = List.of(
            "activity.csv",
            ControlColumn.FILE,
            DailyColumn.FILE,
            "front.csv",
            "gains.csv",
            PosteriorTable.FILE,
            PosteriorGroundTable.FILE,
            "transitions.csv",
            VerdictColumn.FILE);

    private RunTables() {}

    /**
     * Writes the tables of {@code excerpt} into {@code draft}, several at once where there are several cores.
     *
     * @param warnings about the input
     * @param extras which of the tables that are written on request are wanted
     */
    public static void write(Excerpt excerpt, List<Problem> warnings, Set<RunOptions.Extra> extras, RunDraft draft) {
        // One file has nothing to do with another, and the largest take seconds.
        of(excerpt, warnings, extras).parallelStream()
                .filter(RunTable::hasItsPlace)
                .forEach(table -> draft.write(table.file(), table::writeTo));
    }

    static List<RunTable> of(Excerpt excerpt, List<Problem> warnings, Set<RunOptions.Extra> extras) {
        List<RunTable> tables = new ArrayList<>(List.of(
                new ControlTable(excerpt),
                new TransitionsTable(excerpt),
                new DailyTable(excerpt),
                new FrontTable(excerpt),
                new GainsTable(excerpt),
                new PosteriorTable(excerpt),
                new PosteriorGroundTable(excerpt),
                new TurnsTable(excerpt),
                new ActivityTable(excerpt),
                new VerdictsTable(excerpt.replay().judgement()),
                new ProblemsTable(warnings)));
        if (extras.contains(RunOptions.Extra.DAILY_CONTROL)) {
            tables.add(new DailyControlTable(excerpt));
        }
        return tables;
    }
}
