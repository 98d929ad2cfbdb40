package salient.charts.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import salient.time.DaySpan;

/**
 * Names the bands of stacked areas where they are thick enough to be written on, by choice where somebody speaks;
 * thinner ones are left to the key.
 */
final class BandLabels<K> extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;
    private static final double NEEDED_PX = 26;
    private static final double SIDE_PX = 10;
    /** Keeps labels clear of the notes at the top of a plot. */
    private static final double TOP_PX = 20;

    private final transient DayTable<K> table;
    private final transient Function<K, String> label;
    private final transient List<DaySpan> silences;

    /** Whether somebody speaks. */
    private enum Evidence {
        GIVEN,
        WANTING
    }

    /** A stretch of a band on which a label would lie. */
    private record Room(double middlePx, double highest, double lowest) {
        double heightPx() {
            return lowest - highest;
        }
    }

    /** @param label what a key is labelled; neighbouring keys with equal labels are one band */
    BandLabels(DayTable<K> table, Function<K, String> label, List<DaySpan> silences) {
        this.table = table;
        this.label = label;
        this.silences = silences;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        Painter.Canvas canvas = new Painter.Canvas(g, area, across, up);
        int days = table.period().days();
        double[] floor = new double[days];
        double[] top = new double[days];
        List<K> keys = table.keys();
        for (int k = 0; k < keys.size(); k++) {
            double[] values = table.values(keys.get(k));
            for (int i = 0; i < days; i++) {
                top[i] += values[i];
            }
            String text = label.apply(keys.get(k));
            if (k + 1 == keys.size() || !label.apply(keys.get(k + 1)).equals(text)) {
                write(canvas, text, floor, top);
                System.arraycopy(top, 0, floor, 0, days);
            }
        }
    }

    private void write(Painter.Canvas canvas, String text, double[] floor, double[] top) {
        double textPx = Words.widthPx(text, Style.LABEL_STRONG);
        Optional<Room> best = best(canvas, floor, top, textPx, Evidence.GIVEN)
                .or(() -> best(canvas, floor, top, textPx, Evidence.WANTING));
        best.ifPresent(room -> {
            double x = room.middlePx() - textPx / 2;
            double y = (room.highest() + room.lowest()) / 2;
            new Glyph.Plate(text, Style.LABEL_STRONG, 0).paint(canvas.g(), x, x, y, 0);
        });
    }

    private Optional<Room> best(Painter.Canvas canvas, double[] floor, double[] top, double textPx, Evidence evidence) {
        Optional<Room> best = Optional.empty();
        for (int from = 0; from < floor.length; from++) {
            double needed =
                    Math.max(NEEDED_PX, best.map(r -> r.heightPx() + 0.5).orElse(0.0));
            Optional<Room> room = room(canvas, floor, top, from, textPx + 2 * SIDE_PX, evidence)
                    .filter(r -> r.heightPx() >= needed);
            best = room.isPresent() ? room : best;
        }
        return best;
    }

    private Optional<Room> room(
            Painter.Canvas canvas, double[] floor, double[] top, int from, double widthPx, Evidence evidence) {
        double first = Days.start(table.period().first());
        double left = canvas.x(first + from);
        double highest = canvas.area().getMinY() + TOP_PX;
        double lowest = canvas.area().getMaxY();
        for (int i = from; i < floor.length; i++) {
            if (evidence(i) != evidence) {
                return Optional.empty();
            }
            highest = Math.max(highest, canvas.y(top[i]));
            lowest = Math.min(lowest, canvas.y(floor[i]));
            if (canvas.x(first + i + 1) - left >= widthPx) {
                return Optional.of(new Room(left + widthPx / 2, highest, lowest));
            }
        }
        return Optional.empty();
    }

    private Evidence evidence(int day) {
        LocalDate date = table.period().first().plusDays(day);
        return silences.stream().anyMatch(s -> s.contains(date)) ? Evidence.WANTING : Evidence.GIVEN;
    }
}
