package salient.charts.chart;

import java.util.List;
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

    /** The charts that can be drawn of {@code replay}, first to last. */
    public static List<Chart> charts(Replay replay) {
        boolean modelled = replay.judgement().modelled().isPresent();
        return CHARTS.stream().filter(chart -> modelled || !chart.ofModel()).toList();
    }
}
