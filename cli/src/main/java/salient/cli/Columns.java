package salient.cli;

import java.io.PrintWriter;
import java.util.List;
import salient.problem.Unseen;

/** Prints lists in columns; the last column may be of any width. */
final class Columns {
    private static final String GAP = "  ";

    private final PrintWriter out;
    private boolean begun;

    Columns(PrintWriter out) {
        this.out = out;
    }

    /** {@code rows} of equal length under {@code heading}; a blank line parts them from what went before. */
    void print(String heading, List<List<String>> rows) {
        if (begun) {
            out.println();
        }
        begun = true;
        out.println(heading);
        List<List<String>> shown = rows.stream()
                .map(row -> row.stream().map(Unseen::shown).toList())
                .toList();
        int columns = shown.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : shown) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Page.width(row.get(i)));
            }
        }
        for (List<String> row : shown) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(GAP).append(Page.pad(row.get(i), widths[i]));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
