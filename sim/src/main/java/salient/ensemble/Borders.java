package salient.ensemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.place.Neighbours;
import salient.place.PlaceId;

/** The borders between places on one ground, each once, by the numbers of its places. Immutable. */
final class Borders {
    private final int[] ones;
    private final int[] others;
    private final double[] lengthsKm;

    Borders(List<PlaceId> places, Neighbours ground) {
        Map<PlaceId, Integer> numbers = new HashMap<>();
        places.forEach(place -> numbers.put(place, numbers.size()));
        List<int[]> ends = new ArrayList<>();
        List<Double> lengths = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (Map.Entry<PlaceId, Double> border : new TreeMap<>(ground.bordersKm(places.get(place))).entrySet()) {
                Integer other = numbers.get(border.getKey());
                if (other != null && place < other) {
                    ends.add(new int[] {place, other});
                    lengths.add(border.getValue());
                }
            }
        }
        this.ones = ends.stream().mapToInt(end -> end[0]).toArray();
        this.others = ends.stream().mapToInt(end -> end[1]).toArray();
        this.lengthsKm = lengths.stream().mapToDouble(km -> km).toArray();
    }

    int count() {
        return ones.length;
    }

    int one(int border) {
        return ones[border];
    }

    int other(int border) {
        return others[border];
    }

    double lengthKm(int border) {
        return lengthsKm[border];
    }
}
