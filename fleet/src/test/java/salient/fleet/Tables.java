package salient.fleet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import salient.batch.BatchTable;
import salient.batch.TaskOutcome;
import salient.batch.TaskRunner;
import salient.columns.ColumnType;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.Repository;

/** The tables of a plan, however it was carried out, row by row. */
final class Tables {
    private static final Map<String, CompletableFuture<Map<BatchTable, List<List<String>>>>> MADE =
            new ConcurrentHashMap<>();

    private Tables() {}

    static PlannedTasks planned(Path plan) {
        Problems problems = new Problems();
        return PlannedTasks.read(plan, Optional.of(Repository.ROOT), problems)
                .orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "no test")));
    }

    /** As the threads of one machine make them; worked out once for each plan. */
    static Map<BatchTable, List<List<String>>> onThreads(Path plan) throws IOException {
        return MADE.computeIfAbsent(
                        Files.readString(plan),
                        // Not on the thread of a test, which takes up other tests where it waits for its own threads.
                        text -> CompletableFuture.supplyAsync(
                                () -> made(planned(plan)), made -> new Thread(made).start()))
                .join();
    }

    private static Map<BatchTable, List<List<String>>> made(PlannedTasks planned) {
        TaskRunner runner = new TaskRunner(planned.campaigns());
        List<TaskOutcome> outcomes = planned.parts().stream()
                .flatMap(Collection::stream)
                .parallel()
                .map(runner::run)
                .toList();
        Map<BatchTable, List<List<String>>> tables = new EnumMap<>(BatchTable.class);
        for (BatchTable table : BatchTable.values()) {
            List<List<String>> rows = new ArrayList<>();
            outcomes.forEach(outcome -> outcome.of(table).forEach(row -> rows.add(plain(table, row))));
            tables.put(table, rows);
        }
        return tables;
    }

    /** As they stand in {@code folder}. */
    static Map<BatchTable, List<List<String>>> in(Path folder, SparkSession spark) {
        Map<BatchTable, List<List<String>>> tables = new EnumMap<>(BatchTable.class);
        for (BatchTable table : BatchTable.values()) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : spark.read()
                    .parquet(folder.resolve(table.schema().name()).toString())
                    .collectAsList()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.length(); i++) {
                    cells.add(row.isNullAt(i) ? "" : row.get(i).toString());
                }
                rows.add(cells);
            }
            tables.put(table, rows);
        }
        return tables;
    }

    /** A row whose decimals are written as Java writes them. */
    private static List<String> plain(BatchTable table, List<String> row) {
        List<String> cells = new ArrayList<>(row);
        for (int i = 0; i < cells.size(); i++) {
            if (table.schema().columns().get(i).type() == ColumnType.DECIMAL
                    && !cells.get(i).isEmpty()) {
                cells.set(i, Double.toString(Double.parseDouble(cells.get(i))));
            }
        }
        return cells;
    }
}
