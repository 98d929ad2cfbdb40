package salient.batch.folder;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.batch.TaskOutcome;
import salient.columns.RowTaker;

/**
 * The outcomes of tasks that are done and wait for the others of their part, a file for each. The file begins with a line
 * that says how many bytes each table has; the tables follow, rows as lines with tabs between cells and without the reading.
 */
final class Outcomes {
    private static final String SUFFIX = ".rows";

    private final Path folder;

    Outcomes(Path folder) {
        this.folder = folder;
    }

    private Path of(Task task) {
        return folder.resolve(task.id().replace('/', '_') + SUFFIX);
    }

    /** Whether the outcome of {@code task} is here, whole. */
    boolean has(Task task) {
        try {
            Optional<long[]> sizes = sizes(of(task));
            return sizes.isPresent()
                    && Files.size(of(task)) == Arrays.stream(sizes.get()).sum();
        } catch (IOException e) {
            return false;
        }
    }

    /** Keeps {@code outcome}. */
    void keep(TaskOutcome outcome) throws IOException {
        List<byte[]> tables = new ArrayList<>();
        StringBuilder sizes = new StringBuilder();
        for (BatchTable table : BatchTable.values()) {
            StringBuilder lines = new StringBuilder();
            for (List<String> row : outcome.of(table)) {
                lines.append(String.join("\t", row.subList(1, row.size()))).append('\n');
            }
            byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            tables.add(bytes);
            sizes.append(sizes.isEmpty() ? "" : " ").append(bytes.length);
        }
        Path file = of(outcome.task());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newOutputStream(fresh)) {
            out.write(sizes.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            for (byte[] bytes : tables) {
                out.write(bytes);
            }
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Shows the rows of {@code table} of {@code task}, which is here, to {@code taker}. */
    void rows(Task task, BatchTable table, RowTaker taker) throws IOException {
        long[] sizes = sizes(of(task)).orElseThrow(() -> new IOException(of(task).getFileName() + " is damaged"));
        long from = sizes[0];
        int number = 0;
        for (BatchTable before : BatchTable.values()) {
            if (before == table) {
                break;
            }
            number++;
            from += sizes[number];
        }
        byte[] bytes = new byte[(int) sizes[number + 1]];
        try (RandomAccessFile file = new RandomAccessFile(of(task).toFile(), "r")) {
            file.seek(from);
            file.readFully(bytes);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                List<String> row = new ArrayList<>();
                row.add(task.id());
                row.addAll(List.of(line.split("\t", -1)));
                taker.take(row);
            }
        }
    }

    /** Lets go of the outcomes of {@code tasks}. */
    void drop(List<Task> tasks) throws IOException {
        for (Task task : tasks) {
            Files.deleteIfExists(of(task));
        }
    }

    /** The bytes of the first line, then of each table; empty if there is no such file. */
    private static Optional<long[]> sizes(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            if (first == null || !first.matches("\\d{1,9}( \\d{1,9}){" + (BatchTable.values().length - 1) + "}")) {
                return Optional.empty();
            }
            long[] sizes = new long[BatchTable.values().length + 1];
            sizes[0] = first.length() + 1L;
            String[] numbers = first.split(" ", -1);
            for (int i = 0; i < numbers.length; i++) {
                sizes[i + 1] = Long.parseLong(numbers[i]);
            }
            return Optional.of(sizes);
        }
    }
}
