package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Tint;
import salient.compare.DayAgreement;
import salient.compare.Divergence;
import salient.compare.Divergence.Nature;
import salient.run.ReplayPair;
import salient.telling.Silence;
import salient.time.DaySpan;

/** How far two readings part, day by day: places, ground, agreement beyond chance, and the distance of the fronts. */
final class DisagreementOverTimeChart implements ComparisonChart {
    /** The order of the bands, from the bottom. */
    private static final List<Nature> NATURES = List.of(Nature.FACT, Nature.TIMING, Nature.UNKNOWN);

    private static final Tint SECOND = Mixture.pale(Ink.QUIET, 0.35);

    @Override
    public String name() {
        return "disagreement-over-time";
    }

    @Override
    public String title() {
        return "Where the readings part, day by day";
    }

    @Override
    public ChartPage draw(ReplayPair pair) {
        ReadingsCaptions captions = ReadingsCaptions.of(pair);
        List<DaySpan> silences = Silence.ofAll(
                        pair.a().inputs().dossier(),
                        List.of(pair.a().judgement(), pair.b().judgement()))
                .spans(pair.days());
        DayAgreement first = pair.compared().days().get(0);
        int places = first.agree().places()
                + first.disagree().places()
                + first.unknown().places();
        List<List<Panel>> panels = new ArrayList<>();
        panels.add(List.of(new Panel(
                "Places on which they part, of " + places + " at the close of each day",
                areas(pair, silences, table(pair, divergence -> 1.0), 0, DayNotes.Wording.LABELLED),
                300)));
        panels.add(List.of(new Panel(
                "Ground of these places, km²",
                areas(pair, silences, table(pair, d -> km2(pair, d)), 1, DayNotes.Wording.BARE),
                240)));
        panels.add(List.of(new Panel(
                "Agreement beyond chance (Cohen’s kappa): black, places spoken of; grey, all places",
                kappa(pair, silences),
                220)));
        SortedMap<LocalDate, Double> mean = values(pair, d -> d.front().meanKm());
        if (!mean.isEmpty()) {
            panels.add(List.of(new Panel(
                    "Distance between the reported direct fronts, km: black, mean; grey, largest",
                    distance(pair, silences, mean),
                    200)));
        }
        return new ChartPage(
                name(),
                title(),
                captions.aAgainstB(),
                NATURES.stream()
                        .map(nature -> KeyEntry.boxes(Parted.label(nature), Parted.fill(nature)))
                        .toList(),
                panels,
                captions.caption(
                        "In fact: they say different things of a place. In timing: both tell of the same change and"
                                + " date it differently. Kappa is 1 where they agree on everything and 0 where no more"
                                + " than by chance.",
                        mean.isEmpty() || mean.size() == pair.days().days()
                                ? ""
                                : "No distance is drawn on days on which one of them has no reported direct front.",
                        silences.isEmpty()
                                ? ""
                                : (axis(pair, silences).narrowed()
                                                ? "Shaded, and drawn narrower than they are: "
                                                : "Shaded: ")
                                        + "days on which nobody whom either reading hears speaks of any place; that"
                                        + " nothing changes there is want of evidence."));
    }

    private static double km2(ReplayPair pair, Divergence divergence) {
        return pair.compared().comparison().cells().areaKm2(divergence.place());
    }

    private static DayTable<Nature> table(ReplayPair pair, Function<Divergence, Double> amount) {
        DayTable<Nature> table = new DayTable<>(pair.days(), Comparator.comparingInt(NATURES::indexOf));
        for (Divergence divergence : pair.compared().divergences()) {
            table.add(divergence.nature(), divergence.days(), amount.apply(divergence));
        }
        return table;
    }

    private static SortedMap<LocalDate, Double> values(
            ReplayPair pair, Function<DayAgreement, OptionalDouble> measure) {
        SortedMap<LocalDate, Double> values = new TreeMap<>();
        for (DayAgreement day : pair.compared().days()) {
            measure.apply(day).ifPresent(value -> values.put(day.day(), value));
        }
        return values;
    }

    private static DayAxis axis(ReplayPair pair, List<DaySpan> silences) {
        return new DayAxis(pair.days(), silences);
    }

    private static XYPlot areas(
            ReplayPair pair, List<DaySpan> silences, DayTable<Nature> table, int decimals, DayNotes.Wording wording) {
        double headroom = wording == DayNotes.Wording.LABELLED ? 1.45 : 1.08;
        XYPlot plot = Plots.days(
                axis(pair, silences),
                table,
                new StepAreas<>(table, Parted::fill),
                Plots.values(0, table.greatestStack() * headroom, decimals));
        DayNotes.on(plot, silences, List.of(), wording);
        return plot;
    }

    private static XYPlot kappa(ReplayPair pair, List<DaySpan> silences) {
        SortedMap<LocalDate, Double> spoken = values(pair, on -> on.kappa().spoken());
        SortedMap<LocalDate, Double> all = values(pair, on -> on.kappa().all());
        double least =
                Stream.concat(spoken.values().stream(), all.values().stream()).reduce(0.0, Math::min);
        return lines(pair, silences, all, spoken, Math.floor(4 * least) / 4, 1.04);
    }

    private static XYPlot distance(ReplayPair pair, List<DaySpan> silences, SortedMap<LocalDate, Double> mean) {
        SortedMap<LocalDate, Double> largest = values(pair, d -> d.front().hausdorffKm());
        double most = largest.values().stream().reduce(0.1, Math::max);
        return lines(pair, silences, largest, mean, 0, 1.15 * most);
    }

    private static XYPlot lines(
            ReplayPair pair,
            List<DaySpan> silences,
            SortedMap<LocalDate, Double> second,
            SortedMap<LocalDate, Double> first,
            double least,
            double most) {
        DayTable<Nature> nothing = new DayTable<>(pair.days(), Comparator.naturalOrder());
        XYPlot plot = Plots.days(
                axis(pair, silences), nothing, new StepAreas<>(nothing, Parted::fill), Plots.values(least, most, 2));
        DayNotes.on(plot, silences, List.of(), DayNotes.Wording.BARE);
        plot.addAnnotation(
                new StepLines(
                        List.of(
                                new StepLines.Line(second, SECOND, Style.LINE),
                                new StepLines.Line(first, Ink.TEXT, Style.LINE)),
                        silences),
                false);
        return plot;
    }
}
