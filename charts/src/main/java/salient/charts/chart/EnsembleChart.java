package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Tint;
import salient.control.Standing;
import salient.ensemble.Band;
import salient.ensemble.Ensemble;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.time.DaySpan;
import salient.wording.Amounts;
import salient.wording.Wording;

/** The ground of each holder and the length of the front in the histories of a model, with the bands in which they lie. */
public final class EnsembleChart {
    private static final String NAME = "model-ground-with-bands";
    private static final int GROUND_PX = 300;
    private static final int FRONT_PX = 200;

    private final Ensemble ensemble;
    private final Excerpt excerpt;
    private final Campaign campaign;
    private final Tints tints;

    private EnsembleChart(Ensemble ensemble, Replay record) {
        this.ensemble = ensemble;
        this.excerpt = Excerpt.whole(record);
        this.campaign = record.inputs().dossier().campaign();
        this.tints = new Tints(campaign);
    }

    /**
     * The page for {@code ensemble}.
     *
     * @param record the same record read without the model: it tells of silences and sources
     */
    public static ChartPage draw(Ensemble ensemble, Replay record) {
        return new EnsembleChart(ensemble, record).page();
    }

    private ChartPage page() {
        Captions captions = new Captions(excerpt);
        List<List<Panel>> rows = new ArrayList<>();
        for (int holder = 0; holder < ensemble.states().holders(); holder++) {
            Holder holds = ensemble.states().holder(holder);
            int number = holder;
            rows.add(List.of(new Panel(
                    "Model: ground held by " + Wording.label(holds, campaign) + ", km²",
                    plot(day -> ensemble.areaKm2(day, number), tints.solid(holds, Standing.FRESH), 0),
                    GROUND_PX)));
        }
        rows.add(List.of(new Panel("Model: length of the front, km", plot(ensemble::frontKm, Ink.FRONT, 0), FRONT_PX)));
        return new ChartPage(
                NAME,
                "Model: how much ground, and how sure",
                captions.subtitle(),
                List.of(
                        KeyEntry.boxes("nine histories in ten lie here", outer(Ink.QUIET)),
                        KeyEntry.boxes("the middle half", inner(Ink.QUIET)),
                        KeyEntry.of("mean", new Glyph.Rule(Ink.TEXT, Style.LINE), 44)),
                rows,
                captions.ground(
                        "Model: what " + Amounts.number(ensemble.request().members())
                                + " histories come to that fit what is said; the answer of a model about its record,"
                                + " and no report.",
                        "Bands are those of the figure in each history as a whole: they cannot be added up. They"
                                + " hold the doubt about where places lie.",
                        excerpt.silences().isEmpty() ? "" : "Shaded: days on which nobody who is heard speaks."));
    }

    private XYPlot plot(IntFunction<Band> bands, Tint tint, int decimals) {
        DaySpan period = excerpt.days();
        Band[] all = new Band[period.days()];
        TreeMap<LocalDate, Double> mean = new TreeMap<>();
        double most = 1;
        for (int day = 0; day < all.length; day++) {
            all[day] = bands.apply(day);
            mean.put(period.first().plusDays(day), all[day].mean());
            most = Math.max(most, all[day].high90());
        }
        DayTable<Integer> nothing = new DayTable<>(period, Comparator.naturalOrder());
        XYPlot plot = Plots.days(
                Plots.days(excerpt),
                nothing,
                new StepAreas<>(nothing, any -> Ink.PAPER),
                Plots.values(0, most * 1.08, decimals));
        DayNotes.on(plot, excerpt.silences(), List.of(), DayNotes.Wording.BARE);
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

    /** Fine lines that lie level: no ground of a reading looks so. */
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
