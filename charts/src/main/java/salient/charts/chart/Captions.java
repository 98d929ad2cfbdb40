package salient.charts.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.telling.Credits;
import salient.telling.Heard;
import salient.wording.Amounts;
import salient.wording.ModelWords;

/** The words around a chart that say where its figures come from. */
public final class Captions {
    /** More accounts than these make a caption longer than what it explains. */
    private static final int MOST_NAMED = 8;

    private final Excerpt excerpt;
    private final Campaign campaign;
    private final Scenario scenario;

    Captions(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.campaign = excerpt.replay().inputs().dossier().campaign();
        this.scenario = excerpt.replay().judgement().scenario();
    }

    /** The campaign, its days and the scenario. */
    String subtitle() {
        String known = scenario.admissible()
                .asKnownOn()
                .map(day -> ", as known on " + Days.full(day))
                .orElse("");
        return campaignAndDays() + " · Scenario: " + scenario.title() + known;
    }

    /** The campaign and its days. */
    String campaignAndDays() {
        return campaign.name() + " · " + Days.full(excerpt.days());
    }

    /** What a chart of findings rests on: {@code sentences} of its own, then the record, then the sources. */
    List<String> findings(String... sentences) {
        String note = excerpt.replay().judgement().modelled().isPresent() ? ModelWords.NOTE : "";
        List<String> caption = new ArrayList<>(List.of(Stream.concat(Stream.of(note), Stream.of(sentences))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" ", "", " "))
                + record()));
        caption.add(accounts());
        return caption;
    }

    /** As {@link #findings}, with the sources of the map data on which areas and lengths rest. */
    List<String> ground(String... sentences) {
        List<String> caption = findings(sentences);
        groundCredit(campaign).ifPresent(caption::add);
        return caption;
    }

    /** Whose map data lie beneath; absent where the campaign names nobody. */
    static Optional<String> groundCredit(Campaign campaign) {
        return Optional.of(campaign.cartography().attribution())
                .filter(named -> !named.isBlank())
                .map(named -> "Ground: " + named);
    }

    /** How many claims of how many sources were judged. */
    private String record() {
        Heard heard = Heard.by(List.of(excerpt.replay().judgement()));
        return "Rests on " + Amounts.count(heard.claims().size(), "claim") + " by "
                + Amounts.count(heard.sources().size(), "source")
                + ", baseline included, judged by the scenario “" + scenario.title() + "”.";
    }

    /** The accounts that the scenario hears, with publisher and date. */
    String accounts() {
        return sources(List.of(excerpt.replay()));
    }

    /** The accounts that {@code replays}, of one campaign, hear, as a caption names its sources: many by count. */
    public static String sources(List<Replay> replays) {
        return sources(Credits.of(
                replays.get(0).inputs().dossier(),
                replays.stream().map(Replay::judgement).toList()));
    }

    /** {@code credits} as a caption names its sources: many by count. */
    static String sources(Credits credits) {
        return credits.size() == 0
                ? "Sources: none; no admitted account makes a claim."
                : "Sources: " + credits.citations(MOST_NAMED, Days::full) + ".";
    }
}
