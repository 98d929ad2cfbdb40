package salient.bench.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** What {@code bench/run} calls when everything was measured. */
public final class Main {
    private static final String USAGE =
            "usage: tables RESULTS BENCH NAME... | docs RESULTS BENCH DOCS | store RESULTS BENCH | check RESULTS BENCH FACTOR";

    private Main() {}

    /**
     * Prints tables, writes them into the documentation, stores multiples of the yardstick, or compares with those that
     * are stored. Exits with status 1 if a kernel became slower, and with status 2 if it was called wrongly.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (words.size() < 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path results = Path.of(words.get(1));
        Path bench = Path.of(words.get(2));
        switch (words.get(0)) {
            case "tables" -> {
                Map<String, String> tables = PerformancePage.tables(results, bench);
                words.subList(3, words.size()).forEach(name -> out.println(tables.get(name)));
            }
            case "docs" -> document(results, bench, Path.of(words.get(3)));
            case "store" -> store(new Results(results), bench.resolve("baseline.csv"));
            case "check" -> {
                List<String> faults = Slowdown.faults(
                        Yardsticks.stored(bench.resolve("baseline.csv")),
                        Yardsticks.of(new Results(results).kernels()),
                        Double.parseDouble(words.get(3)));
                faults.forEach(out::println);
                System.exit(faults.isEmpty() ? 0 : 1);
            }
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    private static void document(Path results, Path bench, Path docs) throws IOException {
        Path page = docs.resolve("performance.md");
        Files.writeString(page, PerformancePage.filled(Files.readString(page), PerformancePage.tables(results, bench)));
        Files.write(docs.resolve("images/growth.png"), GrowthCurves.png(new Results(results)));
    }

    private static void store(Results results, Path file) throws IOException {
        SortedMap<String, Double> multiples = Yardsticks.of(results.kernels());
        StringBuilder text = new StringBuilder("kernel,yardsticks\n");
        multiples.forEach((kernel, multiple) -> text.append(kernel)
                .append(',')
                .append(String.format(Locale.ROOT, "%.3f", multiple))
                .append('\n'));
        Files.writeString(file, text.toString());
    }
}
