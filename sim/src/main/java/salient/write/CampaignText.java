package salient.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Relation;
import salient.campaign.Relations.Stated;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.geo.Theatre;
import salient.table.Cell;
import salient.text.YamlText;

/** The lines of a {@code campaign.yaml}. */
final class CampaignText {
    private CampaignText() {}

    /** @param bridgeKm how wide water may be, in kilometres, across which cells are neighbours */
    static String[] lines(Campaign campaign, double bridgeKm) {
        List<String> lines = new ArrayList<>();
        lines.add("id: " + campaign.id());
        lines.add("name: " + YamlText.value(campaign.name()));
        lines.add("period: { from: " + campaign.period().first() + ", to: "
                + campaign.period().last() + " }");
        lines.add("time_zone: " + YamlText.value(campaign.zone().getId()));
        Campaign.Cartography maps = campaign.cartography();
        if (!maps.localLanguage().isEmpty()) {
            lines.add("local_language: " + YamlText.value(maps.localLanguage()));
        }
        List<Stated> stated = campaign.relations().stated();
        lines.add("sides:");
        campaign.sides().forEach(side -> lines.add(side(side, stated)));
        List<Stated> dated = stated.stream().filter(one -> !isPlain(one)).toList();
        if (!dated.isEmpty()) {
            lines.add("relations:");
            dated.forEach(one -> lines.add(relation(one)));
        }
        lines.add("camps:");
        campaign.camps().forEach(camp -> lines.add(camp(camp)));
        lines.add("default_scenario: " + campaign.defaults().scenario());
        lines.add("accounts: " + YamlText.list(campaign.defaults().accountOrder()));
        lines.add("max_reach_km: " + Cell.exact(maps.maxReachKm()).written());
        if (bridgeKm != Theatre.USUAL_BRIDGE_KM) {
            lines.add("bridge_km: " + Cell.exact(bridgeKm).written());
        }
        if (!maps.attribution().isEmpty()) {
            lines.add("attribution: " + YamlText.value(maps.attribution()));
        }
        return lines.toArray(String[]::new);
    }

    /** Whether the sides' own lines tell it, or nothing has to be said. */
    private static boolean isPlain(Stated one) {
        return isOpposition(one)
                || (one.from().isEmpty() && one.until().isPresent() && one.relation() == Relation.NEITHER);
    }

    /** Whether they oppose each other as long as nothing else is stated. */
    private static boolean isOpposition(Stated one) {
        return one.from().isEmpty() && one.relation() == Relation.OPPOSED;
    }

    private static String side(Side side, List<Stated> stated) {
        SortedSet<SideId> opposes = new TreeSet<>();
        for (Stated one : stated) {
            if (isOpposition(one) && one.sides().sideA().equals(side.id())) {
                opposes.add(one.sides().sideB());
            } else if (isOpposition(one) && one.sides().sideB().equals(side.id())) {
                opposes.add(one.sides().sideA());
            }
        }
        return "  - { id: " + YamlText.value(side.id().value()) + ", name: " + YamlText.value(side.name()) + ", short: "
                + YamlText.value(side.label())
                + (opposes.isEmpty() ? "" : ", opposes: " + YamlText.list(opposes))
                + side.color()
                        .map(color -> ", colour: " + YamlText.value(color.toString()))
                        .orElse("") + " }";
    }

    private static String relation(Stated one) {
        return "  - { sides: "
                + YamlText.list(List.of(one.sides().sideA(), one.sides().sideB())) + ", relation: "
                + one.relation().token()
                + one.from().map(day -> ", from: " + day).orElse("")
                + one.until().map(day -> ", to: " + day.minusDays(1)).orElse("") + " }";
    }

    private static String camp(Camp camp) {
        Optional<String> favours =
                camp.favours().isEmpty() ? Optional.empty() : Optional.of(YamlText.list(camp.favours()));
        return "  - { id: " + YamlText.value(camp.id().value()) + ", name: " + YamlText.value(camp.name()) + ", role: "
                + camp.role().token()
                + favours.map(list -> ", favours: " + list).orElse("") + " }";
    }
}
