package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.charts.draw.Ink;
import salient.compare.Compared;
import salient.compare.Divergence;
import salient.compare.Divergence.Nature;
import salient.place.Gazetteer;
import salient.run.ReplayPair;
import salient.wording.Amounts;
import salient.wording.Wording;

/** The places on which two readings part longest; differences of fact and of timing told apart. */
final class PlacesInDisputeChart implements ComparisonChart {
    private static final int MOST = 25;
    private static final int ROW_PX = 34;
    private static final double LABELS_PX = 520;
    private static final double PLOT_PX = Style.WIDTH_PX - 2.0 * Style.MARGIN_PX - LABELS_PX - Style.RIGHT_PX;
    private static final double NOTE_PX = 10;

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
        ReadingsCaptions captions = ReadingsCaptions.of(pair);
        return new ChartPage(
                name(),
                title(),
                captions.aAgainstB(),
                List.of(
                        KeyEntry.boxes(Parted.label(Nature.FACT), Parted.fill(Nature.FACT)),
                        KeyEntry.boxes(Parted.label(Nature.TIMING), Parted.fill(Nature.TIMING))),
                List.of(List.of(new Panel(
                        "Days on which they part, and what each says longest",
                        bars(pair, shown, rows),
                        rows * ROW_PX + (int) Style.DAY_AXIS_PX + 12))),
                captions.caption(
                        "Timing: both tell of the same change and date it differently. Fact: they say different things"
                                + " of the place. Days on which one of them does not know are not counted.",
                        all.isEmpty() ? "The two part nowhere." : "",
                        all.size() == shown.size()
                                ? ""
                                : "Not shown: " + Amounts.count(all.size() - shown.size(), "further place") + "."));
    }

    private static XYPlot bars(ReplayPair pair, List<Compared.Dispute> disputes, int rows) {
        Gazetteer gazetteer = pair.a().inputs().dossier().gazetteer();
        List<RowItems.Item> items = new ArrayList<>();
        double most =
                disputes.stream().mapToInt(Compared.Dispute::daysKnown).max().orElse(1);
        double greatest = Math.max(3, most * 1.1);
        for (int row = 0; row < disputes.size(); row++) {
            int fact = disputes.get(row).days(Nature.FACT);
            int known = disputes.get(row).daysKnown();
            if (fact > 0) {
                items.add(RowItems.Item.of(row, 0, fact, new Glyph.Bar(Parted.fill(Nature.FACT), 0.72)));
            }
            if (known > fact) {
                items.add(RowItems.Item.of(row, fact, known, new Glyph.Bar(Parted.fill(Nature.TIMING), 0.72)));
            }
            addNotes(items, row, disputes.get(row), pair, PLOT_PX / greatest);
        }
        List<String> labels = disputes.stream()
                .map(dispute -> Words.clean(gazetteer.get(dispute.place()).name()))
                .toList();
        NumberAxis across = Plots.values(0, greatest, 0);
        XYPlot plot = Plots.rows(labels, LABELS_PX, across, new RowItems(items));
        plot.getRangeAxis().setRange(-0.5, rows - 0.5);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    /** The number of days after a bar, and what each says: on the bar, or after the number where it is too short. */
    private static void addNotes(
            List<RowItems.Item> items, int row, Compared.Dispute dispute, ReplayPair pair, double pxADay) {
        int known = dispute.daysKnown();
        String days = Style.number(0).format(known);
        String says = says(dispute, pair);
        boolean fits = Words.widthPx(says, Style.NOTE) + 2 * NOTE_PX < known * pxADay;
        items.add(RowItems.Item.of(
                row, known, known, new Glyph.Note(fits ? days : days + " · " + says, Style.NOTE, Ink.TEXT, NOTE_PX)));
        if (fits) {
            items.add(RowItems.Item.of(row, 0, 0, new Glyph.Plate(says, Style.NOTE, NOTE_PX)));
        }
    }

    private static String says(Compared.Dispute dispute, ReplayPair pair) {
        Campaign campaign = pair.a().inputs().dossier().campaign();
        Divergence longest = dispute.divergences().stream()
                .filter(divergence -> divergence.nature() != Nature.UNKNOWN)
                .reduce((one, other) -> other.days().days() > one.days().days() ? other : one)
                .orElseThrow();
        return "A: " + Wording.brief(longest.a(), campaign) + ", B: " + Wording.brief(longest.b(), campaign);
    }
}
