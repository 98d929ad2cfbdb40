package salient.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds circles among things that refer to each other. */
public final class Cycles {
    private Cycles() {}

    /**
     * The circles in {@code references}, each beginning with its first member in order; things that merely lead into a
     * circle are in none. No thing is in two of them.
     */
    public static <T extends Comparable<T>> List<List<T>> find(Map<T, ? extends Collection<T>> references) {
        NavigableMap<T, NavigableSet<T>> open = new TreeMap<>();
        references.forEach((thing, others) -> {
            NavigableSet<T> leading = new TreeSet<>(others);
            leading.retainAll(references.keySet());
            if (!leading.isEmpty()) {
                open.put(thing, leading);
            }
        });
        List<List<T>> circles = new ArrayList<>();
        peel(open);
        while (!open.isEmpty()) {
            List<T> circle = circleFrom(open);
            circles.add(circle);
            circle.forEach(open::remove);
            peel(open);
        }
        circles.sort((a, b) -> a.get(0).compareTo(b.get(0)));
        return circles;
    }

    /** Takes out what refers to nothing that is left, until no such thing remains. */
    private static <T extends Comparable<T>> void peel(NavigableMap<T, NavigableSet<T>> open) {
        Map<T, List<T>> referrers = new TreeMap<>();
        List<T> loose = new ArrayList<>();
        open.forEach((thing, others) -> {
            others.retainAll(open.keySet());
            others.forEach(other ->
                    referrers.computeIfAbsent(other, o -> new ArrayList<>()).add(thing));
            if (others.isEmpty()) {
                loose.add(thing);
            }
        });
        while (!loose.isEmpty()) {
            T gone = loose.remove(loose.size() - 1);
            open.remove(gone);
            for (T referrer : referrers.getOrDefault(gone, List.of())) {
                NavigableSet<T> left = open.get(referrer);
                if (left != null && left.remove(gone) && left.isEmpty()) {
                    loose.add(referrer);
                }
            }
        }
    }

    private static <T extends Comparable<T>> List<T> circleFrom(NavigableMap<T, NavigableSet<T>> open) {
        LinkedHashSet<T> path = new LinkedHashSet<>();
        T thing = open.firstKey();
        while (path.add(thing)) {
            thing = open.get(thing).first();
        }
        List<T> walked = new ArrayList<>(path);
        List<T> circle = walked.subList(walked.indexOf(thing), walked.size());
        int first = circle.indexOf(new TreeSet<>(circle).first());
        List<T> turned = new ArrayList<>(circle.subList(first, circle.size()));
        turned.addAll(circle.subList(0, first));
        return turned;
    }
}
