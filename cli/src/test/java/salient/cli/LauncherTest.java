package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Repository;

/** The script {@code salient}, in a house of cards: sources, Maven and Java are stand-ins that say what they are asked. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    private Path root;
    private Path jdk;
    private Path jar;

    @BeforeEach
    void aHouse() throws IOException {
        root = Files.createDirectories(folder.resolve("a house"));
        Files.copy(Repository.ROOT.resolve("salient"), root.resolve("salient"));
        script(root.resolve("salient"), Files.readString(root.resolve("salient")));
        for (String module : List.of("picocli", "sim", "charts", "cli")) {
            old(Files.writeString(Files.createDirectories(root.resolve(module)).resolve("pom.xml"), "x"));
            Path source =
                    Files.createDirectories(root.resolve(module + "/src/main")).resolve("A.java");
            old(Files.writeString(source, "x"));
            old(source.getParent());
        }
        old(Files.writeString(root.resolve("pom.xml"), "x"));
        jar = root.resolve("cli/target/salient.jar");
        script(root.resolve("mvnw"), """
                #!/bin/sh
                echo "maven $*" >>builds
                [ ! -f broken ] || { echo "no such symbol"; exit 1; }
                mkdir -p cli/target
                echo jar >cli/target/salient.jar
                """);
        jdk = folder.resolve("a jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"17.0.15\"\n");
        script(jdk.resolve("bin/java"), "#!/bin/sh\nfor a in \"$@\"; do echo \"<$a>\"; done\nexit 7\n");
        script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    }

    private static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, LONG_AGO);
    }

    private record Outcome(int status, String out, String err) {}

    private Outcome run(Map<String, String> environment, String command, String... arguments)
            throws IOException, InterruptedException {
        List<String> line = new java.util.ArrayList<>(List.of(command));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("_?JAVA.*|JDK_JAVA.*|SALIENT_.*|LC_.*"));
        builder.environment().putAll(new TreeMap<>(environment));
        Process process = builder.start();
        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    private Outcome salient(String... arguments) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", jdk.toString()), root.resolve("salient").toString(), arguments);
    }

    private int builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

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

    @Test
    void theArchiveOfClassesIsMadeWhateverTheHeapAndUsed() throws IOException, InterruptedException {
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                for a in "$@"; do
                  case $a in -XX:ArchiveClassesAtExit=*) echo archive >"${a#*=}"; echo "$*" >trained ;; esac
                  echo "<$a>"
                done
                """);
        Outcome outcome = run(
                Map.of("JAVA_HOME", jdk.toString(), "SALIENT_HEAP", "1m"),
                root.resolve("salient").toString(),
                "list");

        assertThat(Files.readString(root.resolve("trained"))).startsWith("-XX:MaxRAMPercentage=50 ");
        assertThat(outcome.out())
                .contains("<-Xmx1m>")
                .contains("<-XX:SharedArchiveFile=" + root.toRealPath() + "/cli/target/salient.jsa>");
    }
}
