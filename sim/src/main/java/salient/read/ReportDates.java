package salient.read;

import java.time.LocalDate;
import java.util.List;
import salient.account.Basis;
import salient.account.Claim;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Field;

/** Whether what an account tells of had happened when it was told. */
final class ReportDates {
    private ReportDates() {}

    /** Warns of each of {@code claims} that is dated after its report; of the account alone if it comes before them all. */
    static void check(List<Claim> claims, AccountYaml yaml, Problems problems) {
        // A baseline may be an older word that is taken for the eve.
        List<Claim> told =
                claims.stream().filter(claim -> claim.basis() != Basis.BASELINE).toList();
        List<Claim> early = told.stream()
                .filter(claim -> claim.reported().last().isBefore(claim.valid().first()))
                .toList();
        if (early.isEmpty() || yaml.published().isEmpty() || yaml.publishedAt().isEmpty()) {
            return;
        }
        LocalDate published = yaml.published().get();
        boolean all = early.size() == told.size()
                && early.stream().allMatch(claim -> claim.reported().last().equals(published));
        if (all) {
            Field at = yaml.publishedAt().get();
            LocalDate first = early.stream()
                    .map(claim -> claim.valid().first())
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            problems.warning(
                    ProblemCode.REPORTED_BEFORE,
                    at.origin(),
                    "the account was published on " + published + ", before all that it tells of, which begins on "
                            + first,
                    "mend published in " + at.file() + ", or the dates of its claims");
            return;
        }
        early.forEach(claim -> problems.warning(
                ProblemCode.REPORTED_BEFORE,
                new Origin(
                        claim.provenance().row().file(),
                        claim.provenance().row().line(),
                        0),
                "claim \"" + claim.id().local() + "\" is dated " + claim.valid().first()
                        + " and was reported before, on " + claim.reported().last(),
                "mend its date, or when it was reported, in "
                        + claim.provenance().row().file()));
    }
}
