package salient.charts.report;

import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.PdfTag;
import salient.charts.draw.Style;
import salient.charts.draw.Tint;
import salient.charts.draw.Type;

/** A table on pages: its head stands again on each page that it goes on to. */
final class PdfTable {
    private static final Type CELL = Type.regular(7).condensed();
    private static final Type HEAD = Type.bold(7).condensed();
    private static final Type CAPTION = Type.bold(8);
    private static final double LEADING = 9.4;
    private static final double GAP = 6;
    private static final double PADDING = 4;

    private final PageFlow flow;
    private final Block.Table table;
    private final double[] lefts;
    private final double[] widths;

    private PdfTable(PageFlow flow, Block.Table table) {
        this.flow = flow;
        this.table = table;
        int columns = table.columns().size();
        this.lefts = new double[columns];
        this.widths = new double[columns];
        double all = table.widths().stream().mapToDouble(w -> w).sum();
        double x = PageFlow.LEFT;
        for (int i = 0; i < columns; i++) {
            lefts[i] = x;
            double width = PageFlow.TEXT * table.widths().get(i) / all;
            widths[i] = width - GAP;
            x += width;
        }
    }

    static void set(PageFlow flow, Block.Table table) {
        new PdfTable(flow, table).set();
    }

    private void set() {
        flow.need(5 * LEADING);
        flow.within(PdfTag.Role.TABLE, () -> {
            flow.within(PdfTag.Role.CAPTION, () -> flow.lines(table.caption(), CAPTION, Ink.TEXT, 13, 0));
            flow.skip(2);
            flow.within(PdfTag.Role.TABLE_HEAD, this::head);
            flow.within(PdfTag.Role.TABLE_BODY, () -> table.rows().forEach(this::bodyRow));
        });
        flow.skip(10);
    }

    private void bodyRow(List<String> row) {
        List<List<String>> cells = wrapped(row, CELL);
        if (flow.need(height(cells))) {
            flow.unread(this::head);
        }
        row(cells, PdfTag.Role.CELL, CELL, Ink.TEXT);
        rule(Ink.HAIRLINE, 0.3);
    }

    private void head() {
        rule(Ink.TEXT, 0.8);
        row(wrapped(table.columns(), HEAD), PdfTag.Role.COLUMN, HEAD, Ink.TEXT);
        rule(Ink.TEXT, 0.5);
    }

    private List<List<String>> wrapped(List<String> row, Type type) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(PageFlow.read(row.get(i), type.wrap(row.get(i), widths[i])));
        }
        return cells;
    }

    private static double height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0) * LEADING + PADDING;
    }

    private void row(List<List<String>> cells, PdfTag.Role each, Type type, Tint color) {
        flow.within(PdfTag.Role.ROW, () -> {
            for (int i = 0; i < cells.size(); i++) {
                int column = i;
                flow.within(each, () -> cell(cells.get(column), lefts[column], type, color));
            }
        });
        flow.advance(height(cells));
    }

    private void cell(List<String> lines, double x, Type type, Tint color) {
        double y = flow.y() + PADDING / 2;
        for (String line : lines) {
            y += LEADING;
            flow.add(Mark.Text.of("cell", line, x, y - 0.3 * type.sizePx(), type, color));
        }
    }

    private void rule(Tint color, double width) {
        flow.rule(PageFlow.LEFT, flow.y(), PageFlow.TEXT, Style.line(color, width));
    }
}
