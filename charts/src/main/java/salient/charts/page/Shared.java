package salient.charts.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that stand once in the page's record and go by their numbers, from 0 in the order in which they came up. */
final class Shared<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number of {@code thing}, which is new or came up before. */
    int of(T thing) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(thing, next);
        return known == null ? next : known;
    }

    /** All of them, by number. */
    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
