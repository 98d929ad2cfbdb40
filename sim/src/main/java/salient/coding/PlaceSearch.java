package salient.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import salient.geo.EarthDistance;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;

/** Finds places by what people write, and by where they are. */
public final class PlaceSearch {
    /** How a place was found, the best first. */
    public enum Match {
        /** By its id, its name or an alias, whatever its accents and spaces. */
        NAMED("is called so"),
        /** What was written is a part of one of its names. */
        WITHIN("is called so among other words"),
        /** One of its names is spelt much like it. */
        NEARLY("is called nearly so");

        private final String words;

        Match(String words) {
            this.words = words;
        }

        /** What is so of the place. */
        public String words() {
            return words;
        }
    }

    /**
     * A place that was found.
     *
     * @param name the name by which it was found
     * @param km how far it is from where somebody looked; empty if nobody said where
     */
    public record Found(Place place, Match match, String name, Optional<Double> km) {}

    /** Shorter words are parts of too many names. */
    private static final int SHORTEST_PART = 2;

    private PlaceSearch() {}

    /** The places of {@code gazetteer} for which {@code written} may stand, the best match first. */
    public static List<Found> find(Gazetteer gazetteer, String written) {
        String wanted = Gazetteer.fold(written);
        Map<PlaceId, Found> found = new HashMap<>();
        Map<PlaceId, Integer> miss = new HashMap<>();
        gazetteer
                .findByName(written)
                .forEach(place -> found.put(place.id(), new Found(place, Match.NAMED, place.name(), Optional.empty())));
        int limit = Math.max(1, (wanted.length() + 1) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        for (Place place : gazetteer.all()) {
            for (String name : names(place)) {
                String folded = Gazetteer.fold(name);
                boolean exact = folded.equals(wanted) && !wanted.isEmpty();
                if (exact) {
                    offer(place, Match.NAMED, name, 0, found, miss);
                } else if (wanted.length() >= SHORTEST_PART && folded.contains(wanted)) {
                    offer(place, Match.WITHIN, name, folded.length() - wanted.length(), found, miss);
                } else if (Math.abs(folded.length() - wanted.length()) <= limit && folded.length() > limit) {
                    int changed = distance.apply(wanted, folded);
                    if (changed >= 0) {
                        offer(place, Match.NEARLY, name, changed, found, miss);
                    }
                }
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Found::match)
                        .thenComparing(each -> miss.getOrDefault(each.place().id(), 0))
                        .thenComparing(each -> each.place().id()))
                .toList();
    }

    private static List<String> names(Place place) {
        return Stream.concat(place.names(), Stream.of(place.id().value())).toList();
    }

    private static void offer(
            Place place, Match match, String name, int missed, Map<PlaceId, Found> found, Map<PlaceId, Integer> miss) {
        Found before = found.get(place.id());
        boolean better = before == null
                || match.compareTo(before.match()) < 0
                || (match == before.match() && missed < miss.getOrDefault(place.id(), 0));
        if (better) {
            found.put(place.id(), new Found(place, match, name, Optional.empty()));
            miss.put(place.id(), missed);
        }
    }

    /** The places of {@code gazetteer} within {@code km} kilometres of {@code at}, the nearest first. */
    public static List<Found> near(Gazetteer gazetteer, Position at, double km) {
        List<Found> found = new ArrayList<>();
        for (Place place : gazetteer.all()) {
            place.position()
                    .map(where -> EarthDistance.betweenKm(at, where))
                    .filter(away -> away <= km)
                    .ifPresent(away -> found.add(new Found(place, Match.NAMED, place.name(), Optional.of(away))));
        }
        found.sort(Comparator.comparing((Found each) -> each.km().orElse(0.0))
                .thenComparing(each -> each.place().id()));
        return found;
    }
}
