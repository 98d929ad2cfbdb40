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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.Repository;

/** The script {@code salient}, in a house of cards: sources, Maven and Java are stand-ins that say what they are asked. */
@Timeout(60)
abstract class LauncherHouse {
    static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path folder;

    Path root;
    Path jdk;
    Path jar;

    @BeforeEach
    void aHouse() throws IOException {
        root = Files.createDirectories(folder.resolve("a house"));
        Files.copy(Repository.ROOT.resolve("salient"), root.resolve("salient"));
        script(root.resolve("salient"), Files.readString(root.resolve("salient")));
        for (String module : List.of("picocli", "sim", "charts", "gis", "cli")) {
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

    static void script(Path path, String text) throws IOException {
        Files.writeString(path, text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    static void old(Path path) throws IOException {
        Files.setLastModifiedTime(path, LONG_AGO);
    }

    record Outcome(int status, String out, String err) {}

    Outcome run(Map<String, String> environment, String command, String... arguments)
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

    Outcome salient(String... arguments) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", jdk.toString()), root.resolve("salient").toString(), arguments);
    }

    int builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** A Java that makes an archive when it is asked to, and says what it is told. */
    void javaArchives() throws IOException {
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                for a in "$@"; do
                  case $a in
                    -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*) echo archive >"${a#*=}"; echo "$*" >>"${0%/*}/trained" ;;
                  esac
                  echo "<$a>"
                done
                """);
    }

    /** What Java was told when it was to make an archive, each time. */
    List<String> trainings() throws IOException {
        Path trained = jdk.resolve("bin/trained");
        return Files.exists(trained) ? Files.readAllLines(trained) : List.of();
    }

    void javaIs(String version, String build) throws IOException {
        Files.writeString(
                jdk.resolve("release"), "JAVA_RUNTIME_VERSION=\"" + build + "\"\nJAVA_VERSION=\"" + version + "\"\n");
    }
}
