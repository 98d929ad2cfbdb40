package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salient.reading.Verdict;
import salient.run.Excerpt;

/** Claims a day by what became of them. */
final class ClaimsByVerdictChart implements Chart {
    private static final List<Verdict.Outcome> HEARD = Stream.of(Verdict.Outcome.values())
            .filter(outcome -> outcome != Verdict.Outcome.EXCLUDED)
            .toList();

    @Override
    public String name() {
        return "claims-by-verdict";
    }

    @Override
    public String title() {
        return "Claims by verdict";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Tints tints = new Tints(excerpt.replay().inputs().dossier().campaign());
        DayTable<ClaimCounts.Counted<Verdict.Outcome>> table =
                ClaimCounts.of(excerpt, (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());
        return ClaimsPage.draw(this, excerpt, table, HEARD, Verdict.Outcome::token, tints::outcome);
    }
}
