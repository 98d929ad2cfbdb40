package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.DisplayList;

/** A drawn chart on a page of its own: heading, key, panels and the caption with its sources. Sizes in pixels. */
public final class ChartPage {
    /** The size of the smallest type on any page. */
    public static final double SMALLEST_TYPE_PX = 17;

    private final String name;
    private final String title;
    private final String subtitle;
    private final List<KeyEntry> key;
    private final List<List<Panel>> rows;
    private final List<String> caption;

    /**
     * @param rows panels from top to bottom; those of one row stand side by side
     * @param caption its sentences, each a paragraph
     */
    ChartPage(
            String name,
            String title,
            String subtitle,
            List<KeyEntry> key,
            List<List<Panel>> rows,
            List<String> caption) {
        this.name = name;
        this.title = Words.clean(title);
        this.subtitle = Words.clean(subtitle);
        this.key = List.copyOf(key);
        this.rows = rows.stream().map(List::copyOf).toList();
        this.caption = caption.stream().map(Words::clean).toList();
    }

    /** The name of its file, without an ending. */
    public String name() {
        return name;
    }

    /** What it is headed. */
    public String title() {
        return title;
    }

    /** Which campaign, days and reading it shows. */
    public String subtitle() {
        return subtitle;
    }

    /** What its figures rest on and where they come from, a paragraph each. */
    public List<String> caption() {
        return caption;
    }

    /** Width of the page: the same for all charts. */
    public int widthPx() {
        return Style.WIDTH_PX;
    }

    /** Height of the page, which grows with what is on it. */
    public int heightPx() {
        return new PagePainter(this).heightPx();
    }

    /** The page as a display list, for any player. */
    public DisplayList drawing() {
        return new PagePainter(this).draw();
    }

    /**
     * Key and panels alone, {@code widthPx} wide and as high as they come out, for figures with a heading and a caption
     * of their own. No type is smaller than {@link #SMALLEST_TYPE_PX}.
     *
     * @param elasticity how high panels without rows of text are, as a share of their usual height
     */
    public DisplayList plain(double widthPx, double elasticity) {
        return new PagePainter(this, widthPx, elasticity).drawPlain();
    }

    List<KeyEntry> key() {
        return key;
    }

    List<List<Panel>> rows() {
        return rows;
    }

    /** Its panels, from top to bottom. */
    List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        rows.forEach(panels::addAll);
        return panels;
    }
}
