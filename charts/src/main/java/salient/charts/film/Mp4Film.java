package salient.charts.film;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.PixelChanges;

/**
 * A film as an MP4 (H.264), which the program ffmpeg writes. Colours are those of high-definition video (ITU-R BT.709),
 * halved in both directions as most players want them; sizes are made even by a white edge.
 */
public final class Mp4Film implements Film {
    private static final int PATIENCE_SECONDS = 60;

    private final Ffmpeg ffmpeg;
    private final Ticks ticks;
    private final byte[] picture;
    private int elapsed;

    /**
     * Begins to write a film.
     *
     * @param program ffmpeg
     * @param to the file, which is replaced
     * @param times how long the pictures will be shown, in hundredths of a second
     */
    public Mp4Film(Path program, Path to, int widthPx, int heightPx, List<Integer> times) throws IOException {
        this(command(program, to, widthPx, heightPx, Ticks.of(times)), widthPx, heightPx, Ticks.of(times));
    }

    private Mp4Film(List<String> command, int widthPx, int heightPx, Ticks ticks) throws IOException {
        this.ticks = ticks;
        this.picture = new byte[3 * widthPx * heightPx];
        this.ffmpeg = new Ffmpeg(command, PATIENCE_SECONDS);
    }

    /** The program that writes such films, if it is in a folder that {@code searchPath}, a PATH, lists. */
    public static Optional<Path> findProgram(String searchPath) {
        return Ffmpeg.find(searchPath);
    }

    /** No date, no version and a fixed number of threads: one ffmpeg writes the same film each time. */
    private static List<String> command(Path program, Path to, int widthPx, int heightPx, Ticks ticks) {
        List<String> input = List.of(
                "-f", "rawvideo",
                "-pixel_format", "rgb24",
                "-video_size", widthPx + "x" + heightPx,
                "-framerate", "100/" + ticks.centiseconds(),
                "-i", "pipe:0");
        List<String> encoding = List.of(
                "-vf",
                        "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white,scale=out_color_matrix=bt709:out_range=tv,format=yuv420p",
                "-c:v", "libx264",
                "-preset", "medium",
                "-tune", "animation",
                "-crf", "18",
                "-threads", "2",
                "-color_range", "tv",
                "-colorspace", "bt709",
                "-color_primaries", "bt709",
                "-color_trc", "bt709");
        List<String> file = List.of(
                "-map_metadata",
                "-1",
                "-fflags",
                "+bitexact",
                "-flags:v",
                "+bitexact",
                "-movflags",
                "+faststart",
                "-f",
                "mp4",
                "file:" + to.toAbsolutePath());
        List<String> command = new java.util.ArrayList<>(
                List.of(program.toString(), "-hide_banner", "-nostats", "-loglevel", "error", "-y"));
        command.addAll(input);
        command.addAll(encoding);
        command.addAll(file);
        return command;
    }

    @Override
    public void show(PixelChanges changes, int centiseconds) throws IOException {
        for (int i = 0; i < changes.size(); i++) {
            int at = 3 * changes.at(i);
            picture[at] = (byte) (changes.rgb(i) >> 16);
            picture[at + 1] = (byte) (changes.rgb(i) >> 8);
            picture[at + 2] = (byte) changes.rgb(i);
        }
        int times = ticks.between(elapsed, elapsed + centiseconds);
        elapsed += centiseconds;
        for (int i = 0; i < times; i++) {
            ffmpeg.feed(picture);
        }
    }

    @Override
    public void finish() throws IOException {
        ffmpeg.finish();
    }

    @Override
    public void close() {
        ffmpeg.close();
    }
}
