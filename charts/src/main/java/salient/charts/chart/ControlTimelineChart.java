package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.charts.draw.Ink;
import salient.control.ControlHistory;
import salient.place.Place;
import salient.run.Excerpt;
import salient.telling.Phase;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** Who held what, place by place from north to south, day by day, with the claims that say so. */
final class ControlTimelineChart implements Chart {
    private static final int ROW_PX = 30;
    private static final int NOTES_PX = 108;
    private static final int MARGIN_PX = 12;
    private static final double LABELS_PX = 520;
    private static final double MARK_PX = 9;

    @Override
    public String name() {
        return "control-timeline";
    }

    @Override
    public String title() {
        return "Control, place by place";
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Captions captions = new Captions(excerpt);
        TimelineRows rows = TimelineRows.of(excerpt);
        Panel panel = new Panel(
                heading(rows),
                plot(excerpt, rows),
                Math.max(4, rows.places().size()) * ROW_PX + notesPx(excerpt) + (int) Style.DAY_AXIS_PX);
        List<String> caption = captions.findings(
                new BandPage(excerpt).tintsInWords(),
                "A bar begins on the day a finding takes effect; a whisker spans the days on which the change may have"
                        + " happened.",
                leftOut(rows),
                DayNotes.inWords(excerpt));
        return new ChartPage(
                name(), title(), captions.subtitle(), key(excerpt, rows), List.of(List.of(panel)), caption);
    }

    private static String heading(TimelineRows rows) {
        String places = rows.crowdedOut() == 0
                ? "Places that the record speaks of"
                : "The " + rows.places().size() + " places that the record speaks of on most days";
        return places + ", north to south; those without a point last";
    }

    /** Room above the rows, for the notes on days if there are any. */
    private static int notesPx(Excerpt excerpt) {
        return DayNotes.inWords(excerpt).isEmpty() ? MARGIN_PX : NOTES_PX;
    }

    private static String leftOut(TimelineRows rows) {
        List<String> groups = new ArrayList<>();
        if (rows.unspoken() > 0) {
            groups.add(Amounts.count(rows.unspoken(), "place") + " of which only the baseline speaks");
        }
        if (rows.crowdedOut() > 0) {
            groups.add(Amounts.count(rows.crowdedOut(), "place") + " of which the record speaks on fewer days");
        }
        return groups.isEmpty() ? "" : "Left out: " + String.join("; ", groups) + ".";
    }

    private static XYPlot plot(Excerpt excerpt, TimelineRows rows) {
        List<String> labels =
                rows.places().stream().map(place -> Words.clean(place.name())).toList();
        XYPlot plot = Plots.rows(labels, LABELS_PX, Plots.days(excerpt), new RowItems(items(excerpt, rows)));
        double headRows = (double) notesPx(excerpt) / ROW_PX;
        plot.getRangeAxis().setRange(-0.5 - headRows, Math.max(4, labels.size()) - 0.5);
        plot.setRangeGridlinesVisible(false);
        DayNotes.on(plot, excerpt, DayNotes.Wording.LABELLED);
        return plot;
    }

    /** What is drawn, back to front: bars, whiskers, marks of claims. */
    static List<RowItems.Item> items(Excerpt excerpt, TimelineRows rows) {
        Campaign campaign = excerpt.replay().inputs().dossier().campaign();
        ControlHistory history = excerpt.replay().judgement().history();
        Tints tints = new Tints(campaign);
        List<RowItems.Item> bars = new ArrayList<>();
        List<RowItems.Item> whiskers = new ArrayList<>();
        List<RowItems.Item> marks = new ArrayList<>();
        for (int row = 0; row < rows.places().size(); row++) {
            Place place = rows.places().get(row);
            bars.add(new RowItems.Item(
                    row,
                    Days.start(excerpt.days().from()),
                    Days.start(excerpt.days().until()),
                    RowItems.Lane.EDGE,
                    new Glyph.Rule(Ink.GRID, Style.HAIRLINE)));
            for (Phase phase : Phase.of(history, place.id(), excerpt.days())) {
                DaySpan days = phase.days();
                bars.add(new RowItems.Item(
                        row,
                        Days.start(days.from()),
                        Days.start(days.until()),
                        RowItems.Lane.UPPER,
                        new Glyph.Bar(tints.of(phase), 0.46)));
                DaySpan changed = phase.finding().changed();
                if (begins(history, place, phase)
                        && changed.days() > 1
                        && excerpt.cut(changed).isPresent()) {
                    DaySpan seen = excerpt.cut(changed).get();
                    whiskers.add(new RowItems.Item(
                            row,
                            Days.start(seen.from()),
                            Days.start(seen.until()),
                            RowItems.Lane.UPPER,
                            new Glyph.Whisker(Ink.TEXT, 9, 1.6f)));
                }
            }
            addMarks(marks, row, rows.claims(place.id()), tints);
        }
        bars.addAll(whiskers);
        bars.addAll(marks);
        return bars;
    }

    private static boolean begins(ControlHistory history, Place place, Phase phase) {
        return phase.days().from().isAfter(history.period().first())
                && history.of(place.id())
                        .spanAt(phase.days().from())
                        .days()
                        .from()
                        .equals(phase.days().from());
    }

    /** Marks of one day stand side by side, one for each camp. */
    private static void addMarks(List<RowItems.Item> marks, int row, List<TimelineRows.Spoken> claims, Tints tints) {
        for (TimelineRows.Spoken spoken : claims) {
            for (int i = 0; i < spoken.camps().size(); i++) {
                Camp camp = spoken.camps().get(i);
                double x = Days.start(spoken.day()) + (i + 0.5) / spoken.camps().size();
                marks.add(new RowItems.Item(row, x, x, RowItems.Lane.LOWER, mark(camp, tints)));
            }
        }
    }

    private static Glyph mark(Camp camp, Tints tints) {
        return new Glyph.Mark(tints.sign(camp), tints.camp(camp), Glyph.Mark.Inside.SOLID, MARK_PX);
    }

    private static List<KeyEntry> key(Excerpt excerpt, TimelineRows rows) {
        Campaign campaign = excerpt.replay().inputs().dossier().campaign();
        Tints tints = new Tints(campaign);
        List<KeyEntry> key = new ArrayList<>(new BandPage(excerpt).key(GroundFigures.places(excerpt)));
        for (Camp camp : rows.camps()) {
            key.add(KeyEntry.of("claim: " + camp.name(), mark(camp, tints), 16));
        }
        key.add(KeyEntry.of("change within these days", new Glyph.Whisker(Ink.TEXT, 9, 1.6f), 36));
        return key;
    }
}
