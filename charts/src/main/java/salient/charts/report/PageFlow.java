package salient.charts.report;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.PdfBook;
import salient.charts.draw.PdfTag;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;

/**
 * Sets text and pictures on pages of A4, one under the other, and keeps what each of them is. Sizes in points, y downward.
 */
final class PageFlow {
    /**
     * Where a section begins.
     *
     * @param page from 0
     * @param bookmark number of its entry in the outline, from 0
     */
    record SectionStart(int page, int bookmark) {}

    /** Width of the text, in millimetres. */
    static final double TEXT_MM = 170;

    static final double POINTS_PER_MM = 72 / 25.4;
    static final double WIDTH = 210 * POINTS_PER_MM;
    static final double HEIGHT = 297 * POINTS_PER_MM;
    static final double LEFT = (WIDTH - TEXT_MM * POINTS_PER_MM) / 2;
    static final double TEXT = TEXT_MM * POINTS_PER_MM;

    private static final double TOP = 20 * POINTS_PER_MM;
    private static final double BOTTOM = HEIGHT - 22 * POINTS_PER_MM;
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final Type FOOT = Type.regular(7);

    private final String title;
    private final PdfTag document = PdfTag.document();
    /** What is being set, from the whole inward; absent for what is not read out. */
    private final Deque<Optional<PdfTag>> inside = new ArrayDeque<>(List.of(Optional.of(document)));

    private final List<List<PdfBook.Placed>> pages = new ArrayList<>();
    /** What has been set last and is of one piece. */
    private final List<Mark> stretch = new ArrayList<>();

    private Optional<PdfTag> stretchIs = Optional.empty();
    private final List<PdfBook.Bookmark> bookmarks = new ArrayList<>();
    private final List<PdfBook.Link> links = new ArrayList<>();
    private double y;

    PageFlow(String title) {
        this.title = title;
        newPage();
    }

    void newPage() {
        endStretch();
        pages.add(new ArrayList<>());
        y = TOP;
    }

    private List<PdfBook.Placed> page() {
        return pages.get(pages.size() - 1);
    }

    /** What {@code setting} sets is a {@code part}. */
    void within(PdfTag.Role part, Runnable setting) {
        within(part, "", setting);
    }

    /** What {@code setting} sets is a {@code part}; {@code alt} tells what it shows. */
    void within(PdfTag.Role part, String alt, Runnable setting) {
        inside.push(inside.element().map(whole -> whole.add(part, alt)));
        setting.run();
        inside.pop();
    }

    /** What {@code setting} sets is not read out: it decorates, or says again what has been said. */
    void unread(Runnable setting) {
        inside.push(Optional.empty());
        setting.run();
        inside.pop();
    }

    private void endStretch() {
        if (!stretch.isEmpty()) {
            page().add(new PdfBook.Placed(new DisplayList(WIDTH, HEIGHT, title, stretch), 0, 0, WIDTH, stretchIs));
            stretch.clear();
        }
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
        bookmarks.add(new PdfBook.Bookmark(level, text, pages.size() - 1, Math.max(0, y - 10)));
    }

    /** On which pages, from 0, the sections begin, each with the number of its entry in the outline. */
    List<SectionStart> sections() {
        return IntStream.range(0, bookmarks.size())
                .filter(i -> bookmarks.get(i).level() == 1)
                .mapToObj(i -> new SectionStart(bookmarks.get(i).page(), i))
                .toList();
    }

    /** The {@code height} of the page above here leads to entry {@code bookmark} of the outline. */
    void link(double width, double height, int bookmark) {
        inside.element()
                .ifPresent(tag -> links.add(
                        new PdfBook.Link(tag, pages.size() - 1, new Box(LEFT, y - height, width, height), bookmark)));
    }

    /** {@code text} in lines {@code indent} from the left edge. */
    void lines(String text, Type type, Tint color, double leading, double indent) {
        for (String line : read(text, type.wrapWhole(text, TEXT - indent))) {
            need(leading);
            y += leading;
            add(Mark.Text.of("text", line, LEFT + indent, y - 0.3 * type.sizePx(), type, color));
        }
    }

    /** {@code lines} of {@code text} so that, read out one after the other, their words stay apart and in order. */
    static List<String> read(String text, List<String> lines) {
        List<String> read = new ArrayList<>();
        int end = 0;
        for (String line : lines) {
            int start = text.indexOf(line, end);
            end = start < 0 ? text.length() : start + line.length();
            boolean wordGoesOn = end < text.length() && text.charAt(end) != ' ';
            read.add(leftToRight(line) + (wordGoesOn ? "" : " "));
        }
        return read;
    }

    /** {@code line} of an English text: it runs from left to right even where it begins within a name that does not. */
    private static String leftToRight(String line) {
        boolean runs = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return runs ? line : LEFT_TO_RIGHT_MARK + line;
    }

    void add(Mark mark) {
        // By identity: two parts of the same role are two.
        if (!stretchIs.equals(inside.element())) {
            endStretch();
            stretchIs = inside.element();
        }
        stretch.add(mark);
    }

    /** A line across the text, or across {@code width} of it. */
    void rule(double x, double y, double width, Style style) {
        unread(() -> add(new Mark.Path("rule", "", Outline.line(x, y, x + width, y), style)));
    }

    /** A picture {@code width} wide, or as wide as lets it be no higher than {@code mostHeight}. */
    void picture(DisplayList list, double width, double mostHeight) {
        double height = width * list.heightPx() / list.widthPx();
        double scale = Math.min(1, mostHeight / height);
        need(height * scale);
        endStretch();
        page().add(new PdfBook.Placed(list, LEFT, y, width * scale, inside.element()));
        y += height * scale;
    }

    /** Goes back up on the same page, to set something beside what stands there. */
    void backTo(double top) {
        y = top;
    }

    /** The file, with {@code foot} and a page number at the foot of every page. */
    byte[] write(String foot) {
        endStretch();
        List<PdfBook.Page> sheets = new ArrayList<>();
        double baseline = HEIGHT - 12 * POINTS_PER_MM;
        for (int i = 0; i < pages.size(); i++) {
            Mark made = Mark.Text.of("foot", title + " · " + foot, LEFT, baseline, FOOT, Ink.QUIET);
            Mark number = Mark.Text.of("page", (i + 1) + " / " + pages.size(), LEFT + TEXT, baseline, FOOT, Ink.QUIET)
                    .at(Mark.Anchor.END);
            List<PdfBook.Placed> placed = new ArrayList<>(pages.get(i));
            placed.add(new PdfBook.Placed(
                    new DisplayList(WIDTH, HEIGHT, title, List.of(made, number)), 0, 0, WIDTH, Optional.empty()));
            sheets.add(new PdfBook.Page(placed));
        }
        return PdfBook.write(title, WIDTH, HEIGHT, document, sheets, bookmarks, links);
    }
}
