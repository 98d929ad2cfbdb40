package salient.charts.draw;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints one display list over the one before: what both have in common stays, and only where marks came, went or changed
 * is anything drawn anew. Every pixel is as the player would have it without the list before. Not for sharing between
 * threads.
 */
public final class Repainter {
    private final PngPlayer player;
    private final BufferedImage image;
    private final int[] pixels;
    private DisplayList shown;

    /** Begins with the picture of {@code first}, as {@code player} draws it. */
    public Repainter(PngPlayer player, DisplayList first) {
        this.player = player;
        this.image = player.image(first);
        this.pixels = pixels(image);
        this.shown = first;
    }

    /** A copy of the picture's pixels as 0xRRGGBB, row by row. */
    public int[] pixels() {
        int[] rgb = pixels.clone();
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] &= 0xFFFFFF;
        }
        return rgb;
    }

    /** The picture as a PNG file, the same as the player writes. */
    public byte[] png() {
        return player.file(image);
    }

    /** Width of the pictures in pixels. */
    public int widthPx() {
        return image.getWidth();
    }

    /** Height of the pictures in pixels. */
    public int heightPx() {
        return image.getHeight();
    }

    /**
     * Paints {@code next} and tells which pixels changed.
     *
     * @throws IllegalArgumentException if it is not of the size and in the theme of the first
     */
    public PixelChanges next(DisplayList next) {
        if (next.widthPx() != shown.widthPx() || next.heightPx() != shown.heightPx() || next.theme() != shown.theme()) {
            throw new IllegalArgumentException("a picture of another size or theme");
        }
        List<Box> stale = MarkChanges.between(shown.marks(), next.marks());
        PixelChanges.Gathering gathering = new PixelChanges.Gathering();
        if (!stale.isEmpty()) {
            // What is taken over below is rounded out to whole pixels.
            double rounding = 2 * shown.widthPx() / image.getWidth();
            Tiles reach = new Tiles(shown.widthPx(), shown.heightPx());
            stale.forEach(box -> reach.add(box.grow(rounding)));
            int[] anew = pixels(player.image(within(reach, next)));
            stale.forEach(box -> take(box, anew, gathering));
        }
        shown = next;
        return gathering.changes();
    }

    /** The list without marks that do not reach {@code tiles}; those that the player has drawn before stay. */
    private DisplayList within(Tiles tiles, DisplayList list) {
        List<Mark> marks = new ArrayList<>();
        int common = 0;
        while (common < list.marks().size()
                && common < shown.marks().size()
                && list.marks().get(common) == shown.marks().get(common)) {
            marks.add(list.marks().get(common++));
        }
        addWithin(tiles, list.marks().subList(common, list.marks().size()), marks);
        return new DisplayList(list.widthPx(), list.heightPx(), list.title(), marks).in(list.theme());
    }

    private static void addWithin(Tiles tiles, List<Mark> from, List<Mark> to) {
        for (Mark mark : from) {
            if (!tiles.reach(MarkExtent.quick(mark))) {
                continue;
            }
            if (mark instanceof Mark.Group group) {
                List<Mark> kept = new ArrayList<>();
                addWithin(tiles, group.marks(), kept);
                to.add(new Mark.Group(group.kind(), group.id(), group.clip(), kept));
            } else {
                to.add(mark);
            }
        }
    }

    /** Takes the pixels of {@code box} over from {@code anew}, where they are right. */
    private void take(Box box, int[] anew, PixelChanges.Gathering gathering) {
        double scale = image.getWidth() / shown.widthPx();
        int left = (int) Math.max(0, Math.floor(box.x() * scale));
        int right = (int) Math.min(image.getWidth(), Math.ceil(box.right() * scale));
        int top = (int) Math.max(0, Math.floor(box.y() * scale));
        int bottom = (int) Math.min(image.getHeight(), Math.ceil(box.bottom() * scale));
        for (int y = top; y < bottom && left < right; y++) {
            int row = y * image.getWidth();
            gathering.compare(pixels, anew, row + left, row + right);
            System.arraycopy(anew, row + left, pixels, row + left, right - left);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
