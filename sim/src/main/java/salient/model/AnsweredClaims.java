package salient.model;

import java.util.HashMap;
import java.util.Map;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;
import salient.account.Kind;
import salient.account.Statement;

/** How much is left of claims that others deny, and of those that their own source takes back. */
final class AnsweredClaims {
    /** A denial by a source that is always right would take away half of what it answers: the denier is a party too. */
    private static final double DENIED = 0.5;

    private final Dossier dossier;
    private final Map<ClaimId, Double> left = new HashMap<>();

    AnsweredClaims(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Whatever {@code claim} answers counts less. */
    void hear(Claim claim) {
        if (claim.statement() instanceof Statement.Answer answer) {
            double takes = answer.kind() == Kind.RETRACT
                    ? 1
                    : DENIED * Grades.right(dossier.sourceOf(claim).reliability());
            answer.answered().forEach(id -> left.merge(id, 1 - takes, Math::min));
        }
    }

    /** The share of {@code claim} that is left, from 0, if it was taken back, to 1. */
    double leftOf(ClaimId claim) {
        return left.getOrDefault(claim, 1.0);
    }
}
