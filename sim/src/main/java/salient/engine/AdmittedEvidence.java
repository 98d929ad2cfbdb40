package salient.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
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
    private final Map<PlaceId, List<Claim>> aggregates = new HashMap<>();
    private final Map<PlaceId, Claim> baseline = new HashMap<>();

    AdmittedEvidence(Gazetteer gazetteer, List<Claim> admitted) {
        this.gazetteer = gazetteer;
        admitted.forEach(this::add);
    }

    private void add(Claim claim) {
        if (claim.basis() != Basis.BASELINE) {
            named.computeIfAbsent(claim.place(), none -> new ArrayList<>()).add(claim);
        } else if (claim.statement() instanceof Statement.State) {
            baseline.merge(claim.place(), claim, BinaryOperator.maxBy(LATEST));
        }
        if (claim.basis() == Basis.AGGREGATE
                && claim.statement() instanceof Statement.Act act
                && act.kind().holds()) {
            gazetteer
                    .within(claim.place())
                    .forEach(place -> aggregates
                            .computeIfAbsent(place.id(), none -> new ArrayList<>())
                            .add(claim));
        }
    }

    /** Whether {@code claim}, of the baseline, is what stands for its place or region on the eve. */
    boolean standsOnTheEve(Claim claim) {
        return claim.equals(baseline.get(claim.place()));
    }

    Evidence about(Place place) {
        return new Evidence(
                place,
                named.getOrDefault(place.id(), List.of()),
                aggregates.getOrDefault(place.id(), List.of()),
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
