package salient.charts.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Ink;
import salient.control.Standing;
import salient.ground.GroundKind;
import salient.place.Gazetteer;
import salient.run.Excerpt;
import salient.telling.ChangeOfHands;
import salient.wording.Amounts;
import salient.wording.Wording;

/** The places that went through most hands, and those that were contested or disputed longest. */
final class ChangedHandsChart implements Chart {
    private static final int MOST = 20;
    private static final int ROW_PX = 34;
    private static final double LABELS_PX = 400;
    private static final int MOST_LABELLED = 4;
    private static final List<GroundKind> IN_DOUBT =
            Stream.of(GroundKind.values()).filter(GroundKind::inDoubt).toList();
    private static final List<Band> UNSETTLED = IN_DOUBT.stream()
            .flatMap(ground -> Stream.of(Standing.FRESH, Standing.STALE, Standing.PRESUMED)
                    .map(standing -> Band.of(ground, standing)))
            .toList();

    @Override
    public String name() {
        return "changed-hands";
    }

    @Override
    public String title() {
        return "Places that changed hands, and places in doubt";
    }

    @Override
    public Optional<String> nothingToShow(Excerpt excerpt) {
        boolean any =
                Hands.of(excerpt).stream().anyMatch(hands -> !hands.changes().isEmpty() || hands.unsettled() > 0);
        return any
                ? Optional.empty()
                : Optional.of("No place went from one side to another, and none is contested or disputed on any day.");
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Captions captions = new Captions(excerpt);
        Campaign campaign = excerpt.replay().inputs().dossier().campaign();
        List<Hands> all = Hands.of(excerpt);
        List<Hands> changed = most(all, h -> h.changes().size());
        List<Hands> doubtful = most(all, Hands::unsettled);
        int rows = Math.max(3, Math.max(changed.size(), doubtful.size()));
        int heightPx = rows * ROW_PX + (int) Style.DAY_AXIS_PX;
        Panel left = new Panel(
                "Changes of hands, by the side that took the place", changes(excerpt, changed, rows), heightPx);
        Panel right = new Panel("Days contested or disputed", days(excerpt, doubtful, rows), heightPx);
        long moreChanged = all.stream().filter(h -> !h.changes().isEmpty()).count() - changed.size();
        long moreDoubtful = all.stream().filter(h -> h.unsettled() > 0).count() - doubtful.size();
        return new ChartPage(
                name(),
                title(),
                captions.subtitle(),
                key(campaign, excerpt.replay().judgement().history().holders(campaign)),
                List.of(List.of(left, right)),
                captions.findings(
                        "A place changes hands when another side is found to hold it than the last that did; days"
                                + " contested, disputed, vacant or unknown in between do not count as hands.",
                        "Striped: known only by that day. Pale days: no claim about the place for more than "
                                + Amounts.count(
                                        excerpt.replay()
                                                .judgement()
                                                .scenario()
                                                .rules()
                                                .freshDays(),
                                        "day") + ".",
                        moreChanged + moreDoubtful == 0
                                ? ""
                                : "Not shown: " + Amounts.count(moreChanged, "further place") + " that changed hands, "
                                        + Amounts.count(moreDoubtful, "further place") + " contested or disputed."));
    }

    private static List<Hands> most(List<Hands> all, java.util.function.ToIntFunction<Hands> number) {
        return all.stream()
                .filter(h -> number.applyAsInt(h) > 0)
                .sorted(Comparator.<Hands>comparingInt(h -> -number.applyAsInt(h))
                        .thenComparing(h -> h.changes().isEmpty()
                                ? java.time.LocalDate.MAX
                                : h.changes().get(0).on())
                        .thenComparing(Hands::place))
                .limit(MOST)
                .toList();
    }

    private static XYPlot changes(Excerpt excerpt, List<Hands> rows, int height) {
        Tints tints = new Tints(excerpt.replay().inputs().dossier().campaign());
        int most = rows.stream().mapToInt(h -> h.changes().size()).max().orElse(0);
        List<RowItems.Item> items = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<ChangeOfHands> changes = rows.get(row).changes();
            for (int i = 0; i < changes.size(); i++) {
                ChangeOfHands change = changes.get(i);
                boolean dated = change.within().days() == 1;
                Standing standing = dated ? Standing.FRESH : Standing.AGGREGATE;
                items.add(RowItems.Item.of(row, i, i + 0.97, new Glyph.Bar(tints.held(change.to(), standing), 0.72)));
                if (most <= MOST_LABELLED) {
                    String date = (dated ? "" : "by ") + Days.brief(change.on(), excerpt.days());
                    items.add(RowItems.Item.of(row, i, i, new Glyph.Plate(date, Style.NOTE, 6)));
                }
            }
        }
        return plot(excerpt, rows, height, Math.max(3, most) + 0.2, items);
    }

    private static XYPlot days(Excerpt excerpt, List<Hands> rows, int height) {
        Tints tints = new Tints(excerpt.replay().inputs().dossier().campaign());
        List<RowItems.Item> items = new ArrayList<>();
        double most = 1;
        for (int row = 0; row < rows.size(); row++) {
            double from = 0;
            for (Map.Entry<Band, Integer> part : rows.get(row).unsettledDays().entrySet()) {
                double to = from + part.getValue();
                items.add(RowItems.Item.of(row, from, to, new Glyph.Bar(tints.of(part.getKey()), 0.72)));
                from = to;
            }
            String days = Style.number(0).format(from);
            items.add(RowItems.Item.of(row, from, from, new Glyph.Note(days, Style.NOTE, Ink.TEXT, 8)));
            most = Math.max(most, from);
        }
        return plot(excerpt, rows, height, most * 1.18, items);
    }

    private static XYPlot plot(
            Excerpt excerpt, List<Hands> rows, int height, double greatest, List<RowItems.Item> items) {
        Gazetteer gazetteer = excerpt.replay().inputs().dossier().gazetteer();
        List<String> labels = rows.stream()
                .map(h -> Words.clean(gazetteer.get(h.place()).name()))
                .toList();
        NumberAxis across = Plots.values(0, greatest, 0);
        XYPlot plot = Plots.rows(labels, LABELS_PX, across, new RowItems(items));
        plot.getRangeAxis().setRange(-0.5, height - 0.5);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    private static List<KeyEntry> key(Campaign campaign, List<Holder> holders) {
        Tints tints = new Tints(campaign);
        List<KeyEntry> key = new ArrayList<>();
        for (Holder holder : holders) {
            key.add(KeyEntry.boxes(
                    "taken by " + Wording.label(holder, campaign),
                    tints.held(holder, Standing.FRESH),
                    tints.held(holder, Standing.AGGREGATE)));
        }
        for (GroundKind ground : IN_DOUBT) {
            key.add(KeyEntry.boxes(
                    ground.token() + ": fresh, stale, presumed",
                    UNSETTLED.stream()
                            .filter(b -> b.ground() == ground)
                            .map(tints::of)
                            .toArray(salient.charts.draw.Fill[]::new)));
        }
        return key;
    }
}
