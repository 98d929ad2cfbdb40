package salient.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import salient.account.Claim;
import salient.place.PlaceId;

/**
 * Who told what first, and who repeats it. Claims of one origin about one place are one statement; it belongs to whoever
 * told it on the earliest day of which the record knows, the accounts that a scenario does not hear included. Several who
 * told it on that day share it. Immutable.
 */
final class Statements {
    /** A statement about a place. */
    private record Statement(String origin, PlaceId place) {}

    private final Map<Statement, LocalDate> firstTold = new HashMap<>();
    private final Map<Statement, SortedSet<String>> tellers = new HashMap<>();
    private final Function<Claim, String> tellerOf;

    /**
     * The statements in {@code record}.
     *
     * @param tellerOf who tells a claim, by id: its source, its camp, the account that relays it
     */
    Statements(Collection<Claim> record, Function<Claim, String> tellerOf) {
        this.tellerOf = tellerOf;
        List<Claim> copied = record.stream().filter(c -> of(c).isPresent()).toList();
        copied.forEach(c -> firstTold.merge(of(c).orElseThrow(), c.reported().last(), (a, b) -> a.isBefore(b) ? a : b));
        for (Claim claim : copied) {
            Statement statement = of(claim).orElseThrow();
            if (claim.reported().last().equals(firstTold.get(statement))) {
                tellers.computeIfAbsent(statement, none -> new TreeSet<>()).add(tellerOf.apply(claim));
            }
        }
    }

    private static Optional<Statement> of(Claim claim) {
        String origin = claim.provenance().origin();
        return origin.isEmpty() ? Optional.empty() : Optional.of(new Statement(origin, claim.place()));
    }

    /** For a claim, who of the tellers of {@code claims} tells the statement of which it is a copy; empty if it is none. */
    Function<Claim, Set<String>> tellersAmong(Collection<Claim> claims) {
        Map<Statement, Set<String>> telling = new HashMap<>();
        for (Claim claim : claims) {
            of(claim)
                    .ifPresent(statement -> telling.computeIfAbsent(statement, none -> new TreeSet<>())
                            .add(tellerOf.apply(claim)));
        }
        return claim -> of(claim).map(telling::get).orElse(Set.of());
    }

    /** Whether both are copies of one statement. */
    static boolean same(Claim a, Claim b) {
        return of(a).isPresent() && of(a).equals(of(b));
    }

    /** Who told first what {@code claim} repeats; empty if whoever tells it did, or nobody is known to repeat it. */
    SortedSet<String> repeats(Claim claim) {
        SortedSet<String> first = of(claim).map(tellers::get).orElse(Collections.emptySortedSet());
        return first.contains(tellerOf.apply(claim)) ? Collections.emptySortedSet() : first;
    }
}
