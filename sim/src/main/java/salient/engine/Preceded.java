package salient.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Spans of time that wait, and for each how many others that wait end before it begins. */
final class Preceded {
    /** A span from one moment to another that is no earlier; {@code row} tells it from others. */
    record Span(int row, long begins, long ends) {}

    private final List<Span> byBegin;
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, List<Integer>> excused = new HashMap<>();
    private final LeastCounts preceding;

    Preceded(List<Span> spans) {
        byBegin = new ArrayList<>(spans);
        byBegin.sort((a, b) -> Long.compare(a.begins, b.begins));
        long[] ends = spans.stream().mapToLong(Span::ends).sorted().toArray();
        int[] counts = new int[byBegin.size()];
        int over = 0;
        for (int place = 0; place < counts.length; place++) {
            places.put(byBegin.get(place).row, place);
            while (over < ends.length && ends[over] < byBegin.get(place).begins) {
                over++;
            }
            counts[place] = over;
        }
        preceding = new LeastCounts(counts);
    }

    /** From now on {@code early} does not count before {@code late}, whatever their times. Said once of the two. */
    void excuse(int early, int late) {
        if (!places.containsKey(early) || !places.containsKey(late)) {
            return;
        }
        int place = places.get(late);
        if (byBegin.get(places.get(early)).ends < byBegin.get(place).begins) {
            excused.computeIfAbsent(early, none -> new ArrayList<>()).add(place);
            preceding.add(place, place + 1, -1);
        }
    }

    /** {@code row} waits no longer. */
    void leave(int row) {
        if (places.containsKey(row)) {
            int first = firstAfter(byBegin.get(places.get(row)).ends);
            preceding.add(first, byBegin.size(), -1);
            excused.getOrDefault(row, List.of()).forEach(place -> preceding.add(place, place + 1, 1));
        }
    }

    /** A row that nothing precedes any more, and that was not returned before. */
    OptionalInt next() {
        OptionalInt place = preceding.takeZero();
        return place.isEmpty() ? place : OptionalInt.of(byBegin.get(place.getAsInt()).row);
    }

    private int firstAfter(long moment) {
        int low = 0;
        int high = byBegin.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byBegin.get(middle).begins > moment) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
