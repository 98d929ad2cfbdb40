package salient.charts.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.reading.Outcome;
import salient.reading.Verdict;
import salient.time.DaySpan;
import salient.wording.ReasonWords;

/** What became of every claim, and what had become of it before: a row each, oldest first, and the reasons in words. */
final class VerdictSection {
    /** Verdicts go by their numbers in this list, which the scripts have too. */
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Collection<Verdict> verdicts;
    private final DaySpan days;
    private final Numbers numbers;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();

    VerdictSection(Collection<Verdict> verdicts, DaySpan days, Numbers numbers) {
        this.verdicts = verdicts;
        this.days = days;
        this.numbers = numbers;
    }

    void write(RecordJson json) throws IOException {
        json.list("verdicts");
        for (Verdict verdict : verdicts) {
            for (Verdict each : history(verdict)) {
                json.numbers(row(each));
            }
        }
        json.end();
        json.texts("reasons", List.copyOf(reasons.keySet()));
    }

    private static List<Verdict> history(Verdict last) {
        List<Verdict> history = new ArrayList<>();
        for (Optional<Verdict> each = Optional.of(last);
                each.isPresent();
                each = each.get().earlier()) {
            history.add(0, each.get());
        }
        return history;
    }

    /** Claim, place, day of its effect, outcome, reason, the claim that beat it, since when, and whether left aside. */
    private List<Integer> row(Verdict verdict) {
        int next = reasons.size();
        return List.of(
                numbers.of(verdict.claim()),
                numbers.of(verdict.place()),
                day(verdict.day()),
                OUTCOMES.indexOf(verdict.outcome()),
                reasons.computeIfAbsent(ReasonWords.withRule(verdict.reason()), none -> next),
                verdict.beatenBy().map(numbers::of).orElse(-1),
                day(verdict.since()),
                verdict.leftAside() ? 1 : 0);
    }

    private int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(days.first(), date);
    }
}
