package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import salient.account.Casualties;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.Ink;
import salient.charts.draw.Tint;
import salient.run.Excerpt;
import salient.telling.Credits;
import salient.wording.Amounts;

/** Killed and wounded as each source counted them; counts stand side by side and are never added up. */
final class CasualtiesChart implements Chart {
    private static final String NOBODY_COUNTS = "No source counts casualties";
    private static final int ROW_PX = 30;
    private static final double MOST_LABELS_PX = 640;
    private static final double LABEL_EDGES_PX = 44;
    private static final double MARK_PX = 12;

    @Override
    public String name() {
        return "casualties";
    }

    @Override
    public String title() {
        return "Casualties as the sources claimed them";
    }

    @Override
    public Optional<String> nothingToShow(Excerpt excerpt) {
        return CasualtyRows.counts(excerpt).isEmpty() ? Optional.of(NOBODY_COUNTS + ".") : Optional.empty();
    }

    @Override
    public ChartPage draw(Excerpt excerpt) {
        Captions captions = new Captions(excerpt);
        Campaign campaign = excerpt.replay().inputs().dossier().campaign();
        ScaleAxis scale = scale(CasualtyRows.counts(excerpt));
        Map<String, List<CasualtyRows.Row>> groups = CasualtyRows.of(excerpt);
        double labelsPx = labelsPx(groups);
        List<List<Panel>> panels = new ArrayList<>();
        groups.forEach((group, rows) -> {
            String heading = heading(group, campaign) + (panels.isEmpty() ? ": persons, " + scale.inWords() : "");
            int heightPx = rows.size() * ROW_PX + (int) Style.DAY_AXIS_PX;
            panels.add(List.of(new Panel(heading, plot(rows, labelsPx, color(group, campaign), excerpt), heightPx)));
        });
        if (panels.isEmpty()) {
            panels.add(List.of(new Panel(NOBODY_COUNTS, plot(List.of(), labelsPx, Ink.QUIET, excerpt), 3 * ROW_PX)));
        }
        return new ChartPage(name(), title(), captions.campaignAndDays(), key(), panels, caption(excerpt, groups));
    }

    private static List<String> caption(Excerpt excerpt, Map<String, List<CasualtyRows.Row>> groups) {
        Dossier dossier = excerpt.replay().inputs().dossier();
        Set<String> accounts = CasualtyRows.accounts(excerpt);
        int shown = groups.values().stream().mapToInt(List::size).sum();
        List<CasualtyRows.Row> uncounted = CasualtyRows.uncounted(excerpt);
        int leftOut = CasualtyRows.counts(excerpt).size() - shown - uncounted.size();
        return List.of(
                "Each row is one source's own count for the days named. Rows overlap and must not be added up: sources"
                        + " count the same dead, and a running total holds the days before it. A line between two marks"
                        + " is a range; an arrow means “at least”. Shown as claimed, whatever the scenario."
                        + (leftOut == 0 ? "" : " Left out: " + Amounts.count(leftOut, "smaller count") + ".")
                        + withoutFigure(uncounted, dossier.campaign()),
                Captions.sources(new Credits(
                        dossier.accounts().stream()
                                .filter(a -> accounts.contains(a.id().value()))
                                .toList(),
                        "data/" + dossier.campaign().id() + "/casualties.csv")));
    }

    /** Who tells of losses without a number, and of whose. */
    private static String withoutFigure(List<CasualtyRows.Row> rows, Campaign campaign) {
        String each = rows.stream()
                .map(row -> heading(row.count().scope().side(), campaign) + ", " + row.label(Double.MAX_VALUE)
                        + (row.where().isEmpty() ? "" : " (" + row.where() + ")"))
                .collect(Collectors.joining("; "));
        return rows.isEmpty() ? "" : " Losses told without a figure: " + each + ".";
    }

    private static ScaleAxis scale(List<Casualties> counts) {
        int[] numbers = counts.stream()
                .flatMapToInt(c -> c.toll().bounds())
                .filter(n -> n > 0)
                .toArray();
        return new ScaleAxis(
                IntStream.of(numbers).min().orElse(1),
                IntStream.of(numbers).max().orElse(10));
    }

    private static double labelsPx(Map<String, List<CasualtyRows.Row>> groups) {
        return LABEL_EDGES_PX
                + groups.values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(row -> Words.widthPx(row.label(Style.WIDTH_PX), Style.LABEL))
                        .map(px -> Math.min(px, MOST_LABELS_PX))
                        .max()
                        .orElse(0);
    }

    private static XYPlot plot(List<CasualtyRows.Row> rows, double labelsPx, Tint color, Excerpt excerpt) {
        ScaleAxis scale = scale(CasualtyRows.counts(excerpt));
        CasualtyItems items = new CasualtyItems(scale, color, MARK_PX);
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String part = rows.get(row).partOf().isPresent() ? "… " : "";
            labels.add(part + rows.get(row).label(labelsPx - LABEL_EDGES_PX));
            items.add(row, rows.get(row));
        }
        XYPlot plot = Plots.rows(labels, labelsPx, scale, new RowItems(items.all()));
        AxisSpace sides = new AxisSpace();
        sides.setLeft(labelsPx);
        sides.setRight(Style.RIGHT_PX);
        plot.setFixedRangeAxisSpace(sides);
        return plot;
    }

    private static String heading(String group, Campaign campaign) {
        return campaign.sides().stream()
                .filter(s -> s.id().value().equals(group))
                .map(Side::name)
                .findFirst()
                .orElse(
                        switch (group) {
                            case "civilian" -> "Civilians";
                            case "both" -> "Several sides in one number";
                            default -> group;
                        });
    }

    private static Tint color(String group, Campaign campaign) {
        Tints tints = new Tints(campaign);
        return campaign.sides().stream()
                .filter(s -> s.id().value().equals(group))
                .map(s -> tints.ink(s.id()))
                .findFirst()
                .orElse(Ink.CONTESTED);
    }

    private static List<KeyEntry> key() {
        return List.of(
                sample("killed", CasualtyItems.Counted.KILLED, Glyph.Mark.Inside.SOLID),
                sample("wounded", CasualtyItems.Counted.WOUNDED, Glyph.Mark.Inside.SOLID),
                sample(
                        "killed with wounded, or several sides, in one number",
                        CasualtyItems.Counted.TOGETHER,
                        Glyph.Mark.Inside.SOLID),
                sample(
                        "hollow: running total since the offensive began",
                        CasualtyItems.Counted.KILLED,
                        Glyph.Mark.Inside.HOLLOW));
    }

    private static KeyEntry sample(String label, CasualtyItems.Counted counted, Glyph.Mark.Inside inside) {
        return KeyEntry.of(label, new Glyph.Mark(counted.sign(), Ink.TEXT, inside, MARK_PX), 20);
    }
}
