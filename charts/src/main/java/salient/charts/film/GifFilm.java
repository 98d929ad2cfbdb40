package salient.charts.film;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.ColorTable;
import salient.charts.draw.PixelChanges;

/**
 * A film as a GIF. Each picture is the smallest rectangle that holds what changed, and within it only what changed; a
 * picture that changes nothing adds its time to the one before. What changed is kept until the film is finished, when the
 * colours of all pictures are known.
 */
public final class GifFilm implements Film {
    /** How many changed pixels are kept at most: they take 240 MB. */
    private static final long MOST_CHANGES = 30_000_000;

    private record Shot(PixelChanges changes, int centiseconds) {}

    private final OutputStream out;
    private final int widthPx;
    private final int heightPx;
    private final long mostChanges;
    private final List<Shot> shots = new ArrayList<>();
    private final ColorTable.Count colors = new ColorTable.Count();
    private long kept;

    /** A film of pictures of this size that will be written to {@code out}, which stays open. */
    public GifFilm(OutputStream out, int widthPx, int heightPx) {
        this(out, widthPx, heightPx, MOST_CHANGES);
    }

    GifFilm(OutputStream out, int widthPx, int heightPx, long mostChanges) {
        if (widthPx > GifFile.LARGEST_PX || heightPx > GifFile.LARGEST_PX) {
            throw new IllegalArgumentException("a GIF of " + widthPx + " by " + heightPx);
        }
        this.out = out;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.mostChanges = mostChanges;
    }

    /** @throws TooMuchMotionException if more changes over the film than is kept */
    @Override
    public void show(PixelChanges changes, int centiseconds) throws IOException {
        int last = shots.size() - 1;
        if (changes.isEmpty() && last >= 0) {
            int longer = shots.get(last).centiseconds() + centiseconds;
            if (longer <= GifFile.LONGEST_DELAY) {
                shots.set(last, new Shot(shots.get(last).changes(), longer));
                return;
            }
        }
        kept += changes.size();
        if (kept > mostChanges) {
            throw new TooMuchMotionException();
        }
        colors.add(changes.rgb());
        shots.add(new Shot(changes, centiseconds));
    }

    @Override
    public void finish() throws IOException {
        GifFile file = new GifFile(out);
        ColorTable table = colors.table(GifFile.COLORS);
        Lzw lzw = new Lzw(GifFile.UNCHANGED);
        file.begin(widthPx, heightPx, table);
        for (Shot shot : shots) {
            write(shot, table, lzw, file);
        }
        file.end();
    }

    private void write(Shot shot, ColorTable table, Lzw lzw, GifFile file) throws IOException {
        PixelChanges changes = shot.changes();
        // The format knows no empty picture: one that only waits is a single pixel, left as it is.
        int left = changes.isEmpty() ? 0 : widthPx;
        int top = changes.isEmpty() ? 0 : heightPx;
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < changes.size(); i++) {
            left = Math.min(left, changes.at(i) % widthPx);
            right = Math.max(right, changes.at(i) % widthPx);
            top = Math.min(top, changes.at(i) / widthPx);
            bottom = Math.max(bottom, changes.at(i) / widthPx);
        }
        int width = right - left + 1;
        int height = bottom - top + 1;
        int taken = 0;
        for (int i = 0; i < changes.size(); i++) {
            int x = changes.at(i) % widthPx - left;
            int y = changes.at(i) / widthPx - top;
            lzw.add(GifFile.UNCHANGED, y * width + x - taken);
            lzw.add(table.at(changes.rgb(i)) & 255, 1);
            taken = y * width + x + 1;
        }
        lzw.add(GifFile.UNCHANGED, width * height - taken);
        file.picture(left, top, width, height, shot.centiseconds(), lzw.end());
    }

    @Override
    public void close() {
        shots.clear();
    }
}
