package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;
import salient.run.Excerpt;
import salient.wording.Amounts;

/** What the charts of claims have in common. */
final class ClaimsPage {
    private ClaimsPage() {}

    /**
     * A page of bars.
     *
     * @param all what claims may be counted as, in order
     */
    static <T> ChartPage draw(
            Chart chart,
            Excerpt excerpt,
            DayTable<ClaimCounts.Counted<T>> table,
            List<T> all,
            Function<T, String> label,
            Function<T, Tint> color) {
        Captions captions = new Captions(excerpt);
        BarUnit unit = Plots.bars(excerpt);
        BarTable<ClaimCounts.Counted<T>> bars = new BarTable<>(table, unit);
        NumberAxis values = Plots.values(0, Math.max(4, bars.greatestStack() * 1.3), 0);
        XYPlot plot =
                Plots.days(excerpt, bars, new BarColumns<>(bars, c -> c.dating().fill(color.apply(c.as()))), values);
        DayNotes.on(plot, excerpt, DayNotes.Wording.LABELLED);
        List<KeyEntry> key = new ArrayList<>();
        for (T each : all) {
            double claims = 0;
            for (Dating dating : Dating.values()) {
                claims += table.sum(new ClaimCounts.Counted<>(each, dating));
            }
            if (claims > 0) {
                key.add(KeyEntry.boxes(
                        label.apply(each) + " (" + Style.number(0).format(claims) + ")",
                        Dating.DAY.fill(color.apply(each))));
            }
        }
        if (has(table, Dating.INTERVAL)) {
            key.add(KeyEntry.boxes(Dating.INTERVAL.inWords(), Dating.INTERVAL.fill(Ink.QUIET)));
        }
        if (has(table, Dating.AGGREGATE)) {
            key.add(KeyEntry.boxes("about many places at once", Dating.AGGREGATE.fill(Ink.QUIET)));
        }
        return new ChartPage(
                chart.name(),
                chart.title(),
                captions.subtitle(),
                key,
                List.of(List.of(new Panel("Claims a " + unit.word(), plot, 520))),
                captions.findings(
                        "A claim counts on the day it takes effect; one dated by an interval or “by” a day counts on"
                                + " its last day and is striped, as is a sentence about many places at once.",
                        unit.explained(),
                        "Copies of one statement count each.",
                        Amounts.count(ClaimCounts.baseline(excerpt), "statement") + " of the baseline left out.",
                        ClaimCounts.notHeard(excerpt) == 0
                                ? ""
                                : Amounts.count(ClaimCounts.notHeard(excerpt), "claim")
                                        + " that this reading does not hear left out.",
                        DayNotes.inWords(excerpt)));
    }

    private static <T> boolean has(DayTable<ClaimCounts.Counted<T>> table, Dating dating) {
        return table.keys().stream().anyMatch(counted -> counted.dating() == dating);
    }
}
