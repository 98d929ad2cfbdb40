package salient.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.set.SortedSets;

/**
 * What a scenario admits as evidence.
 *
 * @param accounts the accounts it admits, in their order
 * @param reliability the grades of sources it admits
 * @param credibility the grades of claims it admits
 * @param only what it hears of all that, besides the baseline; all of it if this is empty
 * @param without what it leaves out of all that
 * @param asKnownOn claims reported later are left out; absent = everything is known
 */
public record Admissible(
        List<AccountId> accounts,
        SortedSet<Reliability> reliability,
        SortedSet<Credibility> credibility,
        SortedSet<Exclusion> only,
        SortedSet<Exclusion> without,
        Optional<LocalDate> asKnownOn) {
    public Admissible {
        accounts = List.copyOf(accounts);
        reliability = SortedSets.copyOf(reliability);
        credibility = SortedSets.copyOf(credibility);
        only = SortedSets.copyOf(only);
        without = SortedSets.copyOf(without);
    }

    /** Everything that {@code accounts} say. */
    public static Admissible all(List<AccountId> accounts) {
        return new Admissible(
                accounts,
                new TreeSet<>(Set.of(Reliability.values())),
                new TreeSet<>(Set.of(Credibility.values())),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.empty());
    }

    /** The same as it was known on {@code day}. */
    public Admissible knownOn(LocalDate day) {
        return new Admissible(accounts, reliability, credibility, only, without, Optional.of(day));
    }

    /** The same, with nothing but {@code these} heard. */
    Admissible only(SortedSet<Exclusion> these) {
        return new Admissible(accounts, reliability, credibility, these, without, asKnownOn);
    }

    /** The same, with {@code these} left out and nothing else. */
    Admissible without(SortedSet<Exclusion> these) {
        return new Admissible(accounts, reliability, credibility, only, these, asKnownOn);
    }
}
