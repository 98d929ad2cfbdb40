package salient.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.account.Account;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Kind;
import salient.account.Statement;
import salient.problem.ProblemCode;
import salient.text.Cycles;
import salient.text.Row;

/** Checks how the claims of all accounts refer to each other. */
final class ClaimLinks {
    private final Map<ClaimId, Row> rows = new HashMap<>();
    private final Map<ClaimId, List<ClaimId>> after = new TreeMap<>();
    private final Map<ClaimId, List<ClaimId>> answers = new TreeMap<>();
    private final List<Claim> retractions = new ArrayList<>();

    /** Notes {@code claim} of {@code folder} if it refers to others: few do, and only they can be wrong. */
    void add(Claim claim, AccountFolder folder) {
        List<ClaimId> answered = answered(claim);
        if (claim.dating().after().isEmpty() && answered.isEmpty()) {
            return;
        }
        folder.row(claim.id()).ifPresent(row -> rows.put(claim.id(), row));
        putIfAny(after, claim.id(), claim.dating().after());
        putIfAny(answers, claim.id(), answered);
        if (claim.kind() == Kind.RETRACT) {
            retractions.add(claim);
        }
    }

    /** Files what is wrong with the references of all claims of {@code accounts}, which have been noted. */
    void check(List<Account> accounts) {
        Cycles.find(after).forEach(circle -> circular(circle, "after", "follows itself"));
        Cycles.find(answers).forEach(circle -> circular(circle, "answers", "answers itself"));
        if (retractions.isEmpty()) {
            return;
        }
        Map<ClaimId, Claim> claims = new HashMap<>();
        accounts.forEach(account -> account.claims().forEach(claim -> claims.put(claim.id(), claim)));
        retractions.forEach(retraction -> checkRetraction(retraction, claims));
    }

    /** A claim that refers to none is in no circle. */
    private static void putIfAny(Map<ClaimId, List<ClaimId>> references, ClaimId id, List<ClaimId> others) {
        if (!others.isEmpty()) {
            references.put(id, others);
        }
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

    private void checkRetraction(Claim claim, Map<ClaimId, Claim> claims) {
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
