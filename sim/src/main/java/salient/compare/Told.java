package salient.compare;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.Claim;
import salient.set.SortedSets;

/**
 * How much somebody says, and how much of it others said before.
 *
 * @param claims the admitted claims
 * @param repeated those that repeat what another told first
 * @param repeats whom they repeat, by id
 * @param stillToldBy who else tells any of the same statements, by id: these survive if this one is left out
 */
public record Told(int claims, int repeated, SortedSet<String> repeats, SortedSet<String> stillToldBy) {
    public Told {
        repeats = SortedSets.copyOf(repeats);
        stillToldBy = SortedSets.copyOf(stillToldBy);
    }

    /** The claims that nobody else is known to have told before. */
    public int own() {
        return claims - repeated;
    }

    /** What {@code said}, the claims of one teller, come to among all that are {@code admitted}. */
    static Told of(
            List<Claim> said, Statements statements, Function<Claim, Set<String>> tellersOfTheSame, String teller) {
        SortedSet<String> repeats = new TreeSet<>();
        SortedSet<String> others = new TreeSet<>();
        int repeated = 0;
        for (Claim claim : said) {
            SortedSet<String> before = statements.repeats(claim);
            repeats.addAll(before);
            repeated += before.isEmpty() ? 0 : 1;
            others.addAll(tellersOfTheSame.apply(claim));
        }
        others.remove(teller);
        return new Told(said.size(), repeated, repeats, others);
    }
}
