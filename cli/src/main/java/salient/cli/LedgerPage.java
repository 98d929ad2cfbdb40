package salient.cli;

import java.util.List;
import salient.account.Claim;
import salient.account.Dossier;
import salient.place.Place;
import salient.reading.Outcome;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.run.ClaimsLedger;
import salient.wording.Amounts;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/** Prints claims with their verdicts as a table: day, verdict, and in words what was said and what became of it. */
final class LedgerPage {
    private static final int DAY = "2014-03-25".length() + 2;
    private static final int VERDICT = Outcome.CORROBORATING.token().length() + 2;

    /** With less room than this beside day and verdict, the words go below them. */
    private static final int NARROWEST_TEXT = 30;

    private final Dossier dossier;
    private final Wording wording;
    private final Page page;
    private final boolean narrow;

    /** @param columns characters in a line of {@code page} */
    LedgerPage(Dossier dossier, Wording wording, Page page, int columns) {
        this.dossier = dossier;
        this.wording = wording;
        this.page = page;
        this.narrow = columns < 2 + DAY + VERDICT + NARROWEST_TEXT;
    }

    /** All of {@code lines}, which {@code scenario} judged. */
    void print(Scenario scenario, List<ClaimsLedger.Line> lines) {
        String found = lines.isEmpty() ? "No claim fits" : Amounts.count(claims(lines), "claim");
        page.paragraph(0, found + ", under \"" + scenario.title() + "\".");
        lines.forEach(this::print);
    }

    private static long claims(List<ClaimsLedger.Line> lines) {
        return lines.stream().map(line -> line.claim().id()).distinct().count();
    }

    private void print(ClaimsLedger.Line line) {
        Claim claim = line.claim();
        Verdict verdict = line.verdict();
        String day = claim.valid().first().toString();
        String outcome = verdict.outcome().token();
        int indent = narrow ? 4 : 2 + DAY + VERDICT;
        String said = place(verdict) + ": " + said(line) + ".";
        if (narrow) {
            page.paragraph(2, day + " " + outcome);
            page.paragraph(indent, said);
        } else {
            page.item(2, Page.pad(day, DAY) + outcome, DAY + VERDICT, said);
        }
        page.paragraph(indent, fate(verdict) + ".");
        page.paragraph(indent, standing(claim));
    }

    private String place(Verdict verdict) {
        return dossier.gazetteer()
                .find(verdict.place())
                .map(Place::name)
                .orElse(verdict.place().value());
    }

    private String said(ClaimsLedger.Line line) {
        Claim claim = line.claim();
        String days = claim.valid().days() == 1 ? "" : " (" + wording.days(claim) + ")";
        return line.says() + days + ", says " + wording.source(claim) + " [" + line.camp() + "]";
    }

    private static String fate(Verdict verdict) {
        return ReasonWords.withRule(verdict.reason())
                + verdict.beatenBy().map(id -> "; beaten by " + id).orElse("");
    }

    private static String standing(Claim claim) {
        String locator = claim.provenance().citation().locator();
        return claim.id() + (locator.isEmpty() ? "" : ", " + locator);
    }
}
