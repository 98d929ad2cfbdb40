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
import java.util.stream.Collectors;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Statement;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;

/** What is admitted of a record, place by place. */
final class AdmittedEvidence {
    private static final Comparator<Claim> LATEST =
            Comparator.comparing((Claim c) -> c.valid().last()).thenComparing(Claim::id);

    private final Gazetteer gazetteer;
    private final Map<PlaceId, List<Claim>> named = new HashMap<>();
    /** Those of the regions in which a place lies, by these regions: places of one region share them. */
    private final Map<Set<PlaceId>, List<Claim>> aggregates = new HashMap<>();

    private final Set<PlaceId> regionsOfAggregates;
    private final Map<PlaceId, Claim> baseline = new HashMap<>();

    AdmittedEvidence(Gazetteer gazetteer, List<Claim> admitted) {
        this.gazetteer = gazetteer;
        admitted.forEach(this::add);
        List<Claim> all =
                admitted.stream().filter(AdmittedEvidence::resolvesPlaces).toList();
        this.regionsOfAggregates = all.stream().map(Claim::place).collect(Collectors.toUnmodifiableSet());
        if (!all.isEmpty()) {
            gazetteer
                    .all()
                    .forEach(place -> aggregates.computeIfAbsent(
                            around(place),
                            regions -> all.stream()
                                    .filter(claim -> regions.contains(claim.place()))
                                    .toList()));
        }
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

    /** The regions in which {@code place} lies and all of whose gains somebody speaks of at once. */
    private Set<PlaceId> around(Place place) {
        Set<PlaceId> regions = new HashSet<>();
        Optional<PlaceId> region = place.region();
        while (region.isPresent() && regions.add(region.get())) {
            region = gazetteer.find(region.get()).flatMap(Place::region);
        }
        regions.retainAll(regionsOfAggregates);
        return regions;
    }

    /** Whether {@code claim}, of the baseline, is what stands for its place or region on the eve. */
    boolean standsOnTheEve(Claim claim) {
        return claim.equals(baseline.get(claim.place()));
    }

    Evidence about(Place place) {
        return new Evidence(
                place,
                named.getOrDefault(place.id(), List.of()),
                aggregates.isEmpty() ? List.of() : aggregates.get(around(place)),
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
