package salient.charts.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import salient.charts.draw.Palette;

/** Draws a page: from top to bottom the title, the subtitle, the key, the panels and the caption. */
final class PagePainter {
    private static final double INNER_PX = Style.WIDTH_PX - 2.0 * Style.MARGIN_PX;
    private static final int TITLE_PX = 46;
    private static final int SUBTITLE_PX = 34;
    private static final int KEY_LINE_PX = 34;
    private static final int ROW_GAP_PX = 8;
    private static final int COLUMN_GAP_PX = 40;
    private static final int CAPTION_LINE_PX = 24;
    private static final int CAPTION_GAP_PX = 26;
    private static final double KEY_GAP_PX = 34;

    private final ChartPage page;
    private final List<List<KeyEntry>> keyLines;
    private final List<String> captionLines = new ArrayList<>();

    PagePainter(ChartPage page) {
        this.page = page;
        this.keyLines = keyLines(page.key());
        for (String paragraph : page.caption()) {
            captionLines.addAll(Words.lines(paragraph, Style.CAPTION, INNER_PX));
        }
    }

    private static List<List<KeyEntry>> keyLines(List<KeyEntry> key) {
        List<List<KeyEntry>> lines = new ArrayList<>();
        double x = 0;
        for (KeyEntry entry : key) {
            if (lines.isEmpty() || x + entry.widthPx() > INNER_PX) {
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

    private static int rowPx(List<Panel> row) {
        return Style.HEADING_PX + row.stream().mapToInt(Panel::heightPx).max().orElse(0);
    }

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setPaint(Palette.PAPER);
        g.fill(new Rectangle2D.Double(0, 0, Style.WIDTH_PX, heightPx()));
        double x = Style.MARGIN_PX;
        double y = Style.MARGIN_PX;
        text(g, Words.shortened(page.title(), Style.TITLE, INNER_PX), Style.TITLE, Palette.INK, x, y + 28);
        y += TITLE_PX;
        text(g, Words.shortened(page.subtitle(), Style.SUBTITLE, INNER_PX), Style.SUBTITLE, Palette.QUIET, x, y + 18);
        y += SUBTITLE_PX + 10;
        for (List<KeyEntry> line : keyLines) {
            paintKey(g, line, y + KEY_LINE_PX / 2.0);
            y += KEY_LINE_PX;
        }
        for (List<Panel> row : page.rows()) {
            paintRow(g, row, y);
            y += rowPx(row) + ROW_GAP_PX;
        }
        y += CAPTION_GAP_PX - 14;
        g.setPaint(Style.GRID);
        g.setStroke(Style.HAIRLINE);
        g.draw(new Line2D.Double(x, y - 8.5, x + INNER_PX, y - 8.5));
        for (String line : captionLines) {
            y += CAPTION_LINE_PX;
            text(g, line, Style.CAPTION, Palette.QUIET, x, y - 4);
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
            text(g, entry.label(), Style.LABEL, Palette.INK, x + entry.labelOffsetPx(), y + 6.5);
            x += entry.widthPx() + KEY_GAP_PX;
        }
    }

    private static void paintRow(Graphics2D g, List<Panel> row, double y) {
        double widthPx = (INNER_PX - (row.size() - 1.0) * COLUMN_GAP_PX) / row.size();
        double x = Style.MARGIN_PX;
        for (Panel panel : row) {
            String heading = Words.shortened(panel.heading(), Style.HEADING, widthPx);
            text(g, heading, Style.HEADING, Palette.INK, x, y + Style.HEADING_PX - 16);
            JFreeChart chart = new JFreeChart(null, null, panel.plot(), false);
            chart.setBackgroundPaint(null);
            chart.setPadding(org.jfree.chart.ui.RectangleInsets.ZERO_INSETS);
            chart.setRenderingHints(g.getRenderingHints());
            chart.draw(g, new Rectangle2D.Double(x, y + Style.HEADING_PX, widthPx, panel.heightPx()));
            x += widthPx + COLUMN_GAP_PX;
        }
    }

    private static void text(Graphics2D g, String text, Font font, Color color, double x, double y) {
        g.setFont(font);
        g.setPaint(color);
        g.drawString(text, (float) x, (float) y);
    }
}
