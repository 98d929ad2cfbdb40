package salient.bench.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A table on disk, with a header. Comments, after {@code #}, are passed over. */
final class CsvFile {
    private CsvFile() {}

    /** The rows of {@code file}; none if it is not there, since nothing was measured then. */
    static List<NamedCsvRecord> rows(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .commentStrategy(de.siegmar.fastcsv.reader.CommentStrategy.SKIP)
                .ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The number in {@code column} of {@code row}; empty if nothing stands there. */
    static Optional<Double> number(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isEmpty()).map(Double::valueOf);
    }
}
