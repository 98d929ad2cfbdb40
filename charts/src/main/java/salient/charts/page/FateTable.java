package salient.charts.page;

import java.io.IOException;
import java.util.ArrayList;
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

    /** The number of what {@code verdict} says became of {@code claim}, if anything did. */
    int of(ClaimId claim, Optional<Verdict> verdict) {
        List<Integer> row = new ArrayList<>(List.of(numbers.of(claim)));
        verdict.ifPresent(fate -> row.addAll(List.of(
                Numbers.among(fate.outcome()),
                reasons.of(reason(fate)),
                fate.beatenBy().map(numbers::of).orElse(-1))));
        return rows.of(row);
    }

    /** As in "a monitor says otherwise about the same close (rule E3)". */
    private static String reason(Verdict verdict) {
        String rule = verdict.rule() == RuleOfEvidence.SCENARIO
                ? ""
                : " (rule " + verdict.rule().token() + ")";
        return ReasonWords.words(verdict.reason()) + rule;
    }

    void write(RecordJson json) throws IOException {
        json.list("fates");
        for (List<Integer> row : rows.all()) {
            json.numbers(row);
        }
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
