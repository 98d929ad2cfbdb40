package salient.charts.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.control.Standing;
import salient.run.Excerpt;
import salient.wording.Wording;

/** Ground that each side gained and lost over time. */
final class GainsChart implements Chart {
    private static final String NOBODY_GAINED = "Nobody gained or lost ground";

    @Override
    public String name() {
        return "gains";
    }

    @Override
    public String title() {
        return "Ground gained and lost";
    }

    @Override
    public Optional<String> nothingToShow(Excerpt excerpt) {
        boolean moved = GainFigures.of(excerpt).values().stream()
                .anyMatch(days -> !days.keys().isEmpty());
        return moved ? Optional.empty() : Optional.of(NOBODY_GAINED + ".");
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Captions captions = new Captions(excerpt);
        Campaign campaign = excerpt.replay().inputs().dossier().campaign();
        BarUnit unit = Plots.bars(excerpt);
        Map<Holder, BarTable<GainFigures.Segment>> figures = new LinkedHashMap<>();
        GainFigures.of(excerpt).forEach((holder, days) -> figures.put(holder, new BarTable<>(days, unit)));
        double most = figures.values().stream()
                .mapToDouble(BarTable::greatestStack)
                .max()
                .orElse(0);
        double least = figures.values().stream()
                .mapToDouble(BarTable::leastStack)
                .min()
                .orElse(0);
        List<Holder> moved = figures.keySet().stream()
                .filter(holder -> !figures.get(holder).keys().isEmpty())
                .toList();
        List<List<Panel>> rows = new ArrayList<>();
        for (Holder holder : moved) {
            DayNotes.Wording wording = rows.isEmpty() ? DayNotes.Wording.LABELLED : DayNotes.Wording.BARE;
            XYPlot plot = plot(excerpt, figures.get(holder), holder, most, least);
            DayNotes.on(plot, excerpt, wording);
            rows.add(List.of(new Panel(
                    name(holder, campaign) + ": ground gained (up) and lost (down) a " + unit.word() + ", km²",
                    plot,
                    moved.size() <= 2 ? 370 : 250)));
        }
        if (rows.isEmpty()) {
            Holder any = figures.keySet().iterator().next();
            XYPlot plot = plot(excerpt, figures.get(any), any, most, least);
            DayNotes.on(plot, excerpt, DayNotes.Wording.LABELLED);
            rows.add(List.of(new Panel(NOBODY_GAINED, plot, 250)));
        }
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                key(),
                rows,
                captions.ground(
                        "Gained is ground newly held, whoever or nobody held it the day before; lost is ground no"
                                + " longer held.",
                        unit.explained(),
                        "Striped bars are not dated to their day: the change may lie anywhere in an interval that ends"
                                + " there. Aggregates are sentences about many places at once; the day is the last"
                                + " possible one, not a battle.",
                        moved.size() > 1 ? "All panels have the same scale." : "",
                        unmoved(figures.keySet(), moved, campaign),
                        DayNotes.inWords(excerpt)));
    }

    private static String unmoved(Set<Holder> all, List<Holder> moved, Campaign campaign) {
        List<String> names = all.stream()
                .filter(holder -> !holder.joint() && !moved.contains(holder))
                .map(holder -> name(holder, campaign))
                .toList();
        return names.isEmpty() || moved.isEmpty() ? "" : "No ground gained or lost: " + String.join(", ", names) + ".";
    }

    private static String name(Holder holder, Campaign campaign) {
        return holder.joint()
                ? Wording.label(holder, campaign) + " together"
                : campaign.getSide(holder.sides().first()).name();
    }

    private static List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        for (Dating dating : Dating.values()) {
            key.add(KeyEntry.boxes(dating.inWords(), dating.fill(Ink.QUIET)));
        }
        return key;
    }

    private static XYPlot plot(
            Excerpt excerpt, BarTable<GainFigures.Segment> table, Holder holder, double most, double least) {
        Tints tints = new Tints(excerpt.replay().inputs().dossier().campaign());
        double reach = Math.max(1, most - least);
        NumberAxis values = Plots.values(least - 0.06 * reach, most + 0.34 * reach, 1);
        XYPlot plot = Plots.days(excerpt, table, new BarColumns<>(table, s -> fill(s, holder, tints)), values);
        ValueMarker zero = new ValueMarker(0, Ink.HAIRLINE, Style.HAIRLINE);
        plot.addRangeMarker(zero, Layer.FOREGROUND);
        return plot;
    }

    private static Fill fill(GainFigures.Segment segment, Holder holder, Tints tints) {
        return switch (segment.turn()) {
            case GAINED -> segment.dating().fill(tints.solid(holder, Standing.FRESH));
            case LOST -> segment.dating().fill(tints.solid(holder, Standing.STALE));
        };
    }
}
