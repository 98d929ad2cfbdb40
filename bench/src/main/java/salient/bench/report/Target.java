package salient.bench.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What is to be reached.
 *
 * @param work in words
 * @param atLeast whether more is better
 * @param figure what of it is measured, as {@link Results#figures} calls it
 */
record Target(String work, boolean atLeast, double amount, String unit, String figure) {
    /** The targets in {@code file}: columns work, bound ({@code most} or {@code least}), amount, unit and figure. */
    static List<Target> read(Path file) {
        return CsvFile.rows(file).stream()
                .map(row -> new Target(
                        row.getField("work"),
                        row.getField("bound").equals("least"),
                        Double.parseDouble(row.getField("amount")),
                        row.getField("unit"),
                        row.getField("figure")))
                .toList();
    }

    /** All targets beside what was measured. */
    static Table table(List<Target> targets, Map<String, Double> figures) {
        return new Table(
                List.of("work", "target", "measured", "of the target"),
                targets.stream().map(target -> target.row(figures)).toList());
    }

    private List<String> row(Map<String, Double> figures) {
        String bound = (atLeast ? "≥ " : "≤ ") + trimmed(amount) + " " + unit;
        Double measured = figures.get(figure);
        if (measured == null) {
            return List.of(work, bound, "not measured", "");
        }
        double share = measured / amount;
        boolean met = atLeast ? share >= 1 : share <= 1;
        return List.of(
                work,
                bound,
                Table.number(measured) + " " + unit,
                String.format(java.util.Locale.ROOT, met ? "%.2f" : "**%.2f**", share));
    }

    private static String trimmed(double amount) {
        String text = Double.toString(amount);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
