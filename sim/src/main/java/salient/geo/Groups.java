package salient.geo;

import java.util.stream.IntStream;

/** Numbers in numbered groups, such as the edges around each face, held in one row. Immutable. */
public final class Groups {
    private final int[] members;
    private final int[] first;

    /**
     * Groups from pairs; within a group members keep the order of the pairs.
     *
     * @param groups how many groups
     * @param groupOf the group of each pair
     * @param member the member of each pair
     */
    public Groups(int groups, int[] groupOf, int[] member) {
        this.first = new int[groups + 1];
        for (int group : groupOf) {
            first[group + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            first[group + 1] += first[group];
        }
        this.members = new int[member.length];
        int[] next = first.clone();
        for (int pair = 0; pair < member.length; pair++) {
            members[next[groupOf[pair]]++] = member[pair];
        }
    }

    /** How many members {@code group} has. */
    public int size(int group) {
        return first[group + 1] - first[group];
    }

    /** A member of {@code group} by its place in it, from 0. */
    public int member(int group, int place) {
        return members[first[group] + place];
    }

    /** The members of {@code group}. */
    public IntStream of(int group) {
        return IntStream.range(first[group], first[group + 1]).map(i -> members[i]);
    }
}
