package salient.run;

import java.util.List;
import salient.account.Claim;
import salient.campaign.CampId;
import salient.reading.Verdict;
import salient.table.Cell;
import salient.table.Listing;
import salient.wording.ReasonWords;

/** The claims of a campaign with what became of each, as a table for other programs. */
public final class ClaimsLedger {
    private ClaimsLedger() {}

    /**
     * One row.
     *
     * @param camp of the claim's source
     * @param verdict on {@code claim}, at one of the places it was applied to
     * @param says the claim in words
     */
    public record Line(Claim claim, CampId camp, Verdict verdict, String says) {}

    /** {@code lines} in their order. */
    public static Listing of(List<Line> lines) {
        Listing listing = new Listing(
                "claim",
                "date",
                "date_to",
                "source",
                "camp",
                "place",
                "part",
                "says",
                "verdict",
                "rule",
                "reason",
                "beaten_by",
                "locator");
        for (Line line : lines) {
            Claim claim = line.claim();
            Verdict verdict = line.verdict();
            listing.add(
                    Cell.of(claim.id()),
                    Cell.date(claim.valid().first()),
                    claim.valid().days() == 1
                            ? Cell.EMPTY
                            : Cell.date(claim.valid().last()),
                    Cell.of(claim.source()),
                    Cell.of(line.camp()),
                    Cell.of(verdict.place()),
                    Cell.text(claim.part().token()),
                    Cell.text(line.says()),
                    Cell.text(verdict.outcome().token()),
                    Cell.text(verdict.rule().token()),
                    Cell.text(ReasonWords.words(verdict.reason())),
                    Cell.of(verdict.beatenBy()),
                    Cell.text(claim.provenance().citation().locator()));
        }
        return listing;
    }
}
