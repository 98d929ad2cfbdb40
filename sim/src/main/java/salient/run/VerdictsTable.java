package salient.run;

import java.io.IOException;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.table.Rows;
import salient.table.VerdictColumn;

/** What became of every claim of every account, whatever days are written. */
final class VerdictsTable extends RunTable {
    private final Judgement judgement;

    VerdictsTable(Judgement judgement) {
        super(VerdictColumn.FILE, VerdictColumn.values());
        this.judgement = judgement;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Verdict verdict : judgement.verdicts()) {
            rows.add(verdict, VerdictColumn.values());
        }
    }
}
