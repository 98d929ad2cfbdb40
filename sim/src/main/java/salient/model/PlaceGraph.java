package salient.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.place.Neighbours;
import salient.place.PlaceId;

/**
 * Which places border on which, by their numbers, and along how much of the border. Immutable.
 */
final class PlaceGraph {
    /** The border of a place has so many parts: see {@link Surroundings#WHOLE}. */
    private static final int PARTS = Surroundings.WHOLE / 2;

    private final int[] firsts;
    private final int[] others;
    /** Of the border of the place, the parts along which the other lies. */
    private final int[] parts;
    /** Where the same border stands as seen from the other place. */
    private final int[] seenFromOther;

    private final double[] areasKm2;

    /** The graph of {@code places}, which have their numbers in this order. */
    PlaceGraph(List<PlaceId> places, Neighbours neighbours) {
        Map<PlaceId, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place, numbers.size()));
        this.firsts = new int[places.size() + 1];
        this.areasKm2 = places.stream().mapToDouble(neighbours::areaKm2).toArray();
        int[] others = new int[16];
        int[] parts = new int[16];
        int end = 0;
        for (int place = 0; place < places.size(); place++) {
            SortedMap<PlaceId, Double> borders = new TreeMap<>(neighbours.bordersKm(places.get(place)));
            borders.keySet().removeIf(other -> !numbers.containsKey(other));
            double wholeKm = borders.values().stream().mapToDouble(km -> km).sum();
            for (Map.Entry<PlaceId, Double> border : borders.entrySet()) {
                if (end == others.length) {
                    others = java.util.Arrays.copyOf(others, 2 * end);
                    parts = java.util.Arrays.copyOf(parts, 2 * end);
                }
                others[end] = numbers.get(border.getKey());
                parts[end] = (int) StrictMath.rint(PARTS * border.getValue() / wholeKm);
                end++;
            }
            firsts[place + 1] = end;
        }
        this.others = java.util.Arrays.copyOf(others, end);
        this.parts = java.util.Arrays.copyOf(parts, end);
        this.seenFromOther = new int[end];
        for (int place = 0; place < places.size(); place++) {
            for (int border = firsts[place]; border < firsts[place + 1]; border++) {
                seenFromOther[border] = find(this.others[border], place);
            }
        }
    }

    private int find(int place, int other) {
        for (int border = firsts[place]; border < firsts[place + 1]; border++) {
            if (others[border] == other) {
                return border;
            }
        }
        throw new IllegalArgumentException("place " + other + " borders on " + place + ", and not the other way round");
    }

    int places() {
        return areasKm2.length;
    }

    double areaKm2(int place) {
        return areasKm2[place];
    }

    /** The number of the first border of {@code place}; its last is the one before the first of the next place. */
    int first(int place) {
        return firsts[place];
    }

    /** Who is beyond {@code border}. */
    int beyond(int border) {
        return others[border];
    }

    /** How much the place beyond {@code border} counts for the one within. */
    int inward(int border) {
        return parts[border];
    }

    /** How much the place within {@code border} counts for the one beyond. */
    int outward(int border) {
        return parts[seenFromOther[border]];
    }
}
