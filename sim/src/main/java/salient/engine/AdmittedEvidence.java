package salient.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Statement;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Evidence;

/** What is admitted of a record, place by place. */
final class AdmittedEvidence {
    private static final Comparator<Claim> LATEST =
            Comparator.comparing((Claim c) -> c.valid().last()).thenComparing(Claim::id);

    private final Gazetteer gazetteer;
    private final Map<PlaceId, List<Claim>> named = new HashMap<>();
    /** For each region that places lie in, what is said of all gains in it or in a region that it lies in. */
    private final Map<PlaceId, List<Claim>> aggregates = new HashMap<>();

    private final Map<PlaceId, Claim> baseline = new HashMap<>();

    AdmittedEvidence(Gazetteer gazetteer, List<Claim> admitted) {
        this.gazetteer = gazetteer;
        admitted.forEach(this::add);
        List<Claim> all =
                admitted.stream().filter(AdmittedEvidence::resolvesPlaces).toList();
        if (!all.isEmpty()) {
            gazetteer.all().stream()
                    .flatMap(place -> place.region().stream())
                    .forEach(region -> aggregates.computeIfAbsent(region, none -> about(region, all)));
        }
    }

    private List<Claim> about(PlaceId region, List<Claim> claims) {
        Set<PlaceId> regions = new HashSet<>();
        Optional<PlaceId> next = Optional.of(region);
        while (next.isPresent() && regions.add(next.get())) {
            next = gazetteer.find(next.get()).flatMap(Place::region);
        }
        return claims.stream().filter(claim -> regions.contains(claim.place())).toList();
    }

    private void add(Claim claim) {
        if (claim.basis() != Basis.BASELINE) {
            named.computeIfAbsent(claim.place(), none -> new ArrayList<>()).add(claim);
        } else if (claim.statement() instanceof Statement.State) {
            baseline.merge(claim.place(), claim, BinaryOperator.maxBy(LATEST));
        }
    }

    private static boolean resolvesPlaces(Claim claim) {
        return claim.basis() == Basis.AGGREGATE
                && claim.statement() instanceof Statement.Act act
                && act.kind().holds();
    }

    /** Whether {@code claim}, of the baseline, is what stands for its place or region on the eve. */
    boolean standsOnTheEve(Claim claim) {
        return claim.equals(baseline.get(claim.place()));
    }

    Evidence about(Place place) {
        return new Evidence(
                place,
                named.getOrDefault(place.id(), List.of()),
                place.region().map(aggregates::get).orElse(List.of()),
                baselineOf(place));
    }

    /** The latest where several. */
    private Optional<Claim> baselineOf(Place place) {
        Optional<PlaceId> area = Optional.of(place.id());
        while (area.isPresent()) {
            Claim found = baseline.get(area.get());
            if (found != null) {
                return Optional.of(found);
            }
            area = gazetteer.find(area.get()).flatMap(Place::region);
        }
        return Optional.empty();
    }
}
