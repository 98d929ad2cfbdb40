package salient.synthetic;

import java.util.Arrays;

/** A set of places from which any can be drawn at once. */
final class PlaceSet {
    private static final int ABSENT = -1;

    private final int[] members;
    private final int[] positions;
    private int size;

    /** None of {@code places}. */
    PlaceSet(int places) {
        this.members = new int[places];
        this.positions = new int[places];
        Arrays.fill(positions, ABSENT);
    }

    int size() {
        return size;
    }

    /** The {@code index}th member, in an order that changes with the set. */
    int get(int index) {
        return members[index];
    }

    /** Puts {@code place} in or takes it out. */
    void set(int place, boolean within) {
        if (within && positions[place] == ABSENT) {
            positions[place] = size;
            members[size++] = place;
        } else if (!within && positions[place] != ABSENT) {
            int hole = positions[place];
            int last = members[--size];
            members[hole] = last;
            positions[last] = hole;
            positions[place] = ABSENT;
        }
    }
}
