package salient.fleet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import salient.batch.Task;

/** Sparks to try plans on. */
final class Sparks {
    private Sparks() {}

    /** Two threads of this process; the same for all tests. */
    static SparkSession local() {
        return SparkSession.builder()
                .appName("salient")
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                // To write and compile code for each query takes longer than these few rows.
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .getOrCreate();
    }

    static PartJob job(SparkSession spark, PlannedTasks planned, ResultFolder folder) throws IOException {
        byte[] archive = planned.archive();
        Shipped shipped = new Shipped(
                planned.campaignIds(),
                archive,
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(archive));
        return new PartJob(spark, shipped, folder);
    }

    static ResultFolder folder(Path to, List<List<Task>> parts, SparkSession spark) {
        try {
            return ResultFolder.open(
                    to.toString(), parts, "job", spark.sparkContext().hadoopConfiguration());
        } catch (IOException | RefusedException e) {
            throw new AssertionError(e);
        }
    }
}
