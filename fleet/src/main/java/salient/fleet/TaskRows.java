package salient.fleet;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.batch.TaskOutcome;
import salient.batch.TaskRunner;
import salient.batch.folder.Failure;

/**
 * Runs tasks on an executor and gives the rows of all their tables, one after the other: of a task that fails, one row that
 * says why.
 */
final class TaskRows implements FlatMapFunction<Iterator<NumberedTask>, Row> {
    private static final long serialVersionUID = 1;

    private final Shipped shipped;

    TaskRows(Shipped shipped) {
        this.shipped = shipped;
    }

    @Override
    public Iterator<Row> call(Iterator<NumberedTask> tasks) {
        TaskRunner runner = ExecutorCampaigns.runner(shipped);
        Iterable<NumberedTask> all = () -> tasks;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(task -> rows(runner, task))
                .iterator();
    }

    private static Stream<Row> rows(TaskRunner runner, NumberedTask numbered) {
        TaskOutcome outcome;
        try {
            outcome = runner.run(Task.read(numbered.line()));
        } catch (RuntimeException | StackOverflowError e) {
            return Stream.of(row(TravellingRows.FAILURES, numbered, 0, List.of(Failure.why(e))));
        }
        return Stream.of(BatchTable.values()).flatMap(table -> {
            List<List<String>> rows = outcome.of(table);
            return IntStream.range(0, rows.size())
                    .mapToObj(i -> row(table.schema().name(), numbered, i, rows.get(i)));
        });
    }

    private static Row row(String table, NumberedTask task, int row, List<String> cells) {
        return RowFactory.create(table, task.number(), row, cells.toArray(new String[0]));
    }
}
