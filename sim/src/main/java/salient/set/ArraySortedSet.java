package salient.set;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;

/** Members in an array, in their natural order, each once. */
final class ArraySortedSet<E extends Comparable<? super E>> extends AbstractSet<E> implements SortedSet<E> {
    private final E[] members;

    ArraySortedSet(E[] members) {
        this.members = members;
    }

    @Override
    public int size() {
        return members.length;
    }

    @Override
    public boolean contains(Object member) {
        return Arrays.binarySearch(members, member) >= 0;
    }

    @Override
    public Iterator<E> iterator() {
        return Arrays.asList(members).iterator();
    }

    /** The natural order. */
    @Override
    public Comparator<? super E> comparator() {
        return null;
    }

    @Override
    public SortedSet<E> subSet(E from, E until) {
        if (from.compareTo(until) > 0) {
            throw new IllegalArgumentException(from + " comes after " + until);
        }
        return part(placeOf(from), placeOf(until));
    }

    @Override
    public SortedSet<E> headSet(E until) {
        return part(0, placeOf(until));
    }

    @Override
    public SortedSet<E> tailSet(E from) {
        return part(placeOf(from), members.length);
    }

    private SortedSet<E> part(int from, int until) {
        return new ArraySortedSet<>(Arrays.copyOfRange(members, from, until));
    }

    /** The number of the first member that is no less than {@code bound}. */
    private int placeOf(E bound) {
        int found = Arrays.binarySearch(members, bound);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public E first() {
        return member(0);
    }

    @Override
    public E last() {
        return member(members.length - 1);
    }

    private E member(int number) {
        if (isEmpty()) {
            throw new NoSuchElementException("a set without members");
        }
        return members[number];
    }
}
