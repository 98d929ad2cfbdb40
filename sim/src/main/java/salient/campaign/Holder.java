package salient.campaign;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import salient.set.SortedSets;

/**
 * Who holds ground: one side, or several together, without fighting between them.
 *
 * @param sides one or more
 */
public record Holder(SortedSet<SideId> sides) implements Comparable<Holder> {
    public Holder {
        sides = SortedSets.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("nobody holds nothing");
        }
    }

    /** {@code side} alone. */
    public static Holder of(SideId side) {
        return new Holder(new TreeSet<>(Set.of(side)));
    }

    /** Whether several sides hold together. */
    public boolean joint() {
        return sides.size() > 1;
    }

    /** Whether {@code side} holds, alone or with others. */
    public boolean includes(SideId side) {
        return sides.contains(side);
    }

    /** Whether {@code wanted} is so of one of the sides or more. */
    public boolean any(Predicate<SideId> wanted) {
        return sides.stream().anyMatch(wanted);
    }

    /** Sides alone before several together, then in id order. */
    @Override
    public int compareTo(Holder other) {
        int bySize = Integer.compare(sides.size(), other.sides.size());
        return bySize != 0 ? bySize : toString().compareTo(other.toString());
    }

    /** Its sides, as cells of tables list them: {@code government;kurdish}. */
    @Override
    public String toString() {
        return sides.stream().map(SideId::value).collect(Collectors.joining(";"));
    }
}
