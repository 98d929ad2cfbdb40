package salient.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.ClaimId;

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
        List<Claim> waiting = new ArrayList<>(claims);
        waiting.sort((a, b) -> compareRows(a, b));
        return isPlain(waiting) ? byTimes(waiting) : oneByOne(waiting);
    }

    /** Whether the claims state times alone, none of which comes twice: then times are in one order. */
    private static boolean isPlain(List<Claim> claims) {
        Set<ClaimId> ids = new HashSet<>();
        claims.forEach(claim -> ids.add(claim.id()));
        return claims.stream()
                .allMatch(claim -> Collections.disjoint(ids, claim.after())
                        && claim.time()
                                .filter(time -> !time.earliest().equals(time.latest()))
                                .isEmpty());
    }

    /** The same as {@link #oneByOne} for plain claims, of which there may be many. */
    private static List<Claim> byTimes(List<Claim> rows) {
        PriorityQueue<Integer> free = new PriorityQueue<>();
        NavigableMap<Duration, List<Integer>> timed = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).time().isEmpty()) {
                free.add(i);
            } else {
                timed.computeIfAbsent(rows.get(i).time().get().earliest(), none -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Claim> sorted = new ArrayList<>();
        int earliest = 0;
        while (sorted.size() < rows.size()) {
            if (earliest == 0 && !timed.isEmpty()) {
                List<Integer> next = timed.pollFirstEntry().getValue();
                free.addAll(next);
                earliest = next.size();
            }
            Claim claim = rows.get(free.remove());
            earliest -= claim.time().isPresent() ? 1 : 0;
            sorted.add(claim);
        }
        return sorted;
    }

    /** Claim after claim, the first of the rows before which no other that is waiting is stated. */
    private static List<Claim> oneByOne(List<Claim> rows) {
        List<Claim> waiting = new ArrayList<>(rows);
        List<Claim> sorted = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Claim next = waiting.stream()
                    .filter(c -> waiting.stream().noneMatch(other -> statedBefore(other, c)))
                    .findFirst()
                    .orElse(waiting.get(0));
            waiting.remove(next);
            sorted.add(next);
        }
        return sorted;
    }

    /** Whether the claims themselves say that {@code a} comes before {@code b}. */
    static boolean statedBefore(Claim a, Claim b) {
        if (b.after().contains(a.id())) {
            return true;
        }
        return !a.after().contains(b.id())
                && a.time().isPresent()
                && b.time().isPresent()
                && a.time().get().isBefore(b.time().get());
    }

    /**
     * Whether {@code inside} is dated within the interval that {@code summary} gives. The first day of an interval is the
     * last on which the contrary may have been so, and is not within it; a claim that speaks on each of its days sums up none.
     */
    static boolean datedInside(Claim inside, Claim summary) {
        return !summary.throughout()
                && inside.valid().first().isAfter(summary.valid().first())
                && !inside.valid().last().isAfter(summary.valid().last());
    }

    /**
     * Whether {@code claim} is heard after a word that several claims make up: as they state it themselves, else after
     * the last of them in its own account, else after the first of them.
     *
     * @param sorted the claims of the day, in order
     */
    static boolean follows(Claim claim, List<Claim> word, List<Claim> sorted) {
        if (word.stream().anyMatch(w -> statedBefore(claim, w))) {
            return false;
        }
        if (word.stream().anyMatch(w -> statedBefore(w, claim))) {
            return true;
        }
        List<Claim> sameAccount = word.stream()
                .filter(w -> w.id().account().equals(claim.id().account()))
                .toList();
        return sameAccount.isEmpty()
                ? word.stream().anyMatch(w -> sorted.indexOf(w) < sorted.indexOf(claim))
                : sameAccount.stream().allMatch(w -> sorted.indexOf(w) < sorted.indexOf(claim));
    }

    private int compareRows(Claim a, Claim b) {
        int byAccount = Integer.compare(rank(a), rank(b));
        if (byAccount != 0) {
            return byAccount;
        }
        int byRow = Integer.compare(a.ordinal(), b.ordinal());
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
