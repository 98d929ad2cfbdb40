package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.DisplayList;

/** A drawn chart on a page of its own: heading, key, panels and the caption with its sources. Sizes in pixels. */
public final class ChartPage {
    /** The size of the smallest type on any page. */
    public static final double SMALLEST_TYPE_PX = 17;

    private final String name;
    private final PageContent content;

    /** @param name of its file, without an ending */
    ChartPage(String name, PageContent content) {
        this.name = name;
        this.content = content;
    }

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
        this(name, new PageContent(title, subtitle, key, rows, caption));
    }

    /** The name of its file, without an ending. */
    public String name() {
        return name;
    }

    /** What it is headed. */
    public String title() {
        return content.title();
    }

    /** Which campaign, days and reading it shows. */
    public String subtitle() {
        return content.subtitle();
    }

    /** What its figures rest on and where they come from, a paragraph each. */
    public List<String> caption() {
        return content.caption();
    }

    /** Width of the page: the same for all charts. */
    public int widthPx() {
        return Style.WIDTH_PX;
    }

    /** Height of the page, which grows with what is on it. */
    public int heightPx() {
        return new PagePainter(content).heightPx();
    }

    /** The page as a display list, for any player. */
    public DisplayList drawing() {
        return new PagePainter(content).draw();
    }

    /**
     * Key and panels alone, {@code widthPx} wide and as high as they come out, for figures with a heading and a caption
     * of their own. No type is smaller than {@link #SMALLEST_TYPE_PX}.
     *
     * @param elasticity how high panels without rows of text are, as a share of their usual height
     */
    public DisplayList plain(double widthPx, double elasticity) {
        return new PagePainter(content, widthPx, elasticity).drawPlain();
    }

    List<KeyEntry> key() {
        return content.key();
    }

    List<List<Panel>> rows() {
        return content.rows();
    }

    /** Its panels, from top to bottom. */
    List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        rows().forEach(panels::addAll);
        return panels;
    }
}
