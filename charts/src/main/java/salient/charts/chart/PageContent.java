package salient.charts.chart;

import java.util.List;

/**
 * What stands on the page of a chart.
 *
 * @param subtitle which campaign, days and reading it shows
 * @param rows panels from top to bottom; those of one row stand side by side
 * @param caption what its figures rest on and where they come from, a paragraph each
 */
record PageContent(String title, String subtitle, List<KeyEntry> key, List<List<Panel>> rows, List<String> caption) {
    PageContent {
        title = Words.clean(title);
        subtitle = Words.clean(subtitle);
        key = List.copyOf(key);
        rows = rows.stream().map(List::copyOf).toList();
        caption = caption.stream().map(Words::clean).toList();
    }
}
