package salient.run;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import salient.compare.CodedClaim;
import salient.compare.CodingAgreement;
import salient.compare.CodingAgreement.Difference;
import salient.compare.CodingAgreement.Score;
import salient.table.Cell;
import salient.table.HouseJson;
import salient.table.Listing;

/** How far two codings agree, as tables for other programs. */
public final class AgreementListings {
    private final CodingAgreement agreement;

    /** The tables of {@code agreement}. */
    public AgreementListings(CodingAgreement agreement) {
        this.agreement = agreement;
    }

    /** A row for each measured column: {@code alpha} is Krippendorff's; empty where there is nothing to measure. */
    public Listing scores() {
        Listing listing = new Listing("column", "pairs", "agreeing", "percent", "alpha");
        for (Score score : agreement.scores()) {
            listing.add(
                    Cell.text(score.column()),
                    Cell.count(score.pairs()),
                    Cell.count(score.agreeing()),
                    Cell.ratio(score.percent()),
                    Cell.ratio(score.alpha()));
        }
        return listing;
    }

    private Listing differences() {
        Listing listing = new Listing("line_in_a", "line_in_b", "place", "date", "column", "in_a", "in_b");
        for (Difference difference : agreement.differences()) {
            CodedClaim claim = difference.pair().a();
            listing.add(
                    Cell.count(claim.line()),
                    Cell.count(difference.pair().b().line()),
                    Cell.text(claim.cell("place")),
                    Cell.text(claim.cell("date")),
                    Cell.text(difference.column()),
                    Cell.text(difference.inA()),
                    Cell.text(difference.inB()));
        }
        return listing;
    }

    private static Listing alone(List<CodedClaim> claims) {
        Listing listing = new Listing("line", "place", "date", "kind", "locator");
        for (CodedClaim claim : claims) {
            listing.add(
                    Cell.count(claim.line()),
                    Cell.text(claim.cell("place")),
                    Cell.text(claim.cell("date")),
                    Cell.text(claim.cell("kind")),
                    Cell.text(claim.cell("locator")));
        }
        return listing;
    }

    /** Writes an object that has the scores, every difference, and the claims that only one of the two has. */
    public void writeJson(Writer out) throws IOException {
        try (JsonGenerator json = HouseJson.to(out)) {
            json.writeStartObject();
            json.writeNumberField("pairs", agreement.pairs().size());
            json.writeFieldName("scores");
            scores().writeTo(json);
            json.writeFieldName("differences");
            differences().writeTo(json);
            json.writeFieldName("only_in_a");
            alone(agreement.onlyA()).writeTo(json);
            json.writeFieldName("only_in_b");
            alone(agreement.onlyB()).writeTo(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
