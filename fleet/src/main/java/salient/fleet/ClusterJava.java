package salient.fleet;

import java.util.List;
import org.apache.spark.sql.SparkSession;

/** The Java that executors run on. It is asked by Spark's own means, since an older one could not load a class of ours. */
final class ClusterJava {
    private ClusterJava() {}

    /** @throws RefusedException if the Java of an executor is too old */
    static void check(SparkSession spark) throws RefusedException {
        for (String version : versions(spark)) {
            String tooOld = Main.tooOld(version);
            if (!tooOld.isEmpty()) {
                throw new RefusedException(tooOld);
            }
        }
    }

    /** The versions of Java on the executors, each once, e.g. {@code 17}. */
    static List<String> versions(SparkSession spark) {
        int executors = Math.max(2, spark.sparkContext().defaultParallelism());
        return spark
                .range(0, executors, 1, executors)
                .selectExpr("java_method('java.lang.System', 'getProperty', 'java.specification.version')")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .distinct()
                .sorted()
                .toList();
    }
}
