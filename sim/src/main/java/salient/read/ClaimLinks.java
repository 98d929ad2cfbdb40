package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.problem.ProblemCode;
import salient.text.Cycles;
import salient.text.Row;

/** Checks how the claims of all accounts refer to each other. */
final class ClaimLinks {
    private final Map<ClaimId, Claim> claims;
    private final Map<ClaimId, Row> rows;

    /**
     * @param claims the claims without errors
     * @param rows the rows of all claims
     */
    ClaimLinks(Map<ClaimId, Claim> claims, Map<ClaimId, Row> rows) {
        this.claims = claims;
        this.rows = rows;
    }

    /** Files what is wrong. */
    void check() {
        Map<ClaimId, List<ClaimId>> after = new TreeMap<>();
        Map<ClaimId, List<ClaimId>> answers = new TreeMap<>();
        claims.forEach((id, claim) -> {
            after.put(id, claim.dating().after());
            answers.put(id, answered(claim));
        });
        Cycles.find(after).forEach(circle -> circular(circle, "after", "follows itself"));
        Cycles.find(answers).forEach(circle -> circular(circle, "answers", "answers itself"));
        claims.values().stream().filter(c -> c.kind() == Kind.RETRACT).forEach(this::checkRetraction);
    }

    private static List<ClaimId> answered(Claim claim) {
        return claim.statement() instanceof Statement.Answer answer ? answer.answered() : List.of();
    }

    private void circular(List<ClaimId> circle, String column, String doesSo) {
        List<String> names = new ArrayList<>();
        circle.stream().limit(5).forEach(id -> names.add(id.local()));
        String through = circle.size() == 1
                ? ""
                : ", by way of " + String.join(", ", names.subList(1, names.size()))
                        + (circle.size() > 5 ? " and more" : "");
        rows.get(circle.get(0))
                .errorAt(
                        column,
                        ProblemCode.CIRCULAR_REFERENCE,
                        "claim \"" + circle.get(0).local() + "\" " + doesSo + through,
                        "take one of them out of " + column + " in "
                                + rows.get(circle.get(0)).origin().file());
    }

    private void checkRetraction(Claim claim) {
        for (ClaimId id : answered(claim)) {
            Claim own = claims.get(id);
            if (own != null && !own.source().equals(claim.source())) {
                rows.get(claim.id())
                        .errorAt(
                                "answers",
                                ProblemCode.INCOMPLETE_CLAIM,
                                "source \"" + claim.source() + "\" retracts claim \"" + id + "\" of source \""
                                        + own.source() + "\"",
                                "write deny for another's claim in "
                                        + claim.provenance().row().file());
            }
        }
    }
}
