package salient.charts.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.chart.SensitivityRows.Row;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.compare.Measure;
import salient.compare.Shares;
import salient.control.Standing;
import salient.run.Excerpt;
import salient.run.SensitivityRun;

/**
 * What each camp, source and account moves: the ground whose finding changes without it, beside what it adds to the ground
 * of each measure.
 */
public final class SensitivityChart {
    private static final String NAME = "what-sources-move";
    private static final int ROW_PX = 48;
    private static final double LABELS_PX = 430;
    private static final double PANEL_PX = 736;
    private static final double MARGIN_PX = 8;

    private final SensitivityRun run;
    private final Campaign campaign;
    private final Tints tints;
    private final List<Measure> measures;
    private final SensitivityRows rows;

    private SensitivityChart(SensitivityRun run) {
        this.run = run;
        this.campaign = run.replay().inputs().dossier().campaign();
        this.tints = new Tints(campaign);
        this.measures = Measure.of(campaign);
        this.rows = new SensitivityRows(run);
    }

    /** The page for {@code run}. */
    public static ChartPage draw(SensitivityRun run) {
        return new SensitivityChart(run).page();
    }

    private ChartPage page() {
        Captions captions = new Captions(Excerpt.whole(run.replay()));
        List<Row> camps = rows.players(Shares.Players.CAMPS);
        List<Row> sources = rows.players(Shares.Players.SOURCES);
        List<Row> accounts = rows.accounts();
        return new ChartPage(
                NAME,
                "What each source moves",
                captions.subtitle(),
                key(),
                List.of(
                        List.of(leftOut("Camps left out", camps), shared("Camps", camps, Shares.Players.CAMPS)),
                        List.of(
                                leftOut("Sources left out", sources),
                                shared("Sources", sources, Shares.Players.SOURCES)),
                        List.of(leftOut("Accounts left out", accounts), told(accounts))),
                captions.ground(
                        "Left: the ground of the places whose finding is another if one is left out, times days. Where"
                                + " others tell the same, nothing changes.",
                        "Right: the Shapley value, what each adds on average over all orders in which they could be"
                                + " heard; below zero, it takes away.",
                        "A repeated statement is heard only with whoever told it first. It is worked out place by place,"
                                + " without the rule that ground can be cut off.",
                        rows.omitted()));
    }

    private List<KeyEntry> key() {
        List<KeyEntry> key = new ArrayList<>();
        key.add(KeyEntry.boxes("changed if left out", Ink.CHANGED));
        for (Measure measure : measures) {
            String label = measure.heldBy()
                    .map(side -> "held by " + campaign.getSide(side).label())
                    .orElse("contested or disputed");
            key.add(KeyEntry.boxes(label, fill(measure)));
        }
        key.add(KeyEntry.boxes("claims told first or alone", Mixture.pale(Ink.TEXT, 0.35)));
        key.add(KeyEntry.boxes("claims that repeat another account", repeated()));
        return key;
    }

    private Fill fill(Measure measure) {
        return measure.heldBy()
                .<Fill>map(side -> tints.solid(Holder.of(side), Standing.FRESH))
                .orElse(new Hatch(
                        8, Optional.of(Ink.PAPER), List.of(new Hatch.Stroke(Hatch.Run.RISING, Ink.CONTESTED, 4, 0.5))));
    }

    private static Fill repeated() {
        return new Hatch(
                10,
                Optional.of(Ink.PAPER),
                List.of(new Hatch.Stroke(Hatch.Run.FALLING, Mixture.pale(Ink.TEXT, 0.35), 4, 0.5)));
    }

    private static Panel leftOut(String heading, List<Row> rows) {
        List<RowItems.Item> items = new ArrayList<>();
        List<String> labels = rows.stream().map(Row::label).toList();
        double barsPx = PANEL_PX - Words.widestPx(labels, Style.LABEL, LABELS_PX) - 50;
        double most = 1;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.km2Days() > 0) {
                items.add(RowItems.Item.of(i, 0, row.km2Days(), new Glyph.Bar(Ink.CHANGED, 0.5)));
            }
            items.add(RowItems.Item.of(
                    i, row.km2Days(), row.km2Days(), new Glyph.Note(row.note(), Style.NOTE, Ink.TEXT, MARGIN_PX)));
            // The note behind the longest bar has to fit, too.
            double notePx = Math.min(Words.widthPx(row.note(), Style.NOTE) + 2 * MARGIN_PX, 0.8 * barsPx);
            most = Math.max(most, row.km2Days() * barsPx / (barsPx - notePx));
        }
        NumberAxis across = Plots.values(0, most, 0);
        return new Panel(heading + ": km² × days changed", plot(labels, LABELS_PX, across, items), heightPx(rows));
    }

    private Panel shared(String heading, List<Row> rows, Shares.Players players) {
        int lanes = measures.size() + 1;
        List<RowItems.Item> items = new ArrayList<>();
        double least = 0;
        double most = 0;
        for (int m = 0; m < measures.size(); m++) {
            for (int i = 0; i < rows.size(); i++) {
                double value =
                        this.rows.value(players, measures.get(m), rows.get(i).id());
                least = Math.min(least, value);
                most = Math.max(most, value);
                if (value != 0) {
                    Glyph bar = new Glyph.Bar(fill(measures.get(m)), 0.86);
                    items.add(RowItems.Item.of(i * lanes + m, Math.min(0, value), Math.max(0, value), bar));
                }
            }
        }
        double room = Math.max(1, most - least) * 0.05;
        NumberAxis across = Plots.values(least - room, most + room, 0);
        List<String> blank = Collections.nCopies(Math.max(1, rows.size() * lanes), "");
        XYPlot plot = plot(blank, 40, across, items);
        // The bars of a row lie about the middle of its label.
        plot.getRangeAxis().setRange(-1, Math.max(1, rows.size() * lanes) - 1);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(Ink.TEXT);
        plot.setDomainZeroBaselineStroke(Style.HAIRLINE);
        return new Panel(heading + ": km² × days added or taken away", plot, heightPx(rows));
    }

    private static Panel told(List<Row> rows) {
        List<RowItems.Item> items = new ArrayList<>();
        double most = 1;
        for (int i = 0; i < rows.size(); i++) {
            int own = rows.get(i).told().own();
            int all = rows.get(i).told().claims();
            items.add(RowItems.Item.of(i, 0, own, new Glyph.Bar(Mixture.pale(Ink.TEXT, 0.35), 0.5)));
            if (all > own) {
                items.add(RowItems.Item.of(i, own, all, new Glyph.Bar(repeated(), 0.5)));
            }
            items.add(RowItems.Item.of(
                    i, all, all, new Glyph.Note(Style.number(0).format(all), Style.NOTE, Ink.TEXT, MARGIN_PX)));
            most = Math.max(most, all);
        }
        List<String> blank = Collections.nCopies(Math.max(1, rows.size()), "");
        return new Panel("Accounts: claims", plot(blank, 40, Plots.values(0, most * 1.15, 0), items), heightPx(rows));
    }

    private static XYPlot plot(List<String> labels, double labelsPx, NumberAxis across, List<RowItems.Item> items) {
        XYPlot plot = Plots.rows(labels, labelsPx, across, new RowItems(items));
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static int heightPx(List<Row> rows) {
        return Math.max(1, rows.size()) * ROW_PX + (int) Style.DAY_AXIS_PX + 12;
    }
}
