package salient.charts.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.PdfBook;
import salient.charts.draw.Type;

/** Sets text and pictures on pages of A4, one under the other. Sizes in points, y downward. */
final class PageFlow {
    /** Width of the text, in millimetres. */
    static final double TEXT_MM = 170;

    static final double POINTS_PER_MM = 72 / 25.4;
    static final double WIDTH = 210 * POINTS_PER_MM;
    static final double HEIGHT = 297 * POINTS_PER_MM;
    static final double LEFT = (WIDTH - TEXT_MM * POINTS_PER_MM) / 2;
    static final double TEXT = TEXT_MM * POINTS_PER_MM;

    private static final double TOP = 20 * POINTS_PER_MM;
    private static final double BOTTOM = HEIGHT - 22 * POINTS_PER_MM;
    private static final Type FOOT = Type.regular(7);

    private final String title;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final List<List<PdfBook.Placed>> pictures = new ArrayList<>();
    private final List<PdfBook.Bookmark> bookmarks = new ArrayList<>();
    private double y;

    PageFlow(String title) {
        this.title = title;
        newPage();
    }

    void newPage() {
        marks.add(new ArrayList<>());
        pictures.add(new ArrayList<>());
        y = TOP;
    }

    /** Goes on to the next page unless {@code height} is left on this one; returns whether it did. */
    boolean need(double height) {
        boolean turned = y + height > BOTTOM && y > TOP;
        if (turned) {
            newPage();
        }
        return turned;
    }

    /** Leaves {@code height} blank, but not at the top of a page. */
    void skip(double height) {
        if (y > TOP) {
            y += height;
        }
    }

    /** Where the next thing begins. */
    double y() {
        return y;
    }

    /** Room left on this page. */
    double left() {
        return BOTTOM - y;
    }

    /** Room from the top of a page to its bottom. */
    static double room() {
        return BOTTOM - TOP;
    }

    void advance(double height) {
        y += height;
    }

    /** An entry of the outline that leads here. */
    void bookmark(int level, String text) {
        bookmarks.add(new PdfBook.Bookmark(level, text, marks.size() - 1, Math.max(0, y - 10)));
    }

    /** On which pages, from 0, the sections begin: the entries of level 1. */
    List<Integer> sectionPages() {
        return bookmarks.stream()
                .filter(bookmark -> bookmark.level() == 1)
                .map(PdfBook.Bookmark::page)
                .toList();
    }

    /** {@code text} in lines {@code indent} from the left edge. */
    void lines(String text, Type type, Color color, double leading, double indent) {
        for (String line : type.wrapWhole(text, TEXT - indent)) {
            need(leading);
            y += leading;
            add(Mark.Text.of("text", line, LEFT + indent, y - 0.3 * type.sizePx(), type, color));
        }
    }

    void add(Mark mark) {
        marks.get(marks.size() - 1).add(mark);
    }

    /** A picture {@code width} wide, or as wide as lets it stand on one page. */
    void picture(DisplayList list, double width) {
        double height = width * list.heightPx() / list.widthPx();
        double scale = Math.min(1, room() / height);
        need(height * scale);
        pictures.get(pictures.size() - 1).add(new PdfBook.Placed(list, LEFT, y, width * scale));
        y += height * scale;
    }

    /** Goes back up on the same page, to set something beside what stands there. */
    void backTo(double top) {
        y = top;
    }

    /** The file, with {@code foot} and a page number at the foot of every page. */
    byte[] write(String foot) {
        List<PdfBook.Page> pages = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            double baseline = HEIGHT - 12 * POINTS_PER_MM;
            marks.get(i).add(Mark.Text.of("foot", title + " · " + foot, LEFT, baseline, FOOT, Palette.QUIET));
            marks.get(i)
                    .add(Mark.Text.of(
                                    "page", (i + 1) + " / " + marks.size(), LEFT + TEXT, baseline, FOOT, Palette.QUIET)
                            .at(Mark.Anchor.END));
            List<PdfBook.Placed> placed = new ArrayList<>(pictures.get(i));
            placed.add(new PdfBook.Placed(new DisplayList(WIDTH, HEIGHT, title, marks.get(i)), 0, 0, WIDTH));
            pages.add(new PdfBook.Page(placed));
        }
        return PdfBook.write(title, WIDTH, HEIGHT, pages, bookmarks);
    }
}
