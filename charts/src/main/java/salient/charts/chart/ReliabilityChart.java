package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import salient.calibrate.MethodScores;
import salient.calibrate.Trial;
import salient.wording.Amounts;

/** How often what forecasters called likely was so: a reliability diagram for each of them in each regime. */
public final class ReliabilityChart {
    private static final String NAME = "reliability";
    private static final int PANEL_PX = 250;

    private ReliabilityChart() {}

    /** The page for {@code scores} of {@code trial}; those of silent days are left out. */
    public static ChartPage draw(Trial trial, List<MethodScores> scores) {
        List<MethodScores> onAllDays = scores.stream()
                .filter(each -> each.days() == MethodScores.Days.ALL)
                .toList();
        return new ChartPage(
                NAME,
                "How often what was called likely was so",
                "Made-up campaigns: " + Amounts.count(trial.seeds(), "campaign") + " of each sort, "
                        + Amounts.count(trial.places(), "place") + ", " + Amounts.count(trial.days(), "day"),
                List.of(
                        KeyEntry.of(
                                "as forecast",
                                new Glyph.Mark(Glyph.Sign.CIRCLE, ReliabilityMarks.PLAIN, Glyph.Mark.Inside.SOLID, 14),
                                28),
                        KeyEntry.of(
                                "recalibrated on other campaigns",
                                new Glyph.Mark(
                                        Glyph.Sign.CIRCLE, ReliabilityMarks.RECALIBRATED, Glyph.Mark.Inside.HOLLOW, 14),
                                28)),
                rows(onAllDays),
                List.of(
                        "Across: how likely the state was called that was thought likeliest, in bins of a tenth. Up: how"
                                + " often it was so. On the broken line a probability can be taken at its word; above it"
                                + " the forecaster is less sure than it could be, below it too sure. Larger circles stand"
                                + " for more forecasts.",
                        "All days of the places that changed at any time. Each row is one way to forecast, each column one"
                                + " sort of sources. All but the latest claim and the vote are models: what they call"
                                + " likely is a model’s answer about a record, and no report."));
    }

    private static List<List<Panel>> rows(List<MethodScores> scores) {
        List<String> methods =
                scores.stream().map(each -> each.method().id()).distinct().toList();
        List<List<Panel>> rows = new ArrayList<>();
        for (String method : methods) {
            rows.add(scores.stream()
                    .filter(each -> each.method().id().equals(method))
                    .map(ReliabilityChart::panel)
                    .toList());
        }
        return rows;
    }

    private static Panel panel(MethodScores scores) {
        XYPlot plot = Plots.numbers(chances(), chances());
        plot.addAnnotation(new ReliabilityMarks(scores.reliability(), scores.recalibratedReliability()), false);
        return new Panel(scores.method().title() + ": " + scores.regime().token(), plot, PANEL_PX);
    }

    /** From impossible to sure, with a mark at each fifth: bins are tenths, and no mark stands for two of them. */
    private static NumberAxis chances() {
        NumberAxis axis = Plots.values(-0.06, 1.06, 1);
        axis.setTickUnit(new NumberTickUnit(0.2, axis.getNumberFormatOverride()));
        return axis;
    }
}
