package salient.fleet;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import salient.batch.Task;
import salient.batch.folder.Failure;
import salient.problem.ProblemReport;
import salient.problem.Problems;

/** Carries out a plan on the cluster that Spark was started for. */
public final class Fleet {
    private static final String SAYS = "salient-fleet: ";
    private static final String CONSEQUENCE = "nothing was carried out";
    private static final int FINE = 0;
    private static final int FAULTS = 1;
    private static final int WRONGLY_CALLED = 2;
    private static final int MOST_TOLD = 10;
    private static final int MOST_AT_ONCE = 64;

    private final SparkSession spark;
    private final FleetArguments asked;
    private final PlannedTasks planned;
    private final PrintStream out;

    private Fleet(SparkSession spark, FleetArguments asked, PlannedTasks planned, PrintStream out) {
        this.spark = spark;
        this.asked = asked;
        this.planned = planned;
        this.out = out;
    }

    /** Carries out what {@code words} ask for; gives the status that the process is to end with. */
    public static int run(String... words) {
        Optional<FleetArguments> arguments = FleetArguments.of(words);
        if (arguments.isEmpty()) {
            System.err.println("usage: " + FleetArguments.USAGE);
            return WRONGLY_CALLED;
        }
        SparkSession spark = SparkSession.builder().appName("salient").getOrCreate();
        try {
            return run(spark, arguments.get(), System.out, System.err);
        } finally {
            spark.stop();
        }
    }

    /** The same on {@code spark}. */
    static int run(SparkSession spark, FleetArguments asked, PrintStream out, PrintStream err) {
        Problems problems = new Problems();
        Optional<PlannedTasks> planned = PlannedTasks.read(asked.plan(), asked.workspace(), problems);
        if (planned.isEmpty()) {
            err.print(ProblemReport.text(problems, CONSEQUENCE));
            return FAULTS;
        }
        try {
            List<Failure> failures = new Fleet(spark, asked, planned.get(), out).carryOut();
            for (Failure failure : failures.subList(0, Math.min(MOST_TOLD, failures.size()))) {
                err.println(SAYS + failure.task().id() + " failed: " + failure.why());
            }
            return failures.isEmpty() ? FINE : FAULTS;
        } catch (RefusedException e) {
            err.println(SAYS + e.getMessage() + "; " + CONSEQUENCE);
            return FAULTS;
        } catch (IOException e) {
            err.println(SAYS + "the results cannot be written to " + asked.to() + ": " + e.getMessage()
                    + "; what is done stands there for the next time");
            return FAULTS;
        }
    }

    private List<Failure> carryOut() throws IOException, RefusedException {
        ClusterJava.check(spark);
        ResultFolder folder = ResultFolder.open(
                asked.to(),
                planned.parts(),
                spark.sparkContext().applicationId(),
                spark.sparkContext().hadoopConfiguration());
        SortedSet<Integer> missing = folder.missing();
        int left = missing.stream()
                .mapToInt(part -> planned.parts().get(part).size())
                .sum();
        out.println(SAYS + planned.tasks() + " tasks, of which " + (planned.tasks() - left) + " had been done before");
        List<Failure> failures = missing.isEmpty() ? List.of() : carryOut(folder, missing, left);
        folder.finish(failures);
        folder.clean();
        out.println(SAYS + (left - failures.size()) + " were done and " + failures.size()
                + " failed; what they tell together: salient batch " + asked.plan() + " --to DIR, on a copy of "
                + asked.to());
        return failures;
    }

    private List<Failure> carryOut(ResultFolder folder, SortedSet<Integer> missing, int left) throws IOException {
        byte[] archive = planned.archive();
        Broadcast<byte[]> broadcast =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(archive);
        PartJob job = new PartJob(spark, new Shipped(planned.campaignIds(), archive, broadcast), folder);
        ExecutorService threads = Executors.newFixedThreadPool(atOnce(missing.size(), left));
        try {
            List<Future<List<Failure>>> begun = new ArrayList<>();
            for (int part : missing) {
                List<Task> tasks = planned.parts().get(part);
                begun.add(threads.submit(() -> job.run(part, tasks)));
            }
            List<Failure> failures = new ArrayList<>();
            for (Future<List<Failure>> part : begun) {
                failures.addAll(await(part));
            }
            return failures;
        } finally {
            threads.shutdownNow();
            broadcast.destroy();
        }
    }

    /** How many parts are carried out at a time: as many as keep all cores busy while one writes its files. */
    private int atOnce(int parts, int tasks) {
        int cores = spark.sparkContext().defaultParallelism();
        int tasksOfAPart = Math.max(1, tasks / parts);
        return Math.min(Math.min(parts, MOST_AT_ONCE), 1 + (cores + tasksOfAPart - 1) / tasksOfAPart);
    }

    private static List<Failure> await(Future<List<Failure>> part) throws IOException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(
                    String.valueOf(e.getCause().getMessage())
                            .lines()
                            .findFirst()
                            .orElse(""),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
