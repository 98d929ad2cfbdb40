package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.run.Replay;

/** Explains what stands on one or more plates: as many columns as fit, each filled downward. */
public final class PlateLegend {
    private static final double ROW_PX = 18.5;
    private static final double GAP_PX = 26;
    private static final int MOST_COLUMNS = 6;

    private final List<LegendRow> rows;

    private PlateLegend(List<LegendRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A plate and the days that are drawn on it. */
    public record Shown(Plate plate, List<LocalDate> days) {
        public Shown {
            days = List.copyOf(days);
        }
    }

    /** The legend of all that {@code shown} show. */
    public static PlateLegend of(List<Shown> shown) {
        LegendKey key = shown.stream()
                .flatMap(each -> each.days().stream().map(each.plate()::key))
                .reduce(PlateKey::both)
                .orElseThrow();
        List<FrameMap> frames = shown.stream().map(each -> each.plate().map()).toList();
        List<Replay> replays = shown.stream().map(each -> each.plate().replay()).toList();
        var campaign = replays.get(0).inputs().dossier().campaign();
        return new PlateLegend(new Legend(key, Palette.of(campaign), replays).rows(frames));
    }

    /** The width of a legend in one column. */
    public double narrowestPx() {
        return rows.stream().mapToDouble(LegendRow::widthPx).max().orElse(0);
    }

    /** How high it comes out in {@code widthPx}. */
    public double heightPx(double widthPx) {
        return perColumn(widthPx) * ROW_PX;
    }

    private int perColumn(double widthPx) {
        for (int columns = MOST_COLUMNS; columns > 1; columns--) {
            int each = (rows.size() + columns - 1) / columns;
            double needed = -GAP_PX;
            for (int first = 0; first < rows.size(); first += each) {
                needed += columnPx(first, each) + GAP_PX;
            }
            if (needed <= widthPx) {
                return each;
            }
        }
        return rows.size();
    }

    private double columnPx(int first, int each) {
        return rows.subList(first, Math.min(rows.size(), first + each)).stream()
                .mapToDouble(LegendRow::widthPx)
                .max()
                .orElse(0);
    }

    /** The legend in {@code box}, from its top left corner. */
    public Mark draw(Box box) {
        List<Mark> marks = new ArrayList<>();
        int each = perColumn(box.width());
        double x = box.x();
        for (int first = 0; first < rows.size(); first += each) {
            for (int i = first; i < Math.min(rows.size(), first + each); i++) {
                marks.add(rows.get(i).draw(x, box.y() + (i - first + 0.5) * ROW_PX));
            }
            x += columnPx(first, each) + GAP_PX;
        }
        return Mark.Group.of("legends", "legend", marks);
    }
}
