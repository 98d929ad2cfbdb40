package salient.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.Claim;
import salient.account.Credibility;
import salient.account.Dossier;
import salient.account.Reliability;

/**
 * A reading: which accounts, which rules of evidence, as known on which date.
 *
 * @param accounts the accounts it admits, in their order
 * @param reliability the grades of sources it admits
 * @param credibility the grades of claims it admits
 * @param only what it hears of all that, besides the baseline; all of it if this is empty
 * @param without what it leaves out of all that
 * @param asKnownOn claims reported later are left out; absent = everything is known
 */
public record Scenario(
        String id,
        String title,
        String description,
        List<AccountId> accounts,
        SortedSet<Reliability> reliability,
        SortedSet<Credibility> credibility,
        SortedSet<Exclusion> only,
        SortedSet<Exclusion> without,
        Optional<LocalDate> asKnownOn,
        Rules rules) {
    public Scenario {
        accounts = List.copyOf(accounts);
        reliability = Collections.unmodifiableSortedSet(new TreeSet<>(reliability));
        credibility = Collections.unmodifiableSortedSet(new TreeSet<>(credibility));
        only = Collections.unmodifiableSortedSet(new TreeSet<>(only));
        without = Collections.unmodifiableSortedSet(new TreeSet<>(without));
    }

    /** Admits everything {@code accounts} say, under {@code rules}. */
    public static Scenario admittingAll(String id, List<AccountId> accounts, Rules rules) {
        return new Scenario(
                id,
                id,
                "",
                accounts,
                new TreeSet<>(Set.of(Reliability.values())),
                new TreeSet<>(Set.of(Credibility.values())),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty(),
                rules);
    }

    /** Whether it admits any claim of {@code dossier} on the period itself, and not on its eve alone. */
    public boolean hearsAnybody(Dossier dossier) {
        return Admission.hearsAnybody(dossier, this);
    }

    /** The claims of {@code dossier} that it admits, the baseline included. */
    public List<Claim> admitted(Dossier dossier) {
        return List.copyOf(new Admission(dossier, this).admitted());
    }

    /** The same under another id and another title. */
    public Scenario named(String otherId, String otherTitle) {
        return new Scenario(
                otherId, otherTitle, description, accounts, reliability, credibility, only, without, asKnownOn, rules);
    }

    /** The same, with {@code more} left out besides. */
    public Scenario leavingOut(Collection<Exclusion> more) {
        SortedSet<Exclusion> all = new TreeSet<>(without);
        all.addAll(more);
        return new Scenario(id, title, description, accounts, reliability, credibility, only, all, asKnownOn, rules);
    }

    /** The same, with nothing but {@code these} heard; with all of it heard if there are none. */
    public Scenario hearingOnly(Collection<Exclusion> these) {
        SortedSet<Exclusion> heard = new TreeSet<>(these);
        return new Scenario(
                id, title, description, accounts, reliability, credibility, heard, without, asKnownOn, rules);
    }

    /** The same under another title. */
    public Scenario titled(String other) {
        return new Scenario(
                id, other, description, accounts, reliability, credibility, only, without, asKnownOn, rules);
    }
}
