package salient.charts.figure;

import java.util.List;
import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ComparisonChart;
import salient.charts.chart.ComparisonCharts;

/** The charts of figures, by name. */
final class FigureCharts {
    private FigureCharts() {}

    /** The charts of one scenario. */
    static List<String> names() {
        return ChartBook.charts().stream().map(Chart::name).toList();
    }

    /** The charts of a comparison of two. */
    static List<String> comparisonNames() {
        return ComparisonCharts.charts().stream().map(ComparisonChart::name).toList();
    }

    /** Whether the chart of that name can be drawn only where a model reads. */
    static boolean ofModel(String name) {
        return chart(name).ofModel();
    }

    static Chart chart(String name) {
        return ChartBook.charts().stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart " + name));
    }

    static ComparisonChart comparison(String name) {
        return ComparisonCharts.charts().stream()
                .filter(chart -> chart.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no chart " + name));
    }
}
