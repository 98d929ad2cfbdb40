package salient.bench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table to be read by people. */
record Table(List<String> columns, List<List<String>> rows) {
    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** In Markdown, with a line break at its end. */
    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(line(columns));
        lines.add(line(Collections.nCopies(columns.size(), "---")));
        rows.forEach(row -> lines.add(line(row)));
        return String.join("\n", lines) + "\n";
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** {@code seconds} with two figures that count, as in 0.043 s, 0.25 s, 3.1 s and 17 s. */
    static String seconds(double seconds) {
        return number(seconds) + " s";
    }

    /** {@code amount} with two figures that count, and with no decimals from ten on. */
    static String number(double amount) {
        double least = 0.001;
        if (amount < least) {
            return "0";
        }
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(amount)));
        return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
    }
}
