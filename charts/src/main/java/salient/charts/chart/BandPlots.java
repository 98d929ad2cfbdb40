package salient.charts.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Tint;
import salient.ensemble.Band;
import salient.run.Excerpt;
import salient.time.DaySpan;

/** Plots of bands over days: where nine histories of a model in ten lie, where the middle half does, and the mean as a line. */
final class BandPlots {
    private final Excerpt excerpt;
    private final DayAxis axis;
    private final DayNotes.Wording wording;

    /** @param axis of the days of {@code excerpt} */
    BandPlots(Excerpt excerpt, DayAxis axis, DayNotes.Wording wording) {
        this.excerpt = excerpt;
        this.axis = axis;
        this.wording = wording;
    }

    /** What the fills and the line mean. */
    static List<KeyEntry> key() {
        return List.of(
                KeyEntry.boxes("nine histories in ten lie here", outer(Ink.QUIET)),
                KeyEntry.boxes("the middle half", inner(Ink.QUIET)),
                KeyEntry.of("mean", new Glyph.Rule(Ink.TEXT, Style.LINE), 44));
    }

    /** From what value an axis runs. */
    enum From {
        ZERO,
        /** A little below the least, where bands would be lines on an axis from zero. */
        LEAST
    }

    /** A plot of {@code bands}, one for each day of the excerpt, from 0. */
    XYPlot plot(IntFunction<Band> bands, Tint tint, From from) {
        DaySpan period = excerpt.days();
        Band[] all = new Band[period.days()];
        TreeMap<LocalDate, Double> mean = new TreeMap<>();
        double most = 1;
        double least = Double.MAX_VALUE;
        for (int day = 0; day < all.length; day++) {
            all[day] = bands.apply(day);
            mean.put(period.first().plusDays(day), all[day].mean());
            most = Math.max(most, all[day].high90());
            least = Math.min(least, all[day].low90());
        }
        double room = 0.15 * (most - least);
        boolean fromZero = from == From.ZERO || least - room < most / 2;
        DayTable<Integer> nothing = new DayTable<>(period, Comparator.naturalOrder());
        XYPlot plot = Plots.days(
                axis,
                nothing,
                new StepAreas<>(nothing, any -> Ink.PAPER),
                fromZero ? Plots.values(0, most * 1.08, 0) : Plots.values(least - room, most + room, 0));
        DayNotes.on(plot, excerpt.silences(), List.of(), wording);
        plot.addAnnotation(band(all, Band::low90, Band::high90, outer(tint)), false);
        plot.addAnnotation(band(all, Band::low50, Band::high50, inner(tint)), false);
        plot.addAnnotation(new StepLines(List.of(new StepLines.Line(mean, Ink.TEXT, Style.LINE)), List.of()), false);
        return plot;
    }

    private StepBand band(Band[] all, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high, Fill fill) {
        double[] least = new double[all.length];
        double[] greatest = new double[all.length];
        for (int day = 0; day < all.length; day++) {
            least[day] = low.applyAsDouble(all[day]);
            greatest[day] = high.applyAsDouble(all[day]);
        }
        return new StepBand(excerpt.days().first(), least, greatest, fill);
    }

    /** Fine lines: no ground of a reading looks so. */
    private static Fill outer(Tint tint) {
        return new Hatch(
                6,
                Optional.of(Mixture.pale(tint, 0.8)),
                List.of(new Hatch.Stroke(Hatch.Run.RISING, Mixture.pale(tint, 0.35), 1.2, 0.5)));
    }

    private static Fill inner(Tint tint) {
        return Mixture.pale(tint, 0.35);
    }
}
