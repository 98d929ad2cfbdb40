package salient.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Repository;

/** The jar as it is submitted to a Spark of its own, whose executors are processes of their own. */
class SubmittedTest {
    private static final Path JAR = Path.of(System.getProperty("salient.submitted"));

    /** What is in the jar that is submitted, or is there for tests alone: a cluster has none of it. */
    private static final Pattern NO_PART_OF_SPARK =
            Pattern.compile("(salient-|snakeyaml-engine|fastcsv|GeographicLib|junit-|assertj|archunit|surefire).*");

    /** For processes that are over before what the better compiler makes pays. */
    private static final List<String> SOON_OVER = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    @TempDir
    private Path folder;

    /** A home for Spark: a folder with its jars. */
    private Path sparkHome() throws IOException {
        Path jars = Files.createDirectories(folder.resolve("spark/jars"));
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        for (String entry : all.split(File.pathSeparator, -1)) {
            Path file = Path.of(entry);
            String name = file.getFileName().toString();
            if (name.endsWith(".jar") && !NO_PART_OF_SPARK.matcher(name).matches()) {
                Files.createSymbolicLink(jars.resolve(name), file.toAbsolutePath());
            }
        }
        return jars.getParent();
    }

    private String submit(String... words) throws IOException, InterruptedException {
        Path home = sparkHome();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(SOON_OVER);
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(Arrays.asList(words));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        // What a home that Spark was built in is looked through for.
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    @Test
    void twoProcessesMakeTheTablesOfTheThreadsOfOneMachine() throws IOException, InterruptedException {
        Path plan = Files.writeString(folder.resolve("plan.yaml"), FleetTest.PLAN);
        Path to = folder.resolve("results");
        String said = submit(
                "--master",
                "local-cluster[2,1,1024]",
                "--conf",
                "spark.ui.enabled=false",
                "--conf",
                "spark.executor.extraJavaOptions=" + String.join(" ", SOON_OVER),
                "--class",
                "salient.fleet.Main",
                JAR.toString(),
                plan.toString(),
                "--to",
                to.toString(),
                "--workspace",
                Repository.ROOT.toString());
        assertThat(said).contains("salient-fleet: ").contains(" were done and 0 failed");
        assertThat(Tables.in(to, Sparks.local())).isEqualTo(Tables.onThreads(plan));
        assertThat(FleetTest.names(to)).noneMatch(name -> name.endsWith(".crc"));
    }
}
