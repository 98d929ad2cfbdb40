package salient.charts.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import salient.charts.draw.PixelChanges;

/** Films by way of programs that stand in for ffmpeg, and by the real one where it is at hand. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class Mp4FilmTest {
    private static final int WIDTH = 64;
    private static final int HEIGHT = 48;
    private static final List<Integer> TIMES = List.of(200, 25, 400);

    @TempDir
    Path folder;

    private Path program(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("ffmpeg"), "#!/bin/sh\ncd '" + folder + "'\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private static void show(Film film) throws IOException {
        int[] before = new int[WIDTH * HEIGHT];
        Arrays.fill(before, -1);
        int[] colors = {0xFFFFFF, 0x5B78B8, 0xF2A637};
        for (int i = 0; i < colors.length; i++) {
            int[] picture = new int[WIDTH * HEIGHT];
            Arrays.fill(picture, colors[i]);
            film.show(PixelChanges.between(before, picture), TIMES.get(i));
            before = picture;
        }
        film.finish();
    }

    private void makeBy(Path program) throws IOException {
        try (Film film = new Mp4Film(program, folder.resolve("a film's.mp4"), WIDTH, HEIGHT, TIMES)) {
            show(film);
        }
    }

    @Test
    void picturesGoInRawAndAsOftenAsTheyLast() throws IOException {
        makeBy(program("for a in \"$@\"; do echo \"$a\"; done >arguments\ncat >pictures"));

        byte[] pictures = Files.readAllBytes(folder.resolve("pictures"));
        int size = 3 * WIDTH * HEIGHT;
        assertThat(pictures).hasSize((8 + 1 + 16) * size);
        assertThat(Arrays.copyOf(pictures, 3)).containsExactly(0xFF, 0xFF, 0xFF);
        assertThat(Arrays.copyOfRange(pictures, 8 * size, 8 * size + 3)).containsExactly(0x5B, 0x78, 0xB8);
        assertThat(Arrays.copyOfRange(pictures, 9 * size, 9 * size + 3)).containsExactly(0xF2, 0xA6, 0x37);
        assertThat(Files.readAllLines(folder.resolve("arguments")))
                .containsSequence("-video_size", "64x48", "-framerate", "100/25", "-i", "pipe:0")
                .containsSubsequence("-fflags", "+bitexact")
                .endsWith("file:" + folder.resolve("a film's.mp4"));
    }

    @Test
    void whatTheProgramComplainsOfIsTold() throws IOException {
        Path program = program("echo \"Unknown encoder 'libx264'\" >&2; echo more >&2; exit 1");

        assertThatThrownBy(() -> makeBy(program))
                .isInstanceOf(FfmpegException.class)
                .hasMessage("Unknown encoder 'libx264'");
    }

    @Test
    void aProgramThatReadsAllAndFailsIsNotBelieved() throws IOException {
        Path program = program("cat >/dev/null; exit 5");

        assertThatThrownBy(() -> makeBy(program))
                .isInstanceOf(FfmpegException.class)
                .hasMessage("it ended with status 5");
    }

    @Test
    void aProgramThatTalksWithoutEndDoesNoHarm() throws IOException {
        Path program = program(
                "i=0; while [ $i -lt 20000 ]; do echo 'talk talk talk talk' >&2; i=$((i+1)); done; cat >/dev/null");

        makeBy(program);
    }

    @Test
    void aProgramThatDoesNothingIsGivenUp() throws IOException {
        Path program = program("exec sleep 50");
        byte[] much = new byte[1 << 20];

        try (Ffmpeg ffmpeg = new Ffmpeg(List.of(program.toString()), 1)) {
            assertThatThrownBy(() -> ffmpeg.feed(much))
                    .isInstanceOf(FfmpegException.class)
                    .hasMessage("it did nothing for 1 seconds");
        }
    }

    @Test
    void aProgramThatNeverEndsIsGivenUp() throws IOException {
        Path program = program("exec sleep 50");

        try (Ffmpeg ffmpeg = new Ffmpeg(List.of(program.toString()), 1)) {
            assertThatThrownBy(ffmpeg::finish)
                    .isInstanceOf(FfmpegException.class)
                    .hasMessage("it did nothing for 1 seconds");
        }
    }

    @Test
    void theProgramIsFoundOnThePathInWholeFoldersOnly() throws IOException {
        Path program = program("exit 0");

        assertThat(Mp4Film.findProgram("/nowhere" + File.pathSeparator + folder))
                .contains(program);
        assertThat(Mp4Film.findProgram("")).isEmpty();
        assertThat(Mp4Film.findProgram(".")).isEmpty();
        assertThat(program.toFile().setExecutable(false)).isTrue();
        assertThat(Mp4Film.findProgram(folder.toString())).isEmpty();
    }

    @Test
    void ffmpegWritesTheSameFilmTwice() throws IOException {
        Optional<Path> ffmpeg = Mp4Film.findProgram(System.getenv().getOrDefault("PATH", ""));
        assumeTrue(ffmpeg.isPresent(), "no ffmpeg on the PATH");
        makeBy(ffmpeg.get());
        byte[] first = Files.readAllBytes(folder.resolve("a film's.mp4"));
        makeBy(ffmpeg.get());

        assertThat(first).hasSizeGreaterThan(500);
        assertThat(new String(first, 4, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("ftyp");
        assertThat(Files.readAllBytes(folder.resolve("a film's.mp4"))).isEqualTo(first);
    }
}
