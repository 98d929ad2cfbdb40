package salient.charts.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salient.batch.answers.Answers;
import salient.batch.answers.Group;
import salient.batch.answers.OptionEffect;
import salient.batch.answers.PlayerShare;
import salient.campaign.Campaign;
import salient.charts.draw.Ink;
import salient.read.CampaignInputs;

/**
 * What all readings of a plan tell together: small multiples of contested ground by the values of each option, and Shapley
 * values of those who speak, with their intervals.
 */
public final class AnswerCharts {
    private static final int ROW_PX = 40;
    private static final int AXES_PX = 60;
    private static final int MOST_PLAYERS = 14;
    private static final double LABELS_PX = 200;
    private static final Glyph RANGE = new Glyph.Whisker(Ink.AXIS, 12, 2.4f);
    private static final Glyph STEM = new Glyph.Rule(Ink.QUIET, Style.HAIRLINE);
    private static final Glyph POINT = new Glyph.Mark(Glyph.Sign.CIRCLE, Ink.TEXT, Glyph.Mark.Inside.SOLID, 13);

    private AnswerCharts() {}

    /** The pages for {@code answers}, which are about {@code campaigns}. */
    public static List<ChartPage> of(Answers answers, Collection<CampaignInputs> campaigns) {
        List<ChartPage> pages = new ArrayList<>();
        for (CampaignInputs inputs : campaigns) {
            Campaign campaign = inputs.dossier().campaign();
            Map<Group, List<OptionEffect>> options = new LinkedHashMap<>();
            answers.options().stream()
                    .filter(effect -> effect.group().campaign().equals(campaign.id()))
                    .forEach(effect -> options.computeIfAbsent(effect.group(), none -> new ArrayList<>())
                            .add(effect));
            options.forEach((group, effects) -> pages.add(options(campaign, group, effects)));
            Map<Group, List<PlayerShare>> shares = new LinkedHashMap<>();
            answers.shares().stream()
                    .filter(share -> share.group().campaign().equals(campaign.id()))
                    .filter(share -> share.options().isEmpty())
                    .forEach(share -> shares.computeIfAbsent(share.group(), none -> new ArrayList<>())
                            .add(share));
            shares.forEach((group, of) -> pages.add(shares(campaign, group, of)));
        }
        return pages;
    }

    private static String name(String what, Group group) {
        return what + "--" + group.campaign() + "--" + group.scenario() + "--" + group.sweep();
    }

    private static String subtitle(Campaign campaign, Group group) {
        return campaign.name() + ", scenario " + group.scenario() + ", sweep " + group.sweep();
    }

    private static ChartPage options(Campaign campaign, Group group, List<OptionEffect> effects) {
        Map<String, List<OptionEffect>> byOption = new LinkedHashMap<>();
        effects.forEach(effect -> byOption.computeIfAbsent(effect.option(), none -> new ArrayList<>())
                .add(effect));
        double most = effects.stream().mapToDouble(OptionEffect::highKm2).max().orElse(1);
        List<Panel> panels = new ArrayList<>();
        byOption.forEach((option, of) -> panels.add(panel(option, of, most)));
        return new ChartPage(
                name("options", group),
                "How contested ground depends on each option",
                subtitle(campaign, group),
                List.of(
                        KeyEntry.of("mean of the readings with this value", POINT, 28),
                        KeyEntry.of("least to most of them", RANGE, 40)),
                inRows(panels),
                List.of(
                        "Ground that is contested or disputed on an average day of the period, in km²: for each value of an"
                                + " option, over all readings of the sweep that have it, whatever their other options are. All"
                                + " panels have the same scale. Sets of sources heard alone are left out."));
    }

    private static Panel panel(String option, List<OptionEffect> effects, double most) {
        List<RowItems.Item> items = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (OptionEffect effect : effects) {
            int row = values.size();
            values.add(effect.value());
            if (effect.readings() > 1) {
                items.add(RowItems.Item.of(row, effect.lowKm2(), effect.highKm2(), RANGE));
            }
            items.add(RowItems.Item.of(row, effect.meanKm2(), effect.meanKm2(), POINT));
        }
        return new Panel(
                option + ", km²",
                Plots.rows(values, LABELS_PX, Plots.values(0, most * 1.08, 1), new RowItems(items)),
                values.size() * ROW_PX + AXES_PX);
    }

    private static ChartPage shares(Campaign campaign, Group group, List<PlayerShare> shares) {
        Map<String, List<PlayerShare>> byMeasure = new LinkedHashMap<>();
        shares.forEach(share -> byMeasure
                .computeIfAbsent(share.measure(), none -> new ArrayList<>())
                .add(share));
        List<Panel> panels = new ArrayList<>();
        byMeasure.forEach((measure, of) -> panels.add(panel(measure, of)));
        boolean exact = shares.stream().allMatch(PlayerShare::exact);
        return new ChartPage(
                name("shares", group),
                "Which of those who speak matter",
                subtitle(campaign, group),
                exact
                        ? List.of(KeyEntry.of("Shapley value, exact", POINT, 28))
                        : List.of(
                                KeyEntry.of("Shapley value, estimated", POINT, 28),
                                KeyEntry.of("holds it nineteen times of twenty", RANGE, 40)),
                inRows(panels),
                List.of(
                        "What each adds, on average over all orders in which they could be heard one after another, to the"
                                + " ground that the measure counts, in km² times days. Below zero it takes from it. Those with"
                                + " the largest values are shown, " + MOST_PLAYERS
                                + " at most; shares.csv has all. Each set was"
                                + " read as a whole, cut-off ground and repeated words included."));
    }

    private static Panel panel(String measure, List<PlayerShare> all) {
        List<PlayerShare> shares = all.subList(0, Math.min(MOST_PLAYERS, all.size()));
        List<RowItems.Item> items = new ArrayList<>();
        List<String> players = new ArrayList<>();
        double least = 0;
        double most = 0;
        for (PlayerShare share : shares) {
            int row = players.size();
            players.add(share.player().substring(share.player().indexOf(':') + 1));
            double value = share.km2Days();
            items.add(RowItems.Item.of(row, Math.min(0, value), Math.max(0, value), STEM));
            if (!share.exact()) {
                items.add(RowItems.Item.of(row, share.low(), share.high(), RANGE));
            }
            items.add(RowItems.Item.of(row, value, value, POINT));
            least = Math.min(least, share.low());
            most = Math.max(most, share.high());
        }
        double edge = Math.max(1, most - least) * 0.06;
        return new Panel(
                measure.replace('-', ' ') + ", km² times days",
                Plots.rows(players, LABELS_PX, Plots.values(least - edge, most + edge, 0), new RowItems(items)),
                players.size() * ROW_PX + AXES_PX);
    }

    /** Two or three side by side where that fills all rows, so that all panels are of one width. */
    private static List<List<Panel>> inRows(List<Panel> panels) {
        int across = panels.size() % 2 == 0 ? 2 : panels.size() % 3 == 0 ? 3 : 1;
        List<List<Panel>> rows = new ArrayList<>();
        for (int first = 0; first < panels.size(); first += across) {
            rows.add(List.copyOf(panels.subList(first, Math.min(panels.size(), first + across))));
        }
        return rows;
    }
}
