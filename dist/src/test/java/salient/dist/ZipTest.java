package salient.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive runs where it is unpacked, without a build, and holds what it should. */
@DisabledOnOs(OS.WINDOWS)
class ZipTest {
    @TempDir
    private static Path folder;

    private static Path release;

    @BeforeAll
    static void unpacked() throws IOException {
        release = Release.unpack(Files.createDirectories(folder.resolve("a path with blanks")));
        // What makes starts faster takes longer than these tests.
        Files.writeString(release.resolve("app/archives"), "in the way");
    }

    @Test
    void unpackedInAPathWithBlanksItReplaysTheCampaignThatShips() throws IOException, InterruptedException {
        String salient = release.resolve("bin/salient").toString();

        Release.Outcome version = Release.run(folder, Map.of(), salient, "--version");
        Release.Outcome replay =
                Release.run(release, Map.of(), salient, "replay", "monitor", "--campaign", "latakia-2014", "--no-maps");
        Release.Outcome explain = Release.run(
                folder,
                Map.of("SALIENT_WORKSPACE", release.toString()),
                salient,
                "explain",
                "observatory-45",
                "--on",
                "2014-04-01",
                "--campaign",
                "latakia-2014");

        assertThat(version.out()).isEqualTo("salient " + Release.VERSION + "\n");
        assertThat(replay.err()).doesNotContain("building");
        assertThat(replay.status()).as(replay.err()).isZero();
        assertThat(release.resolve("runs/latakia-2014/monitor")).isDirectoryContaining("glob:**/control.gpkg");
        assertThat(explain.out()).contains("Observatory 45");
    }

    @Test
    void aCampaignOfOnesOwnIsBegunAddedToAndReplayedWithNothingButTheArchive()
            throws IOException, InterruptedException {
        String salient = release.resolve("bin/salient").toString();
        Path own = Files.createDirectories(folder.resolve("my own"));
        Files.writeString(own.resolve("villages.csv"), "name,lat,lon\nAlder,42.1,23.1\nBirch,42.2,23.2\n");

        Release.Outcome begun =
                Release.run(own, Map.of(), salient, "init", "vale", "--places", "villages.csv", "--from", "2021-03-01");
        Path vale = own.resolve("vale");
        Release.Outcome added = Release.run(
                vale,
                Map.of(),
                salient,
                "add",
                "claim",
                "--account",
                "first-report",
                "--date",
                "5 March 2021",
                "--place",
                "birch",
                "--kind",
                "capture",
                "--actor",
                "side-b");
        Release.Outcome replay = Release.run(vale, Map.of(), salient, "replay", "--no-maps");

        assertThat(begun.status()).as(begun.err()).isZero();
        assertThat(added.status()).as(added.err()).isZero();
        assertThat(replay.status()).as(replay.err()).isZero();
        assertThat(vale.resolve("runs/vale/all/control.csv")).content().contains("birch,2021-03-05,,held,side-b");
    }

    @Test
    void theClassPathIsWholeAndNothingLiesBesideIt() throws IOException {
        Set<String> listed = new TreeSet<>();
        try (JarFile jar = new JarFile(release.resolve("app/salient.jar").toFile())) {
            listed.addAll(List.of(
                    jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ")));
        }

        Set<String> there = new TreeSet<>();
        try (Stream<Path> jars = Files.list(release.resolve("app/lib"))) {
            jars.forEach(jar -> there.add("lib/" + jar.getFileName()));
        }
        assertThat(there).isEqualTo(listed);
    }

    @Test
    void everyFileBearsTheTimeOfTheReleaseAndOnlyTheLauncherMayRun() throws IOException {
        Set<FileTime> times = new HashSet<>();
        Set<String> programs = new TreeSet<>();
        try (FileSystem zip = Release.zip();
                Stream<Path> entries = Files.walk(zip.getPath("/salient-" + Release.VERSION))) {
            for (Path entry : entries.toList()) {
                times.add(Files.getLastModifiedTime(entry));
                if (Files.isRegularFile(entry)
                        && Files.getPosixFilePermissions(entry).contains(PosixFilePermission.GROUP_EXECUTE)) {
                    programs.add(entry.getFileName().toString());
                }
            }
        }

        assertThat(times).hasSize(1);
        assertThat(programs).containsExactly("salient");
    }

    @Test
    void theLauncherForWindowsEndsItsLinesAsWindowsDoes() throws IOException {
        assertThat(Files.readString(release.resolve("bin/salient.cmd")).replace("\r\n", ""))
                .doesNotContain("\n");
        assertThat(Files.readString(release.resolve("bin/salient"))).doesNotContain("\r");
    }

    @Test
    void completionAndManualAreThere() throws IOException {
        assertThat(release.resolve("share/completions/salient")).isNotEmptyFile();
        assertThat(release.resolve("share/man/man1/salient-replay.1")).isNotEmptyFile();
        assertThat(release.resolve("share/man/man1/salient.1")).isNotEmptyFile();
    }
}
