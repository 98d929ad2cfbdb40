package salient.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.place.Place;

/**
 * All that a scenario admits about one place, seen at once. Claims stand account by account, in the order of rows.
 *
 * @param named what is said of the place by name, but for the baseline
 * @param aggregates sentences about all gains at once in a region in which it lies
 * @param baseline what is said of it on the eve: of the place itself, else of the nearest region in which it lies
 */
public record Evidence(Place place, List<Claim> named, List<Claim> aggregates, Optional<Claim> baseline) {
    public Evidence {
        named = List.copyOf(named);
        aggregates = List.copyOf(aggregates);
    }

    /** By name or of its region, each claim once; without the baseline. */
    public List<Claim> claims() {
        return Stream.concat(named.stream(), aggregates.stream()).distinct().toList();
    }

    /** What is {@code heard} of it; the baseline always is. */
    public Evidence among(Predicate<Claim> heard) {
        return new Evidence(
                place,
                named.stream().filter(heard).toList(),
                aggregates.stream().filter(heard).toList(),
                baseline);
    }
}
