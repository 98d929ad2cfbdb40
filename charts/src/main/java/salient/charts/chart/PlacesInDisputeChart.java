package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.charts.draw.Fill;
import salient.charts.draw.Palette;
import salient.compare.Compared;
import salient.compare.Divergence.Nature;
import salient.place.Gazetteer;
import salient.run.ReplayPair;

/** The places on which two readings part longest; differences of fact and of timing told apart. */
final class PlacesInDisputeChart implements ComparisonChart {
    private static final int MOST = 25;
    private static final int ROW_PX = 34;
    private static final double LABELS_PX = 380;
    private static final Fill FACT = Fill.solid(Palette.ACCENT);
    private static final Fill TIMING = Fill.solid(Style.pale(Palette.ACCENT, 0.6));

    @Override
    public String name() {
        return "places-in-dispute";
    }

    @Override
    public String title() {
        return "Places on which the readings part";
    }

    @Override
    public ChartPage draw(ReplayPair pair) {
        List<Compared.Dispute> all = pair.compared().disputes();
        List<Compared.Dispute> shown = all.stream().limit(MOST).toList();
        int rows = Math.max(3, shown.size());
        PairCaptions captions = new PairCaptions(pair);
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                List.of(KeyEntry.boxes("of fact", FACT), KeyEntry.boxes("of timing", TIMING)),
                List.of(List.of(new Panel(
                        "Days in disagreement", bars(pair, shown, rows), rows * ROW_PX + (int) Style.DAY_AXIS_PX))),
                captions.caption(
                        "Timing: both tell of the same change and date it differently. Fact: they say different things"
                                + " of the place. Days on which one of them does not know are not counted.",
                        all.isEmpty() ? "The two part nowhere." : "",
                        all.size() == shown.size()
                                ? ""
                                : "Not shown: " + Words.count(all.size() - shown.size(), "further place") + "."));
    }

    private static XYPlot bars(ReplayPair pair, List<Compared.Dispute> disputes, int rows) {
        Gazetteer gazetteer = pair.a().inputs().dossier().gazetteer();
        List<RowItems.Item> items = new ArrayList<>();
        double most = 1;
        for (int row = 0; row < disputes.size(); row++) {
            int fact = disputes.get(row).days(Nature.FACT);
            int known = disputes.get(row).daysKnown();
            if (fact > 0) {
                items.add(RowItems.Item.of(row, 0, fact, new Glyph.Bar(FACT, 0.72)));
            }
            if (known > fact) {
                items.add(RowItems.Item.of(row, fact, known, new Glyph.Bar(TIMING, 0.72)));
            }
            String days = Style.number(0).format(known);
            items.add(RowItems.Item.of(row, known, known, new Glyph.Note(days, Style.NOTE, Palette.INK, 8)));
            most = Math.max(most, known);
        }
        List<String> labels = disputes.stream()
                .map(dispute -> Words.clean(gazetteer.get(dispute.place()).name()))
                .toList();
        NumberAxis across = Plots.values(0, Math.max(3, most * 1.1), 0);
        XYPlot plot = Plots.rows(labels, LABELS_PX, across, new RowItems(items));
        plot.getRangeAxis().setRange(-0.5, rows - 0.5);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }
}
