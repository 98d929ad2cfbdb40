package salient.run;

import java.io.IOException;
import java.util.List;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.table.Cell;
import salient.table.Rows;

/** The warnings about the input that did not stop the run. */
final class ProblemsTable extends RunTable {
    private final List<Problem> problems;

    ProblemsTable(List<Problem> problems) {
        super("problems.csv", "severity", "code", "file", "line", "column", "what", "fix");
        this.problems = problems.stream().sorted().toList();
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Problem problem : problems) {
            Origin origin = problem.origin();
            rows.add(
                    Cell.text(problem.severity().token()),
                    Cell.text(problem.code().token()),
                    Cell.text(origin.file()),
                    origin.line() == 0 ? Cell.EMPTY : Cell.count(origin.line()),
                    origin.column() == 0 ? Cell.EMPTY : Cell.count(origin.column()),
                    Cell.text(problem.what()),
                    Cell.text(problem.fix()));
        }
    }
}
