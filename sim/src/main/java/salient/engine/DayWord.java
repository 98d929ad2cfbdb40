package salient.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.ClaimId;

/** A word that several claims of a day make up, and which others of that day are heard after it (rule E13). */
final class DayWord {
    private final List<Claim> word;
    private final Map<ClaimId, Integer> ranks = new HashMap<>();
    private final Map<AccountId, Integer> lastOfAccount = new HashMap<>();
    private final int first;

    /** @param sorted all claims of the day, in order */
    DayWord(List<Claim> word, List<Claim> sorted) {
        this.word = List.copyOf(word);
        if (!word.isEmpty()) {
            sorted.forEach(claim -> ranks.put(claim.id(), ranks.size()));
        }
        word.forEach(claim -> lastOfAccount.merge(claim.id().account(), rank(claim), Math::max));
        this.first = word.stream().mapToInt(this::rank).min().orElse(0);
    }

    /** Whether nothing was said. */
    boolean isSilent() {
        return word.isEmpty();
    }

    /** One of its claims, to cite. */
    Claim cited() {
        return word.get(0);
    }

    /**
     * Whether {@code claim} is heard after the word: as they state it themselves, else after the last claim of the word
     * in its own account, else after the first of them.
     */
    boolean isBefore(Claim claim) {
        if (word.stream().anyMatch(w -> DayOrder.statedBefore(claim, w))) {
            return false;
        }
        return word.stream().anyMatch(w -> DayOrder.statedBefore(w, claim))
                || rank(claim) > lastOfAccount.getOrDefault(claim.id().account(), first);
    }

    private int rank(Claim claim) {
        return ranks.getOrDefault(claim.id(), -1);
    }
}
