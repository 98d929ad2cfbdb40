package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;

class AnimateCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private List<BufferedImage> pictures(String film) throws IOException {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(folder.resolve(film).toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            List<BufferedImage> pictures = new java.util.ArrayList<>();
            for (int i = 0; i < reader.getNumImages(true); i++) {
                pictures.add(reader.read(i));
            }
            return pictures;
        }
    }

    private List<String> standing() throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.map(path -> path.getFileName().toString())
                    .filter(name -> !List.of("data", "seeds", "scenarios").contains(name))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theDefaultScenarioBecomesAGif() throws IOException {
        Outcome outcome = terminal.run("animate", "--to", "toy.gif", "--width", "480");

        assertThat(outcome.err()).isEqualTo("reading\njudging 14 claims\ndrawing 20 maps\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading\n  20 days, 1 May to 20 May 2020, in ")
                .endsWith(" seconds; 480 pixels wide\ntoy.gif\n");
        assertThat(standing()).containsExactly("toy.gif");
        List<BufferedImage> pictures = pictures("toy.gif");
        assertThat(pictures).hasSize(20);
        assertThat(pictures.get(0).getWidth()).isEqualTo(480);
        assertThat(pictures.get(0).getHeight()).isEqualTo(360);
    }

    @Test
    void daysScenarioAndSpeedAreOptionsAndTheFilmIsTheSameEachTime() throws IOException {
        String[] line = {
            "animate",
            "late",
            "--from",
            "2020-05-08",
            "--last",
            "2020-05-10",
            "--width",
            "400",
            "--speed",
            "0.5",
            "--hold",
            "0",
            "--hold-last",
            "2.5",
            "--to",
            "late.gif"
        };
        Outcome outcome = terminal.run(line);

        assertThat(outcome.out()).contains("  3 days, 8 May to 10 May 2020, in 6.5 seconds; 400 pixels wide\n");
        byte[] first = Files.readAllBytes(folder.resolve("late.gif"));
        assertThat(pictures("late.gif")).hasSize(3);

        assertThat(terminal.run(line).status()).isZero();
        assertThat(folder.resolve("late.gif")).hasBinaryContent(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --to film.avi                  | --to "film.avi" does not end in .gif or .mp4; name the file to write, e.g. --to film.gif
                    --to .gif                      | --to ".gif" does not end in .gif or .mp4; name the file to write, e.g. --to film.gif
                    --to 2020-05-08                | --to "2020-05-08" does not end in .gif or .mp4; name the file to write, e.g. --to film.gif; the last day is --last
                    --to a.gif --width 399         | --width 399 is too small; write a whole number from 400 to 3200
                    --to a.gif --width 100000      | --width 100000 is too large; write a whole number from 400 to 3200
                    --to a.gif --width -5          | --width "-5" is no width in pixels; write a whole number from 400 to 3200
                    --to a.gif --width 20cm        | --width "20cm" is no width in pixels; write a whole number from 400 to 3200
                    --to a.gif --speed 0           | --speed 0 is too small; write days a second from 0.1 to 25
                    --to a.gif --speed 26          | --speed 26 is too large; write days a second from 0.1 to 25
                    --to a.gif --speed NaN         | --speed "NaN" is not a number; write days a second from 0.1 to 25
                    --to a.gif --hold 61           | --hold 61 is too large; write seconds from 0 to 60
                    --to a.gif --hold-last 1e3     | --hold-last "1e3" is not a number; write seconds from 0 to 60
                    """)
    void whatNoFilmCanBeIsRefusedBeforeAnythingIsRead(String arguments, String message) throws IOException {
        Outcome outcome = terminal.run(("animate " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient animate --help'.\n");
        assertThat(standing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --from 2020-04-30                    | --from 2020-04-30 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --last 2020-05-21                    | --last 2020-05-21 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --from 2020-05-09 --last 2020-05-08  | --from 2020-05-09 comes after --last 2020-05-08; toy runs from 2020-05-01 to 2020-05-20
                    --last 8.5.2020                      | --last "8.5.2020" may be 2020-05-08 or 2020-08-05; write the one that is meant; toy runs from 2020-05-01 to 2020-05-20
                    plein                                | No scenario is called "plein"; did you mean "plain"?
                    """)
    void daysAndScenariosMustBeThoseOfTheCampaign(String arguments, String message) throws IOException {
        Outcome outcome = terminal.run(("animate --to a.gif " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("reading\n" + message + "\nTry 'salient animate --help'.\n");
        assertThat(standing()).isEmpty();
    }

    @Test
    void theFileMustBeNamed() {
        assertThat(terminal.run("animate").err())
                .isEqualTo("Missing required option: '--to=FILE'\nTry 'salient animate --help'.\n");
    }

    private void refused(String to, String what, String fix) {
        Outcome outcome = terminal.run("animate", "--to", to);

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .isEqualTo(to + ": error: " + what + " [unwritable-output]\n    fix: " + fix
                        + "\n1 error, 0 warnings in 1 of 1 file; no film was written\n");
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() throws IOException {
        refused(
                "films/spring/toy.gif",
                "there is no folder films/spring to write it in",
                "make the folder films/spring, or name another file with --to");
        assertThat(standing()).isEmpty();
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Files.createDirectory(folder.resolve("toy.gif"));

        refused("toy.gif", "a folder stands here, and is not replaced", "name a file with --to");
    }

    @Test
    void aFileThatIsNoFilmIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("toy.gif"), "my thesis");

        refused(
                "toy.gif",
                "something stands here that is not a GIF, and is not replaced",
                "move toy.gif elsewhere, or name another file with --to");
        assertThat(folder.resolve("toy.gif")).hasContent("my thesis");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkIsNotReplaced() throws IOException {
        Files.writeString(folder.resolve("elsewhere"), "GIF89a");
        Files.createSymbolicLink(folder.resolve("toy.gif"), folder.resolve("elsewhere"));

        refused(
                "toy.gif",
                "something stands here that is not a GIF, and is not replaced",
                "move toy.gif elsewhere, or name another file with --to");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNothingCanBeWrittenThatIsSaid() {
        Outcome outcome = terminal.run("animate", "--to", "/proc/toy.gif");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("reading\njudging 14 claims\ndrawing 20 maps\n"
                        + "/proc/toy.gif: error: the film cannot be written: ")
                .endsWith(" [unwritable-output]\n    fix: make its folder writable and its disk large enough, or name"
                        + " another file with --to\n1 error, 0 warnings in 1 of 1 file; no film was written\n");
    }

    @Test
    void badInputIsReportedAndNothingIsWritten() throws IOException {
        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        Files.writeString(claims, Files.readString(claims).replace(",cedar-hill,peak,", ",ceder-hill,peak,"));

        Outcome outcome = terminal.run("animate", "--to", "toy.gif");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("[unknown-place]").endsWith("; no film was written\n");
        assertThat(standing()).isEmpty();
    }

    @Test
    void withoutFfmpegAnMp4IsRefused() throws IOException {
        refused(
                "toy.mp4",
                "an MP4 is written by the program ffmpeg, which is in no folder of the PATH",
                "install ffmpeg and put its folder on the PATH, or write a GIF: give --to a name in .gif");
        assertThat(standing()).isEmpty();
    }

    private Outcome withFfmpeg(String script) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("data/a bin"));
        Files.writeString(bin.resolve("ffmpeg"), "#!/bin/sh\n" + script + "\n");
        assertThat(bin.resolve("ffmpeg").toFile().setExecutable(true)).isTrue();
        return new Terminal(folder, Map.of("PATH", bin.toString()), Surroundings.Screen.PIPE)
                .run("animate", "--to", "toy.mp4", "--width", "400", "--from", "2020-05-18");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ffmpegWritesAnMp4() throws IOException {
        Outcome outcome = withFfmpeg("for last in \"$@\"; do :; done\ncat | wc -c >\"${last#file:}\"");

        assertThat(outcome.err()).isEqualTo("reading\njudging 14 claims\ndrawing 3 maps\n");
        assertThat(outcome.status()).isZero();
        assertThat(standing()).containsExactly("toy.mp4");
        String bytes = Files.readString(folder.resolve("toy.mp4"), StandardCharsets.US_ASCII)
                .strip();
        assertThat(Long.parseLong(bytes) % (3 * 400 * 300)).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFailureOfFfmpegLeavesNothingBehind() throws IOException {
        Outcome outcome = withFfmpeg("echo \"Unknown encoder 'libx264'\" >&2\nexit 1");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).endsWith("""
                        drawing 3 maps
                        toy.mp4: error: ffmpeg could not write the film: "Unknown encoder 'libx264'" [unwritable-output]
                            fix: use an ffmpeg that has the encoder libx264, or write a GIF: give --to a name in .gif
                        1 error, 0 warnings in 1 of 1 file; no film was written
                        """);
        assertThat(standing()).isEmpty();
    }
}
