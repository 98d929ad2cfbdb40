package salient.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The rings of one region of which it is open which holes lie in which shell, after faces have moved. */
final class Regrouping {
    private final SortedSet<RegionRing> shells = new TreeSet<>();
    private final List<RegionRing> holes = new ArrayList<>();

    /** {@code shell} is no more; its holes that are not {@code torn} are left. */
    void dissolve(RegionRing shell, Set<RegionRing> torn) {
        shell.leave(torn);
        holes.addAll(shell.holes());
    }

    /** Faces in {@code shell} have moved, and of its holes those are no more that are {@code torn}. */
    void alter(RegionRing shell, Set<RegionRing> torn) {
        shell.leave(torn);
        shells.add(shell);
    }

    /** There is a new {@code ring}. */
    void add(RegionRing ring) {
        if (ring.shell()) {
            shells.add(ring);
        } else {
            holes.add(ring);
        }
    }

    /**
     * Puts holes into shells. A hole can only be in one of these shells: for one of any other to be new or without its
     * shell, a ring of that shell's polygon would have to be torn.
     *
     * @param around finds the shell around a hole, with much work
     */
    void settle(UnaryOperator<RegionRing> around) {
        if (shells.size() == 1) {
            shells.first().take(holes);
            return;
        }
        for (RegionRing shell : shells) {
            holes.addAll(shell.holes());
            shell.empty();
        }
        for (RegionRing hole : holes) {
            List<RegionRing> boxed =
                    shells.stream().filter(shell -> shell.boxes(hole)).toList();
            (boxed.size() == 1 ? boxed.get(0) : around.apply(hole)).take(hole);
        }
    }
}
