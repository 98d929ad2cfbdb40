package salient.fleet;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import salient.batch.BatchTable;
import salient.batch.Task;
import salient.batch.folder.Failure;

/** Carries out the tasks of a part on the cluster and writes a file of each table. */
final class PartJob {
    /** Of each core: more than one, so that none waits long for another. */
    private static final int SLICES_OF_A_CORE = 4;

    private final SparkSession spark;
    private final Shipped shipped;
    private final ResultFolder folder;

    PartJob(SparkSession spark, Shipped shipped, ResultFolder folder) {
        this.spark = spark;
        this.shipped = shipped;
        this.folder = folder;
    }

    /** Carries out {@code tasks}, which are those of {@code part}; gives those that failed. */
    List<Failure> run(int part, List<Task> tasks) throws IOException {
        List<NumberedTask> numbered = IntStream.range(0, tasks.size())
                .mapToObj(i -> new NumberedTask(i, tasks.get(i).line()))
                .toList();
        int slices =
                Math.min(tasks.size(), SLICES_OF_A_CORE * spark.sparkContext().defaultParallelism());
        JavaRDD<Row> travelling = JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(numbered, slices)
                .mapPartitions(new TaskRows(shipped));
        Dataset<Row> rows =
                spark.createDataFrame(travelling, TravellingRows.SCHEMA).persist(StorageLevel.DISK_ONLY());
        try {
            List<Failure> failures = TravellingRows.failures(rows).stream()
                    .map(row -> new Failure(tasks.get(row.getInt(0)), row.getString(1)))
                    .toList();
            for (BatchTable table : BatchTable.values()) {
                TravellingRows.of(table.schema(), rows)
                        .write()
                        .mode(SaveMode.Overwrite)
                        .option("compression", "zstd")
                        .parquet(folder.staging(table, part));
            }
            for (BatchTable table : BatchTable.values()) {
                folder.place(table, part);
            }
            return failures;
        } finally {
            rows.unpersist();
        }
    }
}
