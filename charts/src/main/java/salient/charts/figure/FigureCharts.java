package salient.charts.figure;

import salient.charts.chart.Chart;
import salient.charts.chart.ChartBook;
import salient.charts.chart.ComparisonChart;
import salient.charts.chart.ComparisonCharts;
import salient.charts.draw.Theme;
import salient.figure.FigureWords;

/** The charts and the colours of figures, by name. */
public final class FigureCharts {
    private FigureCharts() {}

    /** What specifications may name. */
    public static FigureWords words() {
        return new FigureWords(
                ChartBook.charts().stream().map(Chart::name).toList(),
                ComparisonCharts.charts().stream().map(ComparisonChart::name).toList(),
                Theme.all().stream().map(Theme::name).toList());
    }

    static Theme theme(String name) {
        return Theme.all().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no theme " + name));
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
