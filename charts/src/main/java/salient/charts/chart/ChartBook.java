package salient.charts.chart;

import java.util.List;
import salient.run.Excerpt;
import salient.run.Replay;

/** All charts of a run, in the order of a report. A new chart is one class and one line here. */
public final class ChartBook {
    private static final List<Chart> CHARTS = List.of(
            new GroundChart(),
            new PlacesChart(),
            new ContestedGroundChart(),
            new ModelGroundChart(),
            new ControlTimelineChart(),
            new FrontLengthChart(),
            new GainsChart(),
            new ClaimsByCampChart(),
            new ClaimsByVerdictChart(),
            new ChangedHandsChart(),
            new CasualtiesChart());

    private ChartBook() {}

    /** Every chart, first to last; names differ. */
    public static List<Chart> charts() {
        return CHARTS;
    }

    /** The charts that show something of {@code excerpt}, first to last. */
    public static List<Chart> shown(Excerpt excerpt) {
        return charts(excerpt.replay()).stream()
                .filter(chart -> chart.nothingToShow(excerpt).isEmpty())
                .toList();
    }

    /** Why each of the others that can be drawn would show nothing of {@code excerpt}, in sentences. */
    public static List<String> leftOut(Excerpt excerpt) {
        return charts(excerpt.replay()).stream()
                .flatMap(chart ->
                        chart.nothingToShow(excerpt).stream().map(why -> "No chart “" + chart.title() + "”: " + why))
                .toList();
    }

    /** The charts that can be drawn of {@code replay}, first to last. */
    public static List<Chart> charts(Replay replay) {
        boolean modelled = replay.judgement().modelled().isPresent();
        return CHARTS.stream().filter(chart -> modelled || !chart.ofModel()).toList();
    }
}
