package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import salient.testkit.Repository;

/** The script {@code salient} where it was unpacked from a release, and the one that Windows has in its place. */
@DisabledOnOs(OS.WINDOWS)
class ReleasedLauncherTest extends LauncherHouse {
    private Path release;
    private String salient;

    @BeforeEach
    void aRelease() throws IOException {
        release = Files.createDirectories(folder.resolve("a release"));
        Path bin = Files.createDirectories(release.resolve("bin"));
        Path app = Files.createDirectories(release.resolve("app"));
        Files.writeString(app.resolve("salient.jar"), "jar");
        Files.writeString(app.resolve("version.properties"), "version=7.8.9\n");
        script(bin.resolve("salient"), Files.readString(Repository.ROOT.resolve("salient")));
        salient = bin.resolve("salient").toString();
    }

    @Override
    Outcome salient(String... arguments) throws IOException, InterruptedException {
        return run(Map.of("JAVA_HOME", jdk.toString()), salient, arguments);
    }

    @Test
    void nothingIsBuiltAndNoCompilerIsNeeded() throws IOException, InterruptedException {
        Files.delete(jdk.resolve("bin/javac"));

        Outcome outcome = salient("explain", "two words");

        assertThat(outcome.status()).isEqualTo(7);
        assertThat(outcome.err())
                .isEqualTo("salient: noting which classes Java loads, so that it starts faster from now on\n");
        assertThat(outcome.out())
                .endsWith("<-jar>\n<" + release.toRealPath() + "/app/salient.jar>\n<explain>\n<two words>\n");
    }

    @Test
    void theVersionIsToldWithoutJava() throws IOException, InterruptedException {
        Outcome outcome = run(Map.of("JAVA_HOME", "/nowhere"), salient, "--version");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("salient 7.8.9\n");
    }

    @Test
    void theArchiveOfClassesIsOfItsVersionAndMadeOnceHoweverOldTheFilesAre() throws IOException, InterruptedException {
        javaArchives();
        salient("list");
        Outcome second = salient("list");

        assertThat(trainings()).hasSize(1);
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("<-XX:SharedArchiveFile=" + release.toRealPath() + "/app/archives/7.8.9/");
        assertThat(release.resolve("app/archives/7.8.9/training")).doesNotExist();

        Files.writeString(release.resolve("app/version.properties"), "version=7.9.0\n");
        assertThat(salient("list").out()).contains("/app/archives/7.9.0/");
    }

    @Test
    void aJavaThatCameWithItIsTakenBeforeAnyOther() throws IOException, InterruptedException {
        Path own = Files.createDirectories(release.resolve("runtime/bin"));
        Files.writeString(own.resolveSibling("release"), "JAVA_VERSION=\"17.0.15\"\n");
        script(own.resolve("java"), "#!/bin/sh\necho its own\n");

        assertThat(salient("list").out()).isEqualTo("its own\n");
    }

    @Test
    void noJavaAndAnOldJavaAreSaidInOneSentence() throws IOException, InterruptedException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        assertThat(salient("list").err())
                .isEqualTo("salient: Java 11.0.2 at " + jdk
                        + "/bin/java is too old: install Java, 17 or newer, or set JAVA_HOME to one\n");
    }

    /** {@code cmd.exe} is not to be had here, so what can be held of its script is held of its text. */
    @Test
    void theScriptForWindowsStartsJavaAsThisOneDoes() throws IOException {
        String cmd = Files.readString(Repository.ROOT.resolve("dist/src/bin/salient.cmd"));

        Matcher option = Pattern.compile("-X[\\w:+=-]+[\\w]").matcher(option(Files.readString(Path.of(salient))));
        int options = 0;
        while (option.find()) {
            assertThat(cmd).contains(option.group());
            options++;
        }
        assertThat(options).isGreaterThan(4);
        assertThat(cmd.replaceAll("(?m)^rem .*$", ""))
                .as("every path may have a blank in it")
                .doesNotContainPattern("(?m)^[^\"\n]*%(root|java|home)%[^\"\n]*$");
    }

    /** The part of the launcher that decides on Java's options. */
    private static String option(String launcher) {
        return launcher.substring(
                launcher.indexOf("choose_heap() {"), launcher.indexOf("# ---- the archive of loaded"));
    }
}
