package salient.reading;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import salient.account.AccountId;

/**
 * A reading: which accounts, which rules of evidence, as known on which date.
 *
 * @param admissible what it admits as evidence
 * @param rules the rules of evidence under which it reads what it admits
 */
public record Scenario(String id, String title, String description, Admissible admissible, Rules rules) {
    private static final Pattern MODEL = Pattern.compile("\\bmodel", Pattern.CASE_INSENSITIVE);

    /** The title of a reading that asks a model says so, whatever its author calls it: it heads every picture. */
    public Scenario {
        if (asksAModel(rules) && !MODEL.matcher(title).find()) {
            title += " (model)";
        }
    }

    /** Whether a model tells how likely each control is. */
    public boolean asksAModel() {
        return asksAModel(rules);
    }

    private static boolean asksAModel(Rules rules) {
        return rules.combination().combine() == Rules.Combining.POSTERIOR;
    }

    /** Admits everything {@code accounts} say, under {@code rules}. */
    public static Scenario admittingAll(String id, List<AccountId> accounts, Rules rules) {
        return new Scenario(id, id, "", Admissible.all(accounts), rules);
    }

    /** The same under another id and another title. */
    public Scenario named(String otherId, String otherTitle) {
        return new Scenario(otherId, otherTitle, description, admissible, rules);
    }

    /** The same under another title. */
    public Scenario titled(String other) {
        return new Scenario(id, other, description, admissible, rules);
    }

    /** The same, with {@code more} left out besides. */
    public Scenario leavingOut(Collection<Exclusion> more) {
        SortedSet<Exclusion> all = new TreeSet<>(admissible.without());
        all.addAll(more);
        return admitting(admissible.without(all));
    }

    /** The same, with nothing but {@code these} heard; with all of it heard if there are none. */
    public Scenario hearingOnly(Collection<Exclusion> these) {
        return admitting(admissible.only(new TreeSet<>(these)));
    }

    /** The same, with other evidence admitted. */
    public Scenario admitting(Admissible other) {
        return new Scenario(id, title, description, other, rules);
    }

    /** The same evidence under other rules. */
    public Scenario under(Rules other) {
        return new Scenario(id, title, description, admissible, other);
    }
}
