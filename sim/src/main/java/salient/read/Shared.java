package salient.read;

import java.util.HashMap;
import java.util.Map;

/**
 * Sees to it that things that are equal are one object: of the many claims of a large campaign few say something that no
 * other says.
 *
 * @param <T> what they are, which never changes
 */
final class Shared<T> {
    /** More are not remembered: what differs so much is not worth it. */
    private static final int MOST = 100_000;

    private final Map<T, T> known = new HashMap<>();

    /** The one that equals {@code thing}. */
    T of(T thing) {
        T before = known.get(thing);
        if (before == null && known.size() < MOST) {
            known.put(thing, thing);
        }
        return before == null ? thing : before;
    }
}
