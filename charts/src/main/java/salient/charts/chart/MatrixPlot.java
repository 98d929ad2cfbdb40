package salient.charts.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;

/** A square of cells, as many rows as columns, each with a colour, a figure and a line of small text. */
final class MatrixPlot extends Plot {
    private static final long serialVersionUID = 1;
    private static final double GAP_PX = 4;

    /**
     * One cell.
     *
     * @param figure large; broken into lines where it is wider than the cell
     * @param note small, below
     */
    record Cell(Tint ground, Tint ink, String figure, Font font, String note) {}

    private final transient List<List<Cell>> rows;

    /** @param rows of equal length */
    MatrixPlot(List<List<Cell>> rows) {
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    /** Its cells, row by row. */
    List<List<Cell>> cells() {
        return rows;
    }

    @Override
    public String getPlotType() {
        return "matrix";
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, Point2D anchor, PlotState parent, PlotRenderingInfo info) {
        double width = area.getWidth() / rows.get(0).size();
        double height = area.getHeight() / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Rectangle2D box = new Rectangle2D.Double(
                        area.getX() + column * width, area.getY() + row * height, width - GAP_PX, height - GAP_PX);
                draw(g, box, rows.get(row).get(column));
            }
        }
    }

    private static void draw(Graphics2D g, Rectangle2D box, Cell cell) {
        g.setPaint(cell.ground());
        g.fill(box);
        g.setPaint(Ink.GRID);
        g.setStroke(new BasicStroke(1f));
        g.draw(box);
        g.setPaint(cell.ink());
        double room = box.getWidth() - 16;
        List<String> lines = Words.lines(cell.figure(), cell.font(), room);
        double leading = cell.font().getSize2D() * 1.15;
        double notePx = cell.note().isEmpty() ? 0 : Style.NOTE.getSize2D() * 1.3;
        double y = box.getCenterY() - (lines.size() * leading + notePx) / 2 + 0.8 * leading;
        for (String line : lines) {
            text(g, line, cell.font(), box.getCenterX(), y);
            y += leading;
        }
        if (!cell.note().isEmpty()) {
            text(g, Words.shortened(cell.note(), Style.NOTE, room), Style.NOTE, box.getCenterX(), y + 2);
        }
    }

    private static void text(Graphics2D g, String text, Font font, double middle, double y) {
        g.setFont(font);
        g.drawString(text, (float) (middle - Words.widthPx(text, font) / 2), (float) y);
    }
}
