package salient.charts.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where two lists of marks may look different: the extents of the marks that only one of them has. Marks that both have,
 * in the same order, look the same wherever no other reaches.
 */
final class MarkChanges {
    private final List<Box> boxes = new ArrayList<>();

    private MarkChanges() {}

    /** Boxes, in units of the display list, outside which {@code before} and {@code after} look the same. */
    static List<Box> between(List<Mark> before, List<Mark> after) {
        MarkChanges changes = new MarkChanges();
        changes.compare(before, after, Optional.empty());
        return List.copyOf(changes.boxes);
    }

    private void compare(List<Mark> before, List<Mark> after, Optional<Box> clip) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && same(before.get(head), after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && same(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<Mark> old = before.subList(head, before.size() - tail);
        List<Mark> anew = after.subList(head, after.size() - tail);
        if (old.size() == anew.size()) {
            for (int i = 0; i < old.size(); i++) {
                compare(old.get(i), anew.get(i), clip);
            }
        } else {
            old.forEach(mark -> add(mark, clip));
            anew.forEach(mark -> add(mark, clip));
        }
    }

    private void compare(Mark old, Mark anew, Optional<Box> clip) {
        if (same(old, anew)) {
            return;
        }
        if (old instanceof Mark.Group a
                && anew instanceof Mark.Group b
                && a.clip().equals(b.clip())) {
            compare(a.marks(), b.marks(), a.clip().isPresent() ? a.clip() : clip);
        } else {
            add(old, clip);
            add(anew, clip);
        }
    }

    /** @param clip of the innermost group with one that the mark stands in */
    private void add(Mark mark, Optional<Box> clip) {
        if (mark instanceof Mark.Group group && group.clip().isEmpty()) {
            group.marks().forEach(inside -> add(inside, clip));
            return;
        }
        Box extent = MarkExtent.tight(mark);
        if (clip.isEmpty()) {
            boxes.add(extent);
        } else {
            clip.get().grow(1).common(extent).ifPresent(boxes::add);
        }
    }

    private static boolean same(Mark a, Mark b) {
        return a == b || a.equals(b);
    }
}
