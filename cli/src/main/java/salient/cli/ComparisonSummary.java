package salient.cli;

import java.util.List;
import java.util.SortedSet;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.compare.Compared;
import salient.compare.Divergence;
import salient.compare.Divergence.Nature;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.run.ReplayPair;
import salient.run.SharedGround;
import salient.wording.Amounts;
import salient.wording.Wording;

/** What a comparison came to, in a few lines. */
final class ComparisonSummary {
    static final int HEAD = 10;
    private static final int MOST_PLACES = 5;
    private static final int MOST_CLAIMS = 2;

    private final ReplayPair pair;
    private final Compared compared;
    private final Dossier dossier;
    private final Wording wording;

    ComparisonSummary(ReplayPair pair) {
        this.pair = pair;
        this.compared = pair.compared();
        this.dossier = pair.a().inputs().dossier();
        this.wording = new Wording(dossier);
    }

    void print(Page page) {
        Campaign campaign = dossier.campaign();
        page.paragraph(
                0,
                campaign.name() + ": " + pair.a().judgement().scenario().title() + " against "
                        + pair.b().judgement().scenario().title());
        page.item(2, "days", HEAD, days());
        page.item(2, "places", HEAD, places());
        page.item(2, "kappa", HEAD, kappa());
        List<Compared.Dispute> disputes = compared.disputes();
        if (disputes.isEmpty()) {
            page.item(2, "longest", HEAD, "they part nowhere that both know");
            return;
        }
        page.item(2, "longest", HEAD, "the places on which they part longest:");
        disputes.stream().limit(MOST_PLACES).forEach(dispute -> print(dispute, page));
    }

    private String days() {
        return "in disagreement on "
                + Amounts.number(compared.daysInDisagreement().size()) + " of "
                + Amounts.count(compared.days().size(), "day")
                + compared.worstDay().map(day -> ", most on " + Plain.day(day)).orElse("");
    }

    private String places() {
        long timing = compared.disputes().stream()
                .filter(d -> d.days(Nature.FACT) == 0)
                .count();
        int all = compared.comparison().places().size();
        return "in disagreement on " + Amounts.number(compared.disputes().size()) + " of " + Amounts.count(all, "place")
                + ", on " + Amounts.number(timing) + " of them about dates alone";
    }

    private String kappa() {
        return compared.meanKappaSpoken().isPresent()
                ? Amounts.hundredths(compared.meanKappaSpoken().getAsDouble())
                        + " in the mean, over the places spoken of"
                : "none: nothing to tell apart";
    }

    private void print(Compared.Dispute dispute, Page page) {
        Divergence longest = dispute.divergences().stream()
                .filter(d -> d.nature() != Nature.UNKNOWN)
                .reduce((a, b) -> b.days().days() > a.days().days() ? b : a)
                .orElseThrow();
        page.item(
                4,
                "-",
                2,
                dossier.gazetteer().get(dispute.place()).name() + ", "
                        + Amounts.count(dispute.daysKnown(), "day") + " (" + dispute.days(Nature.TIMING)
                        + " of timing), longest "
                        + Plain.shortDays(longest.days(), dossier.campaign().period()) + ":");
        print(pair.a(), longest.a(), longest.claimsA(), page);
        print(pair.b(), longest.b(), longest.claimsB(), page);
    }

    private void print(salient.run.Replay reading, Finding finding, SortedSet<ClaimId> behind, Page page) {
        page.paragraph(8, reading.judgement().scenario().id() + ": " + wording.finding(finding));
        behind.stream().limit(MOST_CLAIMS).forEach(id -> page.item(10, "-", 2, said(id)));
        if (behind.size() > MOST_CLAIMS) {
            page.paragraph(12, "and " + Amounts.count(behind.size() - MOST_CLAIMS, "further claim"));
        }
    }

    private String said(ClaimId id) {
        return wording.inShort(id) + " [" + id + "]";
    }

    /** On what readings that do not cover the same were compared. */
    static String common(SharedGround shared) {
        String places = shared.leftOut().isEmpty()
                ? "all places"
                : Amounts.count(shared.places().size(), "place") + "; left out, since one of them does not know "
                        + (shared.leftOut().size() == 1 ? "it: " : "them: ")
                        + Wording.listed(
                                shared.leftOut().stream().map(PlaceId::toString).toList());
        return "compared where they cover the same: " + Plain.days(shared.days()) + ", " + places;
    }
}
