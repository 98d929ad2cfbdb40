package salient.bench.report;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that was measured, in the folder in which {@code bench/run} left it. A part that was not measured is empty. */
final class Results {
    private final Path folder;

    Results(Path folder) {
        this.folder = folder;
    }

    /** What kernels took at the sizes that the targets are stated for. */
    List<KernelTime> kernels() {
        return KernelTime.read(folder.resolve("kernels.csv"));
    }

    /** What kernels took as places grew. */
    Growth growthInPlaces() {
        return Growth.inPlaces(KernelTime.read(folder.resolve("places.csv")));
    }

    /** What kernels took as days grew. */
    Growth growthInDays() {
        return Growth.inDays(KernelTime.read(folder.resolve("days.csv")));
    }

    private List<NamedCsvRecord> commands() {
        return CsvFile.rows(folder.resolve("commands.csv"));
    }

    /** The single figures that targets are stated for: kernels and commands in seconds, the page as it was measured. */
    SortedMap<String, Double> figures() {
        SortedMap<String, Double> figures = new TreeMap<>();
        kernels().forEach(time -> figures.put("kernel " + time.kernel() + sized(time), time.ms() / 1000));
        for (NamedCsvRecord row : commands()) {
            CsvFile.number(row, "seconds").ifPresent(s -> figures.put("command " + row.getField("id"), s));
        }
        for (NamedCsvRecord row : CsvFile.rows(folder.resolve("page.csv"))) {
            CsvFile.number(row, "value").ifPresent(value -> figures.put("page " + row.getField("what"), value));
        }
        Growth growth = growthInDays();
        growth.kernels().stream()
                .flatMapToDouble(kernel -> growth.tenfold(kernel).stream())
                .max()
                .ifPresent(worst -> figures.put("growth days", worst));
        return figures;
    }

    private static String sized(KernelTime time) {
        return time.size().isEmpty() ? "" : " " + time.size();
    }

    /** Kernels beside the yardstick and what is {@code stored} of them. */
    Table kernelTable(SortedMap<String, Double> stored) {
        List<List<String>> rows = new ArrayList<>();
        List<KernelTime> times = kernels();
        SortedMap<String, Double> multiples = times.isEmpty() ? new TreeMap<>() : Yardsticks.of(times);
        for (KernelTime time : times) {
            Optional<Double> multiple = Optional.ofNullable(multiples.get(Yardsticks.key(time)));
            Optional<Double> before = Optional.ofNullable(stored.get(Yardsticks.key(time)));
            rows.add(List.of(
                    time.kernel(),
                    Size.find(time.size()).map(Size::toString).orElse(time.size()),
                    Table.seconds(time.ms() / 1000),
                    multiple.map(Table::number).orElse("1"),
                    before.flatMap(b -> multiple.map(now -> "× " + Table.number(now / b)))
                            .orElse("")));
        }
        return new Table(List.of("kernel", "size", "time of a call", "yardsticks", "against what is stored"), rows);
    }

    /** Commands beside the start of the JVM, which the command {@code jvm} is. */
    Table commandTable() {
        double start = figures().getOrDefault("command jvm", Double.NaN);
        List<List<String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : commands()) {
            double seconds = CsvFile.number(row, "seconds").orElse(Double.NaN);
            rows.add(List.of(
                    row.getField("command"),
                    Table.seconds(seconds),
                    CsvFile.number(row, "cpu_seconds").map(Table::seconds).orElse(""),
                    CsvFile.number(row, "peak_mb")
                            .map(mb -> Table.number(mb) + " MB")
                            .orElse(""),
                    Table.number(seconds / start)));
        }
        return new Table(List.of("command", "median", "processor", "most memory", "times the start of a JVM"), rows);
    }

    /** The same work done by geopandas. */
    Table peerTable() {
        List<List<String>> rows = new ArrayList<>();
        for (NamedCsvRecord row : CsvFile.rows(folder.resolve("peer.csv"))) {
            double own = CsvFile.number(row, "salient_s").orElse(Double.NaN);
            double peer = CsvFile.number(row, "geopandas_s").orElse(Double.NaN);
            rows.add(List.of(row.getField("work"), Table.seconds(own), Table.seconds(peer), Table.number(peer / own)));
        }
        return new Table(List.of("work", "Salient", "geopandas", "times as long"), rows);
    }

    /** The machine. */
    Table machineTable() {
        return new Table(
                List.of("of the machine", ""),
                CsvFile.rows(folder.resolve("machine.csv")).stream()
                        .map(row -> List.of(row.getField("what"), row.getField("value")))
                        .toList());
    }
}
