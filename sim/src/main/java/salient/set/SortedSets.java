package salient.set;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes sets that never change, in the natural order of their members, which are no {@code null}. */
public final class SortedSets {
    private static final SortedSet<?> EMPTY = made(List.<String>of());

    private SortedSets() {}

    /** No members. */
    @SuppressWarnings("unchecked") // a set without members is one of anything
    public static <E extends Comparable<? super E>> SortedSet<E> of() {
        return (SortedSet<E>) EMPTY;
    }

    /** One member. */
    public static <E extends Comparable<? super E>> SortedSet<E> of(E only) {
        return made(List.of(only));
    }

    /** The members of {@code members}, each once; {@code members} itself where that is such a set already. */
    public static <E extends Comparable<? super E>> SortedSet<E> copyOf(Collection<E> members) {
        if (members instanceof ArraySortedSet<E> same) {
            return same;
        }
        if (members.isEmpty()) {
            return of();
        }
        boolean inOrder = members instanceof SortedSet<E> set && set.comparator() == null;
        return made(inOrder || members.size() == 1 ? members : new TreeSet<>(members));
    }

    @SuppressWarnings("unchecked") // to the machine an array of E is one of Comparable
    private static <E extends Comparable<? super E>> SortedSet<E> made(Collection<E> inOrder) {
        return new ArraySortedSet<>((E[]) inOrder.toArray(new Comparable<?>[0]));
    }
}
