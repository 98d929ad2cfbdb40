package salient.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.account.AccountId;
import salient.account.Claim;

/**
 * The order of claims within one day (rule E13): stated times and {@code after} come first, then the order of accounts
 * in the scenario, then the row in the account. The result is a total order, whatever order the claims come in.
 */
final class DayOrder {
    private final Map<AccountId, Integer> accountRank = new HashMap<>();

    DayOrder(List<AccountId> accounts) {
        accounts.forEach(a -> accountRank.put(a, accountRank.size()));
    }

    /** {@code claims} of one day, first to last. */
    List<Claim> sort(List<Claim> claims) {
        List<Claim> rows = new ArrayList<>(claims);
        rows.sort(this::compareRows);
        return StatedOrder.of(rows);
    }

    /** Whether the claims themselves say that {@code a} comes before {@code b}. */
    static boolean statedBefore(Claim a, Claim b) {
        if (b.dating().after().contains(a.id())) {
            return true;
        }
        return !a.dating().after().contains(b.id())
                && a.dating().time().isPresent()
                && b.dating().time().isPresent()
                && a.dating().time().get().isBefore(b.dating().time().get());
    }

    /**
     * Whether {@code inside} is dated within the interval that {@code summary} gives. The first day of an interval is the
     * last on which the contrary may have been so, and is not within it; a claim that speaks on each of its days sums up none.
     */
    static boolean datedInside(Claim inside, Claim summary) {
        return isInterval(summary)
                && inside.valid().first().isAfter(summary.valid().first())
                && !inside.valid().last().isAfter(summary.valid().last());
    }

    /** Whether {@code claim} gives an interval, inside which others may be dated. */
    static boolean isInterval(Claim claim) {
        return claim.valid().days() > 1 && !claim.throughout();
    }

    private int compareRows(Claim a, Claim b) {
        int byAccount = Integer.compare(rank(a), rank(b));
        if (byAccount != 0) {
            return byAccount;
        }
        int byRow = Integer.compare(
                a.provenance().row().ordinal(), b.provenance().row().ordinal());
        return byRow != 0 ? byRow : a.id().compareTo(b.id());
    }

    private int rank(Claim claim) {
        return accountRank.getOrDefault(claim.id().account(), Integer.MAX_VALUE);
    }

    /**
     * Splits the standing words of one close into rounds: a word that its claim puts after the differing word of another
     * source is heard after it, as if on a later day.
     */
    static List<List<Position>> rounds(List<Position> positions) {
        boolean stated = positions.stream()
                .anyMatch(p -> p.claim().dating().time().isPresent()
                        || !p.claim().dating().after().isEmpty());
        if (!stated) {
            return positions.isEmpty() ? List.of() : List.of(positions);
        }
        List<List<Position>> rounds = new ArrayList<>();
        List<Position> waiting = new ArrayList<>(positions);
        while (!waiting.isEmpty()) {
            List<Position> round = new ArrayList<>();
            for (Position p : waiting) {
                boolean free = waiting.stream()
                        .noneMatch(q -> !q.equals(p) && !q.agrees(p) && statedBefore(q.claim(), p.claim()));
                if (free) {
                    round.add(p);
                }
            }
            if (round.isEmpty()) {
                round.addAll(waiting);
            }
            waiting.removeAll(round);
            rounds.add(round);
        }
        return rounds;
    }
}
