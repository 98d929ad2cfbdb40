package salient.table;

import salient.reading.Verdict;
import salient.wording.ReasonWords;

/** The columns of {@code verdicts.csv}: what became of each claim. */
public enum VerdictColumn implements Column<Verdict> {
    CLAIM,
    PLACE,
    DATE,
    SOURCE,
    VERDICT,
    REASON,
    BEATEN_BY;

    /** The file in the folder of a run. */
    public static final String FILE = "verdicts.csv";

    @Override
    public Cell cell(Verdict verdict) {
        return switch (this) {
            case CLAIM -> Cell.of(verdict.claim());
            case PLACE -> Cell.of(verdict.place());
            case DATE -> Cell.date(verdict.day());
            case SOURCE -> Cell.of(verdict.source());
            case VERDICT -> Cell.text(verdict.outcome().token());
            case REASON -> Cell.text(ReasonWords.withRule(verdict.reason()));
            case BEATEN_BY -> Cell.of(verdict.beatenBy());
        };
    }
}
