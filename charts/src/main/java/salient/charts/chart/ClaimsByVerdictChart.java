package salient.charts.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salient.reading.Outcome;
import salient.run.Excerpt;

/** Claims a day by what became of them. */
final class ClaimsByVerdictChart implements Chart {
    private static final List<Outcome> HEARD = Stream.of(Outcome.values())
            .filter(outcome -> outcome != Outcome.EXCLUDED)
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
        DayTable<ClaimCounts.Counted<Outcome>> table =
                ClaimCounts.of(excerpt, (claim, verdict) -> verdict.outcome(), Comparator.naturalOrder());
        return ClaimsPage.draw(this, excerpt, table, HEARD, Outcome::token, tints::outcome);
    }
}
