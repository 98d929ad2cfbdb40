package salient.figure;

import java.util.List;

/**
 * The names that specifications may use of what whoever draws has to offer.
 *
 * @param charts of one scenario
 * @param comparisonCharts of two scenarios
 * @param themes colours; the first is the usual one
 */
public record FigureWords(List<String> charts, List<String> comparisonCharts, List<String> themes) {
    public FigureWords {
        charts = List.copyOf(charts);
        comparisonCharts = List.copyOf(comparisonCharts);
        themes = List.copyOf(themes);
    }
}
