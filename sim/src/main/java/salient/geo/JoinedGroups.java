package salient.geo;

import java.util.Arrays;

/** Things that are joined into groups, each of which goes by the number of one of its members. */
final class JoinedGroups {
    private final int[] joined;

    /** @param count each a group of its own */
    JoinedGroups(int count) {
        this.joined = new int[count];
        Arrays.setAll(joined, one -> one);
    }

    /** Makes the groups of both one. */
    void join(int one, int other) {
        joined[of(one)] = of(other);
    }

    /** The group of {@code one}. */
    int of(int one) {
        int found = one;
        while (joined[found] != found) {
            joined[found] = joined[joined[found]];
            found = joined[found];
        }
        return found;
    }
}
