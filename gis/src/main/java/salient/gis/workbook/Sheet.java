package salient.gis.workbook;

import java.util.List;
import java.util.Map;

/**
 * A sheet of text.
 *
 * @param name what its tab says
 * @param header the headings; none for a sheet that is only read
 * @param rows each with as many cells as there are headings, or fewer
 * @param choices by heading, the list from which its cells may be chosen
 */
record Sheet(String name, List<String> header, List<List<String>> rows, Map<String, Choice> choices) {
    /**
     * A list to choose from, in a sheet of lists.
     *
     * @param list the heading of the list there
     * @param several whether a cell may hold several, so that others are let pass
     */
    record Choice(String list, boolean several) {}

    Sheet {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        choices = Map.copyOf(choices);
    }

    /** A sheet without lists. */
    Sheet(String name, List<String> header, List<List<String>> rows) {
        this(name, header, rows, Map.of());
    }
}
