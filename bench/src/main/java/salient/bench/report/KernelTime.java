package salient.bench.report;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What one call of a kernel took.
 *
 * @param kernel what its method is called
 * @param size of its campaign or its input; empty for a kernel that has none
 */
record KernelTime(String kernel, String size, double ms) {
    /** The times in {@code file}, which JMH wrote. */
    static List<KernelTime> read(Path file) {
        return CsvFile.rows(file).stream().map(KernelTime::of).toList();
    }

    private static KernelTime of(NamedCsvRecord row) {
        String method = row.getField("Benchmark");
        String size = String.join(
                "x",
                List.of("places", "days", "changes", "form").stream()
                        .flatMap(parameter -> row.findField("Param: " + parameter).stream())
                        .filter(value -> !value.isEmpty())
                        .toList());
        return new KernelTime(
                method.substring(method.lastIndexOf('.') + 1), size, Double.parseDouble(row.getField("Score")));
    }

    /** That of {@code kernel} at {@code size}, if it was measured. */
    static Optional<KernelTime> find(List<KernelTime> times, String kernel, String size) {
        return times.stream()
                .filter(time -> time.kernel().equals(kernel) && time.size().equals(size))
                .findFirst();
    }
}
