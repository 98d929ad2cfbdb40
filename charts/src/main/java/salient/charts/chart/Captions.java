package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.ClaimId;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.engine.Scenario;
import salient.engine.Verdict;
import salient.run.Excerpt;

/** The words around a chart that say where its figures come from. */
public final class Captions {
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
        String known = scenario.asKnownOn()
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
        List<String> caption = new ArrayList<>(List.of(
                Stream.of(sentences).filter(s -> !s.isEmpty()).collect(Collectors.joining(" ", "", " ")) + record()));
        caption.add(accounts());
        return caption;
    }

    /** As {@link #findings}, with the sources of the map data on which areas and lengths rest. */
    List<String> ground(String... sentences) {
        List<String> caption = findings(sentences);
        caption.add("Ground: " + campaign.attribution());
        return caption;
    }

    /** How many claims of how many sources were judged. */
    private String record() {
        Set<ClaimId> claims = new TreeSet<>();
        Set<SourceId> sources = new TreeSet<>();
        for (Verdict verdict : excerpt.replay().judgement().verdicts()) {
            if (verdict.outcome() != Verdict.Outcome.EXCLUDED) {
                claims.add(verdict.claim());
                sources.add(verdict.source());
            }
        }
        return "Rests on " + Words.count(claims.size(), "claim") + " by " + Words.count(sources.size(), "source")
                + ", baseline included, judged by the scenario “" + scenario.title() + "”.";
    }

    /** The accounts that the scenario admits and that say something, with publisher and date. */
    String accounts() {
        Set<AccountId> admitted = new LinkedHashSet<>(scenario.accounts());
        List<Account> speaking = excerpt.replay().inputs().dossier().accounts().stream()
                .filter(a -> admitted.contains(a.id()) && !a.claims().isEmpty())
                .toList();
        return sources(speaking);
    }

    /** {@code accounts} as a caption names its sources. */
    public static String sources(List<Account> accounts) {
        return accounts.isEmpty()
                ? "Sources: none; no admitted account makes a claim."
                : accounts.stream().map(Captions::cited).collect(Collectors.joining("; ", "Sources: ", "."));
    }

    private static String cited(Account account) {
        LocalDate published = account.published();
        String publisher = account.publisher().isBlank() || account.title().contains(account.publisher())
                ? ""
                : account.publisher() + ", ";
        return account.title() + " (" + publisher + Days.full(published) + ")";
    }
}
