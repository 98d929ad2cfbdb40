package salient.charts.chart;

import java.util.List;

/** All charts of a comparison, in the order of a report. */
public final class ComparisonCharts {
    private static final List<ComparisonChart> CHARTS =
            List.of(new DisagreementOverTimeChart(), new PlacesInDisputeChart());

    private ComparisonCharts() {}

    /** Every chart, first to last; names differ. */
    public static List<ComparisonChart> charts() {
        return CHARTS;
    }
}
