package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import salient.run.ToolVersion;

/** How the script {@code salient} finds Java, builds and starts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest extends LauncherHouse {
    @Test
    void whatIsMissingIsBuiltOnceAndThenStarted() throws IOException, InterruptedException {
        Outcome first = salient("explain", "two words", "");
        Outcome second = salient("list");

        assertThat(first.status()).isEqualTo(7);
        assertThat(first.out())
                .endsWith("<-jar>\n<" + root.toRealPath() + "/cli/target/salient.jar>\n<explain>\n<two words>\n<>\n");
        assertThat(first.err()).startsWith("salient: building; ");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).endsWith("<list>\n");
        assertThat(Files.readString(root.resolve("builds")))
                .isEqualTo("maven -q -B -ntp -Dmaven.test.skip=true -pl cli -am package\n");
        assertThat(root.resolve(".build.lock")).doesNotExist();
    }

    @Test
    void aSourceThatIsNewerThanTheJarIsBuilt() throws IOException, InterruptedException {
        salient("list");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(LONG_AGO.toMillis() + 5_000));
        assertThat(salient("list").err()).isEmpty();
        Path source = root.resolve("sim/src/main/A.java");
        Files.setLastModifiedTime(source, FileTime.fromMillis(LONG_AGO.toMillis() + 9_000));

        assertThat(salient("list").err()).startsWith("salient: building; ");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void whatGeoParquetNeedsIsBuiltOnceItIsAskedForAndThenStays() throws IOException, InterruptedException {
        Path module = Files.createDirectories(root.resolve("parquet/src/main"));
        old(Files.writeString(root.resolve("parquet/pom.xml"), "x"));
        Path source = module.resolve("A.java");
        old(Files.writeString(source, "x"));
        old(module);
        Map<String, String> asking = Map.of("JAVA_HOME", jdk.toString(), "SALIENT_GEOPARQUET", "1");
        String salient = root.resolve("salient").toString();

        salient("list");
        run(asking, salient, "list");
        run(asking, salient, "list");
        salient("list");
        assertThat(Files.readAllLines(root.resolve("builds")))
                .containsExactly(
                        "maven -q -B -ntp -Dmaven.test.skip=true -pl cli -am package",
                        "maven -q -B -ntp -Dmaven.test.skip=true -Pparquet -pl cli -am package");

        Files.setLastModifiedTime(source, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        salient("list");
        assertThat(Files.readAllLines(root.resolve("builds")))
                .hasSize(3)
                .last()
                .asString()
                .contains(" -Pparquet ");
    }

    @Test
    void aBuildThatFailsIsShownAndLeavesNoJar() throws IOException, InterruptedException {
        Files.writeString(root.resolve("broken"), "");

        Outcome outcome = salient("list");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).endsWith("no such symbol\nsalient: the build failed\n");
        assertThat(jar).doesNotExist();
        assertThat(root.resolve(".build.lock")).doesNotExist();
    }

    @Test
    void aLockOfADeadProcessIsTakenOver() throws IOException, InterruptedException {
        Files.createDirectory(root.resolve(".build.lock"));
        Files.writeString(root.resolve(".build.lock/pid"), "999999999\n");

        assertThat(salient("list").out()).endsWith("<list>\n");
        assertThat(builds()).isEqualTo(1);
        assertThat(root.resolve(".build.lock")).doesNotExist();
    }

    @Test
    void anotherBuildIsWaitedFor() throws IOException, InterruptedException {
        script(root.resolve("mvnw"), Files.readString(root.resolve("mvnw")).replace("mkdir", "sleep 2; mkdir"));
        ProcessBuilder other = new ProcessBuilder(root.resolve("salient").toString(), "list");
        other.environment().put("JAVA_HOME", jdk.toString());
        other.redirectErrorStream(true).redirectOutput(folder.resolve("other").toFile());
        Process begun = other.start();
        while (!Files.exists(root.resolve("builds"))) {
            Thread.onSpinWait();
        }
        Outcome outcome = salient("list");

        assertThat(begun.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(outcome.out()).endsWith("<list>\n");
        assertThat(outcome.err()).isIn("", "salient: waiting for another build\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void theScriptIsFoundThroughLinks() throws IOException, InterruptedException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a house/salient"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);

        Outcome outcome = run(Map.of("JAVA_HOME", jdk.toString()), second.toString(), "list");

        assertThat(outcome.out()).endsWith("<list>\n");
    }

    @Test
    void anOldJavaIsRefused() throws IOException, InterruptedException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.20\"\n");

        Outcome outcome = salient("list");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualTo("salient: Java 11.0.20 at " + jdk
                        + "/bin/java is too old: install a JDK, 17 or newer, or set JAVA_HOME to one\n");
    }

    @Test
    void aJavaHomeWithoutJavaAndAMissingJavaAreSaid() throws IOException, InterruptedException {
        Outcome wrong = run(
                Map.of("JAVA_HOME", folder.toString()), root.resolve("salient").toString(), "list");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.err()).isEqualTo("salient: JAVA_HOME is " + folder + ", and there is no bin/java in it\n");

        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            script(tools.resolve(tool), "#!/bin/sh\nexec /usr/bin/" + tool + " \"$@\"\n");
        }
        Outcome none =
                run(Map.of("PATH", tools.toString()), root.resolve("salient").toString(), "list");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.err()).isEqualTo("salient: no Java was found: install a JDK, 17 or newer, or set JAVA_HOME\n");
    }

    /** What Java is told of its heap, where the variables are {@code variables}. */
    private String heap(String... variables) throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>(Map.of("JAVA_HOME", jdk.toString()));
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        Outcome outcome = run(environment, root.resolve("salient").toString(), "list");
        return outcome.out()
                .lines()
                .filter(line -> line.matches("<-Xmx.*|<-XX:Max.*"))
                .reduce("", String::concat);
    }

    @Test
    void theHeapIsHalfOfTheMachinesMemoryOrWhatAVariableSays() throws IOException, InterruptedException {
        assertThat(heap()).isEqualTo("<-XX:MaxRAMPercentage=50>");
        assertThat(heap("SALIENT_HEAP", "")).isEqualTo("<-XX:MaxRAMPercentage=50>");
        assertThat(heap("SALIENT_HEAP", "3g")).isEqualTo("<-Xmx3g>");
        assertThat(heap("SALIENT_HEAP", "1200M")).isEqualTo("<-Xmx1200M>");
    }

    @Test
    void javasOwnVariablesAreLeftToSetTheHeap() throws IOException, InterruptedException {
        for (String variable : List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS")) {
            assertThat(heap(variable, "-Dx=y -Xmx200m")).as(variable).isEmpty();
            assertThat(heap(variable, "-XX:MaxRAMPercentage=80")).as(variable).isEmpty();
            assertThat(heap(variable, "-Dx=y")).as(variable).isEqualTo("<-XX:MaxRAMPercentage=50>");
            assertThat(heap(variable, "-Xmx200m", "SALIENT_HEAP", "3g"))
                    .as(variable)
                    .isEqualTo("<-Xmx3g>");
        }
    }

    /** What Java is told of its collector and its compiler, where its own variable is {@code options}. */
    private String engine(String options) throws IOException, InterruptedException {
        Outcome outcome = run(
                Map.of("JAVA_HOME", jdk.toString(), "JAVA_TOOL_OPTIONS", options),
                root.resolve("salient").toString(),
                "list");
        return outcome.out()
                .lines()
                .filter(line -> line.matches("<-XX:.Use.*GC>|<-XX:Tiered.*>"))
                .reduce("", String::concat);
    }

    @Test
    void javasOwnVariablesAreLeftToChooseTheCollectorAndTheCompiler() throws IOException, InterruptedException {
        assertThat(engine("-Dx=y")).isEqualTo("<-XX:+UseSerialGC><-XX:TieredStopAtLevel=1>");
        assertThat(engine("-XX:+UseParallelGC")).isEqualTo("<-XX:TieredStopAtLevel=1>");
        assertThat(engine("-XX:TieredStopAtLevel=4")).isEqualTo("<-XX:+UseSerialGC>");
        assertThat(engine("-XX:+UseG1GC -XX:-TieredCompilation")).isEmpty();
    }

    @Test
    void aHeapThatIsNoAmountOfMemoryIsRefused() throws IOException, InterruptedException {
        for (String heap : List.of("2", "g", "0g", "-1g", "2gb", "2.5g", "2 g", "much", "2g -version")) {
            Outcome outcome = run(
                    Map.of("JAVA_HOME", jdk.toString(), "SALIENT_HEAP", heap),
                    root.resolve("salient").toString(),
                    "list");
            assertThat(outcome.status()).as(heap).isEqualTo(2);
            assertThat(outcome.out()).as(heap).isEmpty();
            assertThat(outcome.err())
                    .isEqualTo(
                            "salient: SALIENT_HEAP is \"" + heap
                                    + "\", which is no amount of memory: write a number and k, m or g, as in SALIENT_HEAP=2g\n");
        }
    }

    /** Asks for the version where there is no Java. */
    private Outcome withoutJava(String... arguments) throws IOException, InterruptedException {
        Path nothing = folder.resolve("no jdk");
        return run(
                Map.of("JAVA_HOME", nothing.toString()), root.resolve("salient").toString(), arguments);
    }

    @Test
    void theVersionIsAnsweredWithoutJava() throws IOException, InterruptedException {
        salient("list");
        Path version = root.resolve("sim/target/classes/salient/run/version.properties");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "version=9.8.7\n");

        for (String option : List.of("--version", "-V")) {
            assertThat(withoutJava(option)).as(option).isEqualTo(new Outcome(0, "salient 9.8.7\n", ""));
        }
        assertThat(withoutJava("list", "--version").status()).isEqualTo(1);
        assertThat(salient("--version", "list").out()).endsWith("<--version>\n<list>\n");

        Files.delete(version);
        assertThat(salient("--version").out()).endsWith("<--version>\n");
        Files.writeString(version, "version=9.8.7\n");
        Files.delete(jar);
        assertThat(salient("--version").err()).startsWith("salient: building; ");
    }

    @Test
    void theVersionThatTheLauncherAnswersIsWhatSalientSays() {
        assertThat(Terminal.in(folder).run("--version").out()).isEqualTo("salient " + ToolVersion.text() + "\n");
        assertThat(Terminal.in(folder).run("-V").out()).isEqualTo("salient " + ToolVersion.text() + "\n");
    }
}
