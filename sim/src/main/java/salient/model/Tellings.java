package salient.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.account.Dossier;

/**
 * What claims on one place say, each thing once: of one origin's tellings of one thing only that of the best teller counts,
 * or the first of several.
 */
final class Tellings {
    private final Dossier dossier;
    private final Map<String, List<Word>> byStatement = new LinkedHashMap<>();
    private final Set<ClaimId> relays = new HashSet<>();

    Tellings(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@code claim} says {@code words}. */
    void add(Claim claim, List<Word> words) {
        String origin = claim.provenance().origin();
        if (origin.isEmpty() || words.isEmpty()) {
            byStatement.put(claim.id().toString(), words);
            return;
        }
        String key = "\n" + origin + "\n" + content(words.get(0));
        List<Word> before = byStatement.get(key);
        if (before == null || worth(words) > worth(before)) {
            byStatement.put(key, words);
            if (before != null) {
                relays.add(before.get(0).claim());
            }
        } else {
            relays.add(claim.id());
        }
    }

    private static String content(Word word) {
        return word instanceof Word.Said said ? "says " + said.said() : "among " + ((Word.Among) word).among();
    }

    private double worth(List<Word> words) {
        Claim claim = dossier.claim(words.get(0).claim());
        return words.get(0).weight() * Grades.right(dossier.sourceOf(claim).reliability());
    }

    /** The words that count, in the order in which what they say was first told. */
    List<Word> words() {
        return byStatement.values().stream().flatMap(List::stream).toList();
    }

    /** Claims that add nothing because the telling that they pass on counts already. */
    Set<ClaimId> relays() {
        return relays;
    }
}
