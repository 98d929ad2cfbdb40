package salient.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import salient.account.AccountId;
import salient.account.Dossier;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.compare.LeftOut;
import salient.compare.Measure;
import salient.compare.Sensitivity;
import salient.compare.Shares;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.run.SensitivityRun;
import salient.wording.Amounts;

/** What each source moves, in a few lines. */
final class SensitivitySummary {
    private static final int HEAD = 10;
    private static final int MOST = 5;
    private static final int MOST_PLACES = 3;

    private final SensitivityRun run;
    private final Dossier dossier;

    SensitivitySummary(SensitivityRun run) {
        this.run = run;
        this.dossier = run.replay().inputs().dossier();
    }

    void print(Page page) {
        Campaign campaign = dossier.campaign();
        page.paragraph(
                0,
                campaign.name() + ": what moves the "
                        + run.replay().judgement().scenario().title());
        for (Kind kind : List.of(Kind.SOURCE, Kind.ACCOUNT, Kind.CAMP)) {
            print(kind, page);
        }
        page.paragraph(
                2,
                "Shared out among those who speak, in km² times days (Shapley values, with what is cut off left be):");
        for (Shares shares : run.sensitivity().shares()) {
            String who = shares.players() == Shares.Players.CAMPS ? "camps" : "sources";
            page.item(4, "-", 2, words(shares.measure()) + ", by " + who + ": " + values(shares));
        }
        if (!run.sensitivity().rest().isEmpty()) {
            page.paragraph(
                    4,
                    "The rest: "
                            + Amounts.count(run.sensitivity().rest().size(), "source")
                            + " with the fewest claims, taken together.");
        }
    }

    private void print(Kind kind, Page page) {
        List<LeftOut> all = run.sensitivity().leftOut().stream()
                .filter(one -> one.what().kind() == kind)
                .toList();
        List<LeftOut> moving = all.stream().filter(one -> one.placeDays() > 0).toList();
        page.item(
                2,
                kind.token() + "s",
                HEAD,
                Amounts.number(moving.size()) + " of " + Amounts.number(all.size()) + " change something if left out"
                        + (moving.isEmpty() ? "" : ":"));
        moving.stream().limit(MOST).forEach(one -> page.item(4, "-", 2, words(one)));
        if (moving.size() > MOST) {
            page.paragraph(6, "and " + Amounts.number(moving.size() - MOST) + " more");
        }
    }

    private String words(LeftOut one) {
        String places = one.places().stream()
                .limit(MOST_PLACES)
                .map(changed -> dossier.gazetteer().get(changed.place()).name())
                .collect(Collectors.joining(", "));
        int more = one.places().size() - MOST_PLACES;
        return name(one.what()) + ": " + Amounts.count(one.placeDays(), "place-day") + ", "
                + Amounts.whole(one.km2Days())
                + " km²-days, "
                + one.when()
                        .map(days -> Plain.shortDays(days, dossier.campaign().period()))
                        .orElse("never") + ": " + places
                + (more > 0 ? " and " + Amounts.number(more) + " more" : "") + "; " + told(one);
    }

    private static String told(LeftOut one) {
        List<String> parts = new ArrayList<>(List.of(Amounts.count(one.told().claims(), "claim")));
        if (one.told().repeated() > 0) {
            parts.add(one.told().repeated() + " of them told first by "
                    + String.join(", ", one.told().repeats()));
        }
        if (!one.told().stillToldBy().isEmpty()) {
            parts.add("some still told by " + String.join(", ", one.told().stillToldBy()));
        }
        return String.join(", ", parts);
    }

    private String name(Exclusion what) {
        return switch (what.kind()) {
            case SOURCE -> dossier.sources().get(new SourceId(what.id())).name();
            case CAMP ->
                dossier.campaign()
                        .findCamp(new salient.campaign.CampId(what.id()))
                        .orElseThrow()
                        .name();
            case ACCOUNT, CLAIM ->
                dossier.accounts().stream()
                        .filter(account -> account.id().equals(new AccountId(what.id())))
                        .findFirst()
                        .orElseThrow()
                        .title();
        };
    }

    private String words(Measure measure) {
        return measure.heldBy()
                .map(side -> "held by " + dossier.campaign().getSide(side).name())
                .orElse("contested or disputed");
    }

    private String values(Shares shares) {
        List<String> values = shares.values().stream()
                .filter(value -> Math.abs(value.km2Days()) >= 0.5)
                .limit(MOST)
                .map(value -> player(shares, value.player()) + " " + (value.km2Days() > 0 ? "+" : "")
                        + Amounts.whole(value.km2Days()))
                .toList();
        return values.isEmpty() ? "nobody adds anything" : String.join(", ", values);
    }

    private String player(Shares shares, String player) {
        if (player.equals(Sensitivity.REST)) {
            return player;
        }
        return name(new Exclusion(shares.players() == Shares.Players.CAMPS ? Kind.CAMP : Kind.SOURCE, player));
    }
}
