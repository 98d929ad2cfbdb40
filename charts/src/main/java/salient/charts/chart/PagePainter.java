package salient.charts.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.ListGraphics;
import salient.charts.draw.Tint;

/** Draws a page: from top to bottom the title, the subtitle, the key, the panels and the caption. */
final class PagePainter {
    private static final int TITLE_PX = 46;
    private static final int SUBTITLE_PX = 34;
    private static final int KEY_LINE_PX = 34;
    private static final int ROW_GAP_PX = 8;
    private static final int COLUMN_GAP_PX = 40;
    private static final int CAPTION_LINE_PX = 24;
    private static final int CAPTION_GAP_PX = 26;
    private static final double KEY_GAP_PX = 34;

    private final PageContent page;
    private final double innerPx;
    private final double elasticity;
    private final List<List<KeyEntry>> keyLines;
    private final List<String> captionLines = new ArrayList<>();

    PagePainter(PageContent page) {
        this(page, Style.WIDTH_PX - 2.0 * Style.MARGIN_PX, 1);
    }

    /**
     * @param innerPx width of the page between its blank edges
     * @param elasticity how high panels without rows of text are, as a share of what they ask for
     */
    PagePainter(PageContent page, double innerPx, double elasticity) {
        this.page = page;
        this.innerPx = innerPx;
        this.elasticity = elasticity;
        this.keyLines = keyLines(page.key());
        for (String paragraph : page.caption()) {
            captionLines.addAll(Words.lines(paragraph, Style.CAPTION, innerPx));
        }
    }

    private List<List<KeyEntry>> keyLines(List<KeyEntry> key) {
        List<List<KeyEntry>> lines = new ArrayList<>();
        double x = 0;
        for (KeyEntry entry : key) {
            if (lines.isEmpty() || x + entry.widthPx() > innerPx) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.get(lines.size() - 1).add(entry);
            x += entry.widthPx() + KEY_GAP_PX;
        }
        return lines;
    }

    int heightPx() {
        int height = 2 * Style.MARGIN_PX + TITLE_PX + SUBTITLE_PX + keyLines.size() * KEY_LINE_PX + 10;
        for (List<Panel> row : page.rows()) {
            height += rowPx(row) + ROW_GAP_PX;
        }
        return height + CAPTION_GAP_PX + captionLines.size() * CAPTION_LINE_PX - 8;
    }

    private int rowPx(List<Panel> row) {
        return Style.HEADING_PX + row.stream().mapToInt(this::heightPx).max().orElse(0);
    }

    private int heightPx(Panel panel) {
        boolean hasRows = panel.plot() instanceof XYPlot plot
                && (plot.getRangeAxis() instanceof SymbolAxis || plot.getDomainAxis() instanceof SymbolAxis);
        return hasRows ? panel.heightPx() : (int) Math.round(elasticity * panel.heightPx());
    }

    /** The page as marks: groups of kind title, key, panel and caption, on the paper. */
    DisplayList draw() {
        ListGraphics g = new ListGraphics();
        double x = Style.MARGIN_PX;
        g.group("title", "title", () -> {
            String title = Words.shortened(page.title(), Style.TITLE, innerPx);
            text(g, title, Style.TITLE, Ink.TEXT, x, Style.MARGIN_PX + 28);
            String subtitle = Words.shortened(page.subtitle(), Style.SUBTITLE, innerPx);
            text(g, subtitle, Style.SUBTITLE, Ink.QUIET, x, Style.MARGIN_PX + TITLE_PX + 18);
        });
        double y = Style.MARGIN_PX + TITLE_PX + SUBTITLE_PX + 10;
        for (List<KeyEntry> line : keyLines) {
            double middle = y + KEY_LINE_PX / 2.0;
            g.group("key", "", () -> paintKey(g, line, middle));
            y += KEY_LINE_PX;
        }
        for (List<Panel> row : page.rows()) {
            paintRow(g, row, y);
            y += rowPx(row) + ROW_GAP_PX;
        }
        double top = y + CAPTION_GAP_PX - 14;
        g.group("caption", "caption", () -> paintCaption(g, top));
        g.dispose();
        String description = page.subtitle() + ". " + String.join(" ", page.caption());
        return new DisplayList(Style.WIDTH_PX, heightPx(), page.title(), description, g.marks());
    }

    /** Key and panels alone, from the top left corner on. */
    DisplayList drawPlain() {
        ListGraphics g = new ListGraphics();
        g.translate(-Style.MARGIN_PX, 0);
        double y = 0;
        for (List<KeyEntry> line : keyLines) {
            double middle = y + KEY_LINE_PX / 2.0;
            g.group("key", "", () -> paintKey(g, line, middle));
            y += KEY_LINE_PX;
        }
        for (List<Panel> row : page.rows()) {
            paintRow(g, row, y);
            y += rowPx(row) + ROW_GAP_PX;
        }
        g.dispose();
        return new DisplayList(innerPx, y, page.title(), page.subtitle(), g.marks());
    }

    private void paintCaption(Graphics2D g, double top) {
        double x = Style.MARGIN_PX;
        double y = top;
        g.setPaint(Ink.GRID);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Line2D.Double(x, y - 8.5, x + innerPx, y - 8.5));
        for (String line : captionLines) {
            y += CAPTION_LINE_PX;
            text(g, line, Style.CAPTION, Ink.QUIET, x, y - 4);
        }
    }

    private static void paintKey(Graphics2D g, List<KeyEntry> line, double y) {
        double x = Style.MARGIN_PX;
        for (KeyEntry entry : line) {
            double at = x;
            for (Glyph sample : entry.samples()) {
                sample.paint(g, at, at + entry.samplePx(), y, 20);
                at += entry.samplePx();
            }
            text(g, entry.label(), Style.LABEL, Ink.TEXT, x + entry.labelOffsetPx(), y + 6.5);
            x += entry.widthPx() + KEY_GAP_PX;
        }
    }

    private void paintRow(ListGraphics g, List<Panel> row, double y) {
        double widthPx = (innerPx - (row.size() - 1.0) * COLUMN_GAP_PX) / row.size();
        double x = Style.MARGIN_PX;
        for (Panel panel : row) {
            double left = x;
            g.group("panel", "", () -> paint(g, panel, left, y, widthPx));
            x += widthPx + COLUMN_GAP_PX;
        }
    }

    private void paint(Graphics2D g, Panel panel, double x, double y, double widthPx) {
        String heading = Words.shortened(panel.heading(), Style.HEADING, widthPx);
        text(g, heading, Style.HEADING, Ink.TEXT, x, y + Style.HEADING_PX - 16);
        JFreeChart chart = new JFreeChart(null, null, panel.plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(g, new Rectangle2D.Double(x, y + Style.HEADING_PX, widthPx, heightPx(panel)));
    }

    private static void text(Graphics2D g, String text, Font font, Tint color, double x, double y) {
        g.setFont(font);
        g.setPaint(color);
        g.drawString(text, (float) x, (float) y);
    }
}
