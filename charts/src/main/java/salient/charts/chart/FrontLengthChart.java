package salient.charts.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Tint;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.run.Excerpt;
import salient.time.DaySpan;

/** Length of the front over time: the direct front, then where held ground meets contested or disputed ground. */
final class FrontLengthChart implements Chart {
    /** A stretch of front as the chart counts it. */
    enum Part {
        DIRECT,
        DIRECT_PRESUMED,
        CONTESTED,
        DISPUTED;

        private static Part of(FrontKind kind) {
            return switch (kind) {
                case DIRECT -> DIRECT;
                case CONTESTED -> CONTESTED;
                case DISPUTED -> DISPUTED;
            };
        }
    }

    @Override
    public String name() {
        return "front-length";
    }

    @Override
    public String title() {
        return "Length of the front";
    }

    @Override
    public Optional<String> nothingToShow(Excerpt excerpt) {
        return lengthsKm(excerpt, List.of(Part.values())).keys().isEmpty()
                ? Optional.of("There is no front on any day.")
                : Optional.empty();
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Captions captions = new Captions(excerpt);
        DayTable<Part> direct = lengthsKm(excerpt, List.of(Part.DIRECT, Part.DIRECT_PRESUMED));
        DayTable<Part> contact = lengthsKm(excerpt, List.of(Part.CONTESTED, Part.DISPUTED));
        List<List<Panel>> rows = new ArrayList<>();
        rows.add(List.of(new Panel(
                "Direct front: ground held by opposing sides, km",
                plot(direct, excerpt, DayNotes.Wording.LABELLED),
                420)));
        rows.add(List.of(new Panel(
                "Contact: held ground against contested or disputed ground, km",
                plot(contact, excerpt, DayNotes.Wording.BARE),
                240)));
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                List.of(
                        KeyEntry.boxes("direct, both sides spoken of", fill(Part.DIRECT)),
                        KeyEntry.boxes("direct, either side presumed", fill(Part.DIRECT_PRESUMED)),
                        KeyEntry.boxes("against contested", fill(Part.CONTESTED)),
                        KeyEntry.boxes("against disputed", fill(Part.DISPUTED)),
                        KeyEntry.of("record silent", new Glyph.Rule(Ink.TEXT, Style.BROKEN), 44)),
                rows,
                captions.ground(
                        "Geodesic length of the boundary between cells, which follows from the places and not from"
                                + " trenches: compare days, not sites.",
                        "Vacant and unknown ground, a state border and the coast are no front.",
                        "The line is broken where the record is silent.",
                        DayNotes.ofAreasInWords(excerpt)));
    }

    /** Kilometres of the {@code parts} of the front, all pairs of sides together. */
    static DayTable<Part> lengthsKm(Excerpt excerpt, List<Part> parts) {
        DaySpan period = excerpt.days();
        DayTable<Part> table = new DayTable<>(period, Comparator.naturalOrder());
        period.stream().forEach(day -> {
            for (FrontLength front : excerpt.replay().ground().frontLengths(day)) {
                Part part = Part.of(front.kind());
                if (part == Part.DIRECT && parts.contains(part)) {
                    table.add(Part.DIRECT, day, front.lengthKm() - front.presumedKm());
                    table.add(Part.DIRECT_PRESUMED, day, front.presumedKm());
                } else if (parts.contains(part)) {
                    table.add(part, day, front.lengthKm());
                }
            }
        });
        return table;
    }

    private static XYPlot plot(DayTable<Part> table, Excerpt excerpt, DayNotes.Wording wording) {
        double headroom = wording == DayNotes.Wording.LABELLED ? 1.34 : 1.14;
        NumberAxis values = Plots.values(0, table.greatestStack() * headroom, 1);
        XYPlot plot = Plots.days(excerpt, table, new StepAreas<>(table, FrontLengthChart::fill), values);
        plot.addAnnotation(new SilenceBounds(excerpt.silences()), false);
        plot.addAnnotation(new TopLine<>(table, excerpt.silences(), Ink.TEXT), false);
        DayNotes.on(plot, excerpt, wording);
        return plot;
    }

    private static Fill fill(Part part) {
        return switch (part) {
            case DIRECT -> Mixture.pale(Ink.TEXT, 0.45);
            case DIRECT_PRESUMED -> Mixture.pale(Ink.TEXT, 0.82);
            case CONTESTED -> striped(Mixture.pale(Ink.TEXT, 0.62), Hatch.Run.RISING);
            case DISPUTED -> striped(Mixture.pale(Ink.TEXT, 0.45), Hatch.Run.FALLING);
        };
    }

    private static Fill striped(Tint color, Hatch.Run run) {
        return new Hatch(12, Optional.of(Ink.PAPER), List.of(new Hatch.Stroke(run, color, 4, 0.5)));
    }
}
