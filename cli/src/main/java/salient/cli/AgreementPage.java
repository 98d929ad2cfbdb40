package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import salient.compare.CodedClaim;
import salient.compare.CodingAgreement;
import salient.compare.CodingAgreement.Difference;
import salient.compare.CodingAgreement.Score;
import salient.wording.Amounts;

/** Prints how far two codings agree. */
final class AgreementPage {
    /** Source of both thresholds: K. Krippendorff, Content Analysis, 2nd ed. (2004), p. 241. */
    private static final double RELIABLE = 0.800;

    private static final double TENTATIVE = 0.667;

    private final Columns columns;
    private final Page page;

    AgreementPage(PrintWriter out, Page page) {
        this.columns = new Columns(out);
        this.page = page;
    }

    /** All there is to say of {@code agreement}. */
    void print(CodingAgreement agreement) {
        List<List<String>> scores = new ArrayList<>();
        scores.add(List.of("column", "pairs", "agree", "percent", "alpha", ""));
        agreement.scores().forEach(score -> scores.add(row(score)));
        columns.print(
                Amounts.count(agreement.pairs().size(), "claim") + " in both codings (place, date, locator)", scores);
        columns.print(Amounts.count(agreement.onlyA().size(), "claim") + " only in A", alone(agreement.onlyA()));
        columns.print(Amounts.count(agreement.onlyB().size(), "claim") + " only in B", alone(agreement.onlyB()));
        List<Difference> differences = agreement.differences();
        List<List<String>> rows = new ArrayList<>();
        if (!differences.isEmpty()) {
            rows.add(List.of("line in A", "in B", "place", "date", "column", "A", "B"));
        }
        differences.forEach(difference -> rows.add(row(difference)));
        columns.print(Amounts.count(differences.size(), "difference"), rows);
        page.blank();
        page.paragraph(
                0,
                "Alpha is Krippendorff's, for nominal values: 1 is full agreement, 0 what chance would give. Claims that"
                        + " only one coding has do not enter it. How to read it: docs/coding-guide.md.");
    }

    private static List<String> row(Score score) {
        return List.of(
                score.column(),
                Integer.toString(score.pairs()),
                Integer.toString(score.agreeing()),
                number(score.percent(), "%.1f"),
                number(score.alpha(), "%.3f"),
                meaning(score));
    }

    private static String number(OptionalDouble number, String format) {
        return number.isPresent() ? String.format(Locale.ROOT, format, number.getAsDouble()) : "-";
    }

    private static String meaning(Score score) {
        if (score.alpha().isEmpty()) {
            return score.pairs() == 0 ? "nothing to compare" : "no alpha: there is only one value";
        }
        double alpha = score.alpha().getAsDouble();
        return alpha >= RELIABLE ? "reliable" : alpha >= TENTATIVE ? "for tentative conclusions" : "too low to rely on";
    }

    private static List<List<String>> alone(List<CodedClaim> claims) {
        return claims.stream()
                .map(claim -> List.of(
                        "line " + claim.line(),
                        claim.cell("place"),
                        claim.cell("date"),
                        claim.cell("kind"),
                        claim.cell("locator")))
                .toList();
    }

    private static List<String> row(Difference difference) {
        CodedClaim claim = difference.pair().a();
        return List.of(
                Integer.toString(claim.line()),
                Integer.toString(difference.pair().b().line()),
                claim.cell("place"),
                claim.cell("date"),
                difference.column(),
                shown(difference.inA()),
                shown(difference.inB()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }
}
