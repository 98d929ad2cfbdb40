package salient.cli;

import java.util.Optional;
import salient.account.Basis;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.Dossier;
import salient.account.Provenance;
import salient.account.Source;
import salient.campaign.Camp;
import salient.reading.Verdict;
import salient.wording.Amounts;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/** Prints one claim: who says what, where it stands, what became of it. */
final class ClaimCard {
    static final int INDENT = 6;

    private final Dossier dossier;
    private final Wording wording;
    private final Page page;

    ClaimCard(Dossier dossier, Wording wording, Page page) {
        this.dossier = dossier;
        this.wording = wording;
        this.page = page;
    }

    /** All there is to say of {@code claim}. */
    void print(Claim claim, Optional<Verdict> verdict) {
        Source source = dossier.sourceOf(claim);
        Camp camp = dossier.campOf(claim);
        page.item(
                2,
                "-",
                2,
                when(claim) + ", " + source.name() + " [" + camp.name() + "; reliability " + source.reliability() + ", "
                        + source.reliability().meaning() + "]: " + wording.says(claim) + ".");
        page.paragraph(INDENT, standing(claim));
        verdict.ifPresent(v -> page.paragraph(INDENT, fate(v)));
        if (!claim.provenance().note().isEmpty()) {
            page.paragraph(INDENT, "Coder: " + claim.provenance().note());
        }
    }

    /** A line or two on the claim that {@code verdict} is about. */
    void printBrief(Verdict verdict) {
        Claim claim = dossier.claim(verdict.claim());
        page.item(
                4,
                "-",
                2,
                wording.inShort(claim) + "; " + verdict.outcome().token() + " ("
                        + verdict.rule().token() + ") [" + claim.id() + "]");
    }

    private static String when(Claim claim) {
        String time = claim.dating().time().map(t -> ", " + t.inWords()).orElse("");
        return Plain.days(claim.valid()) + time;
    }

    private static String standing(Claim claim) {
        Provenance provenance = claim.provenance();
        StringBuilder text = new StringBuilder(claim.id().toString());
        if (!provenance.citation().locator().isEmpty()) {
            text.append(", ").append(provenance.citation().locator());
        }
        if (!provenance.citation().cited().isEmpty()) {
            text.append(", citing note ")
                    .append(String.join(", ", provenance.citation().cited()));
        }
        provenance.citation().fit().ifPresent(fit -> text.append(citation(fit)));
        text.append("; credibility ")
                .append(provenance.credibility().grade())
                .append(", ")
                .append(provenance.credibility().meaning());
        text.append("; ").append(provenance.basis().token());
        if (claim.basis() != Basis.BASELINE && !claim.reported().equals(claim.valid())) {
            text.append("; reported ").append(Plain.days(claim.reported()));
        }
        return text.append('.').toString();
    }

    private static String citation(CitationFit fit) {
        return switch (fit) {
            case MATCH -> ", which fits";
            case MISMATCH -> ", which does not fit";
            case MISSING -> ", without a citation";
        };
    }

    private String fate(Verdict verdict) {
        String outcome = verdict.outcome().token();
        String beaten = verdict.beatenBy()
                .map(id -> "; beaten by " + id + " (" + wording.source(dossier.claim(id)) + ")")
                .orElse("");
        return Amounts.capital(outcome) + ", " + ReasonWords.withRule(verdict.reason()) + beaten + ".";
    }
}
