package salient.run;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.campaign.CampId;
import salient.reading.Verdict;
import salient.table.Cell;
import salient.table.Listing;
import salient.telling.ModelledCase;
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

    private static final List<String> COLUMNS = List.of(
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

    /** What a model says of the place, the same in each row, but for the bits of the row's claim. */
    private static final List<String> OF_MODEL = List.of(
            "model_control",
            "model_sides",
            "model_probability",
            "model_low",
            "model_high",
            "model_bits",
            "model_one_camp");

    /** {@code lines} in their order. */
    public static Listing of(List<Line> lines) {
        Listing listing = new Listing(COLUMNS.toArray(String[]::new));
        lines.forEach(line -> listing.add(cells(line).toArray(Cell[]::new)));
        return listing;
    }

    /** The same, with what a model makes of them. */
    public static Listing weighed(List<Line> lines, ModelledCase modelled) {
        Listing listing =
                new Listing(Stream.concat(COLUMNS.stream(), OF_MODEL.stream()).toArray(String[]::new));
        ModelledCase.Share likeliest = modelled.likeliest();
        for (Line line : lines) {
            List<Cell> cells = new ArrayList<>(cells(line));
            OptionalDouble bits = modelled.bits(line.claim().id());
            cells.addAll(List.of(
                    Cell.text(likeliest.control().token()),
                    Cell.list(likeliest.control().sides()),
                    Cell.decimal(likeliest.probability()),
                    Cell.decimal(likeliest.bounds().low()),
                    Cell.decimal(likeliest.bounds().high()),
                    bits.isPresent() ? Cell.decimal(bits.getAsDouble()) : Cell.EMPTY,
                    Cell.of(modelled.onlyCamp())));
            listing.add(cells.toArray(Cell[]::new));
        }
        return listing;
    }

    private static List<Cell> cells(Line line) {
        Claim claim = line.claim();
        Verdict verdict = line.verdict();
        return List.of(
                Cell.of(claim.id()),
                Cell.date(claim.valid().first()),
                claim.valid().days() == 1 ? Cell.EMPTY : Cell.date(claim.valid().last()),
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
}
