package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import salient.compare.Compared;
import salient.compare.Divergence;
import salient.table.Cell;
import salient.table.Rows;

/** Where and when two readings part, and the claims behind each. */
final class DivergencesTable extends RunTable {
    private final Compared compared;

    DivergencesTable(Compared compared) {
        super(
                "divergences.csv",
                "place",
                "from",
                "until",
                "days",
                "nature",
                "a_control",
                "a_sides",
                "a_claims",
                "b_control",
                "b_sides",
                "b_claims");
        this.compared = compared;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        LocalDate periodEnds = compared.comparison().a().history().period().until();
        for (Divergence divergence : compared.divergences()) {
            rows.add(
                    Cell.of(divergence.place()),
                    Cell.date(divergence.days().from()),
                    divergence.days().until().equals(periodEnds)
                            ? Cell.EMPTY
                            : Cell.date(divergence.days().until()),
                    Cell.count(divergence.days().days()),
                    Cell.text(divergence.nature().token()),
                    Cell.text(divergence.a().token()),
                    Cell.list(divergence.a().sides()),
                    Cell.list(divergence.claimsA()),
                    Cell.text(divergence.b().token()),
                    Cell.list(divergence.b().sides()),
                    Cell.list(divergence.claimsB()));
        }
    }
}
