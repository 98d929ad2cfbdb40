package salient.gis.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sheet of lists from which cells of others are chosen: a column each. */
final class Lists {
    static final String NAME = "lists";

    private final Map<String, List<String>> lists;
    private final List<String> headings;

    /** @param lists what may be chosen, by the heading of the list */
    Lists(Map<String, List<String>> lists) {
        this.lists = new TreeMap<>(lists);
        this.headings = List.copyOf(this.lists.keySet());
    }

    /** It as a sheet. */
    Sheet sheet() {
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            List<String> row = new ArrayList<>();
            for (String heading : headings) {
                List<String> list = lists.getOrDefault(heading, List.of());
                row.add(i < list.size() ? list.get(i) : "");
            }
            rows.add(row);
        }
        return new Sheet(NAME, headings, rows);
    }

    /** The number of its column, from 0. */
    int column(String heading) {
        return headings.indexOf(heading);
    }

    /** How many may be chosen. */
    int size(String heading) {
        return lists.getOrDefault(heading, List.of()).size();
    }
}
