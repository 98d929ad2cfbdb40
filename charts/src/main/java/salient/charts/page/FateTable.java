package salient.charts.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import salient.account.ClaimId;
import salient.reading.Outcome;
import salient.reading.RuleOfEvidence;
import salient.reading.Verdict;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/** What becomes of claims under any reading, and why: each once, for others to name by its number. */
final class FateTable {
    private final Numbers numbers;
    private final Shared<List<Integer>> rows = new Shared<>();
    private final Shared<String> reasons = new Shared<>();

    FateTable(Numbers numbers) {
        this.numbers = numbers;
    }

    /** The number of what {@code verdict} says became of its claim. */
    int of(Verdict verdict) {
        return of(verdict.claim(), Optional.of(verdict));
    }

    /** The number of what {@code verdict} says became of {@code claim}; -1 stands for what is not said. */
    int of(ClaimId claim, Optional<Verdict> verdict) {
        return rows.of(verdict.map(fate -> List.of(
                        numbers.of(claim),
                        Numbers.among(fate.outcome()),
                        reasons.of(reason(fate)),
                        fate.beatenBy().map(numbers::of).orElse(-1)))
                .orElseGet(() -> List.of(numbers.of(claim), -1, -1, -1)));
    }

    /** As in "a monitor says otherwise about the same close (rule E3)". */
    private static String reason(Verdict verdict) {
        String rule = verdict.rule() == RuleOfEvidence.SCENARIO
                ? ""
                : " (rule " + verdict.rule().token() + ")";
        return ReasonWords.words(verdict.reason()) + rule;
    }

    void write(RecordJson json) throws IOException {
        Columns columns = new Columns();
        for (List<Integer> row : rows.all()) {
            columns.add("claim", row.get(0));
            columns.add("outcome", row.get(1));
            columns.add("reason", row.get(2));
            columns.add("beaten", row.get(3));
        }
        json.object("fates");
        columns.write(json);
        json.end().texts("reasons", reasons.all()).list("outcomes");
        for (Outcome outcome : Outcome.values()) {
            json.object()
                    .text("token", outcome.token())
                    .text("word", Wording.fate(outcome))
                    .end();
        }
        json.end();
    }
}
