package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import salient.testkit.Repository;

/** When the script {@code salient} makes an archive of loaded classes, and when it uses one. */
@DisabledOnOs(OS.WINDOWS)
class LauncherArchiveTest extends LauncherHouse {
    @Test
    void theArchiveOfClassesIsMadeOnceWhateverTheHeapAndUsed() throws IOException, InterruptedException {
        javaArchives();
        Outcome outcome = run(
                Map.of("JAVA_HOME", jdk.toString(), "SALIENT_HEAP", "1m"),
                root.resolve("salient").toString(),
                "list");
        Outcome second = salient("list");

        assertThat(trainings()).singleElement().asString().startsWith("-XX:MaxRAMPercentage=50 ");
        String use = "<-XX:SharedArchiveFile=" + root.toRealPath() + "/cli/target/archives/17.0.15.jsa>";
        assertThat(outcome.out()).contains("<-Xmx1m>").contains(use);
        assertThat(second.out()).contains(use);
        assertThat(second.err()).isEmpty();
        assertThat(root.resolve("cli/target/archives/training")).doesNotExist();
    }

    @Test
    void archivesAreUsedWhereTheyWereMadeToLieInMemory() throws IOException, InterruptedException {
        javaArchives();

        Outcome outcome = salient("list");

        String lie = "-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0";
        assertThat(outcome.out()).contains("<" + lie.replace(" ", ">\n<") + ">");
        assertThat(trainings()).singleElement().asString().contains(lie);
    }

    @Test
    void aJarThatWasBuiltElsewhereIsGivenItsArchiveAtTheFirstStart() throws IOException, InterruptedException {
        javaArchives();
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(LONG_AGO.toMillis() + 5_000));

        Outcome outcome = salient("list");

        assertThat(builds()).isZero();
        assertThat(trainings()).hasSize(1);
        assertThat(outcome.err())
                .isEqualTo("salient: noting which classes Java loads, so that it starts faster from now on\n");
        assertThat(outcome.out()).contains("<-XX:SharedArchiveFile=").endsWith("<list>\n");
        assertThat(root.resolve(".build.lock")).doesNotExist();
    }

    @Test
    void theArchiveIsMadeAnewForAnotherJarAnotherJavaAndAnotherPlace() throws IOException, InterruptedException {
        javaArchives();
        javaIs("17.0.15", "17.0.15+6");
        salient("list");
        Path tried = root.resolve("cli/target/archives/17.0.15+6.jsa.tried");
        Files.setLastModifiedTime(tried, LONG_AGO);
        salient("list");
        assertThat(trainings()).as("another jar").hasSize(2);

        javaIs("17.0.15", "17.0.15+7");
        assertThat(salient("list").out()).contains("/17.0.15+7.jsa>");
        javaIs("17.0.15", "17.0.15+6");
        assertThat(salient("list").out()).contains("/17.0.15+6.jsa>");
        assertThat(trainings()).as("another Java").hasSize(3);

        root = Files.move(root, folder.resolve("moved"));
        assertThat(salient("list").out()).contains("<-XX:SharedArchiveFile=" + root.toRealPath() + "/cli/");
        assertThat(trainings()).as("another place").hasSize(4);
    }

    @Test
    void aJavaThatCachesMoreThanClassesIsAskedFor() throws IOException, InterruptedException {
        javaArchives();
        javaIs("25.0.3", "25.0.3+9-LTS");

        Outcome outcome = salient("list");

        String cache = root.toRealPath() + "/cli/target/archives/25.0.3+9-LTS.aot";
        assertThat(trainings()).singleElement().asString().contains("-XX:AOTCacheOutput=" + cache + ".new ");
        assertThat(outcome.out())
                .contains("<-XX:AOTCache=" + cache + ">\n<-Xlog:aot*=off:stderr>\n")
                .doesNotContain("SharedArchiveFile");
        assertThat(Path.of(cache)).hasContent("archive");
    }

    @Test
    void anArchiveThatCannotBeMadeIsTriedOnceAndDoneWithout() throws IOException, InterruptedException {
        script(jdk.resolve("bin/java"), """
                #!/bin/sh
                case "$*" in *ArchiveClassesAtExit*) echo >>"${0%/*}/trained"; echo broken >&2; exit 1 ;; esac
                for a in "$@"; do echo "<$a>"; done
                """);

        Outcome first = salient("list");
        Outcome second = salient("list");

        assertThat(first.err()).doesNotContain("broken");
        assertThat(first.out()).doesNotContain("SharedArchiveFile").endsWith("<list>\n");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.err()).isEmpty();
        assertThat(trainings()).hasSize(1);
    }

    @Test
    void anInstallationThatCannotBeWrittenToRunsWithoutAnArchive() throws IOException, InterruptedException {
        salient("list");
        Path archives = root.resolve("cli/target/archives");
        try (Stream<Path> files = Files.list(archives)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(archives);
        Files.writeString(archives, "in the way, as a folder that nobody may write to");
        javaArchives();

        Outcome outcome = salient("list");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).doesNotContain("SharedArchiveFile").endsWith("<list>\n");
        assertThat(trainings()).isEmpty();
        assertThat(root.resolve(".build.lock")).doesNotExist();
    }

    @Test
    void nobodyWaitsForAnArchiveThatAnotherProcessMakes() throws IOException, InterruptedException {
        salient("list");
        Files.delete(root.resolve("cli/target/archives/17.0.15.jsa.tried"));
        javaArchives();
        Path owner = Files.createDirectory(root.resolve(".build.lock")).resolve("pid");
        Files.writeString(owner, ProcessHandle.current().pid() + "\n");
        assertThat(salient("list").err()).isEmpty();
        assertThat(trainings()).isEmpty();
        assertThat(owner).exists();

        Files.writeString(owner, "999999999\n");
        salient("list");
        assertThat(trainings()).hasSize(1);
    }

    @Test
    void whatTheLauncherRunsToMakeAnArchiveAreCommandsThatEndWell() throws IOException {
        Matcher training = Pattern.compile("salient\\.cli\\.Training((?: \\\\\\n +\"[^\"]*\")+)")
                .matcher(Files.readString(Repository.ROOT.resolve("salient")));
        assertThat(training.find()).isTrue();
        List<String> commands = Pattern.compile("\"([^\"]*)\"")
                .matcher(training.group(1))
                .results()
                .map(command -> command.group(1)
                        .replace(
                                "--runs training",
                                "--runs " + folder.resolve("runs").toString()))
                .toList();
        assertThat(commands).hasSizeGreaterThan(4);
        Terminal terminal = Terminal.in(Repository.ROOT);
        for (String command : commands) {
            assertThat(terminal.run(command.split(" ")).status()).as(command).isZero();
        }
    }
}
