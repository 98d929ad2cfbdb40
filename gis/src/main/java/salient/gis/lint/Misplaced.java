package salient.gis.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.geo.EarthDistance;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.Position;
import salient.wording.Amounts;

/** Places that lie far from every place of their name in another gazetteer. */
final class Misplaced {
    /** Kilometres: gazetteers differ by as much for large towns and for hills. */
    private static final double LEAST_KM = 5;

    private static final double METRES_OF_A_KM = 1000;

    /** How many times the stated error of the place. */
    private static final double LEAST_ERRORS = 2;

    private final Map<String, List<Place>> byName = new HashMap<>();

    private Misplaced(Collection<Place> known) {
        known.stream()
                .filter(place -> place.position().isPresent())
                .forEach(place -> place.names()
                        .map(Gazetteer::fold)
                        .distinct()
                        .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                                .add(place)));
    }

    /** The places of {@code gazetteer} that lie elsewhere in {@code known}; a name that is not there says nothing. */
    static List<Suspicion> in(Gazetteer gazetteer, Collection<Place> known) {
        Misplaced misplaced = new Misplaced(known);
        return gazetteer.all().stream()
                .filter(place -> place.position().isPresent())
                .flatMap(place -> misplaced.suspicion(place).stream())
                .toList();
    }

    private Optional<Suspicion> suspicion(Place place) {
        Position at = place.position().orElseThrow();
        List<Place> namesakes = place.names()
                .map(Gazetteer::fold)
                .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
                .toList();
        double limit =
                Math.max(LEAST_KM, LEAST_ERRORS * place.location().errorM().orElse(0) / METRES_OF_A_KM);
        Optional<Place> nearest = nearest(at, namesakes);
        if (nearest.filter(known -> km(at, known) > limit).isEmpty()) {
            return Optional.empty();
        }
        boolean canBeSwapped = Math.abs(at.lon()) <= 90;
        Optional<Place> swapped = canBeSwapped
                ? nearest(exchanged(at), namesakes).filter(known -> km(exchanged(at), known) <= limit)
                : Optional.empty();
        String far = Amounts.whole(km(at, nearest.get())) + " km";
        return Optional.of(swapped.map(known -> new Suspicion(
                        SuspicionCode.SWAPPED_COORDINATES,
                        place.id().value(),
                        Optional.empty(),
                        List.of(place.id()),
                        place.name() + " lies " + far + " from " + known.name()
                                + " of the given gazetteer, and beside it once latitude and longitude are exchanged"))
                .orElseGet(() -> new Suspicion(
                        SuspicionCode.MISPLACED,
                        place.id().value(),
                        Optional.empty(),
                        List.of(place.id()),
                        place.name() + " lies " + far + " from the nearest "
                                + nearest.get().name()
                                + " of the given gazetteer; up to " + Amounts.whole(limit)
                                + " km would be within what gazetteers differ by")));
    }

    /** With latitude for longitude. */
    private static Position exchanged(Position at) {
        double[] degrees = {at.lon(), at.lat()};
        return new Position(degrees[0], degrees[1]);
    }

    private static Optional<Place> nearest(Position at, List<Place> places) {
        return places.stream().min(Comparator.comparingDouble(place -> km(at, place)));
    }

    private static double km(Position at, Place known) {
        return EarthDistance.betweenKm(at, known.position().orElseThrow());
    }
}
