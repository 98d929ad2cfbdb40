package salient.run;

import java.io.IOException;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.wording.ReasonWords;

/** What became of every claim of every account, whatever days are written. */
final class VerdictsTable extends RunTable {
    private final Judgement judgement;

    VerdictsTable(Judgement judgement) {
        super("verdicts.csv", "claim", "place", "date", "source", "verdict", "reason", "beaten_by");
        this.judgement = judgement;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (Verdict verdict : judgement.verdicts()) {
            rows.add(
                    Cell.of(verdict.claim()),
                    Cell.of(verdict.place()),
                    Cell.date(verdict.day()),
                    Cell.of(verdict.source()),
                    Cell.text(verdict.outcome().token()),
                    Cell.text(ReasonWords.withRule(verdict.reason())),
                    Cell.of(verdict.beatenBy()));
        }
    }
}
