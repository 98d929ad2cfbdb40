package salient.engine;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The ground that hangs together on one day: cells, by number, that touch one another and are all linked.
 */
final class Pockets {
    /** For each cell the number of its pocket; -1 if it is in none. */
    private final int[] of;
    /** For each pocket its area. */
    private final double[] areasKm2;

    private Pockets(int[] of, double[] areasKm2) {
        this.of = of;
        this.areasKm2 = areasKm2;
    }

    /**
     * The pockets of the cells that are {@code linked}.
     *
     * @param beside for each cell those that it touches
     * @param areaKm2 for each cell its area
     */
    static Pockets among(int[][] beside, double[] areaKm2, IntPredicate linked) {
        int cells = beside.length;
        int[] of = new int[cells];
        Arrays.fill(of, -1);
        double[] areas = new double[cells];
        int[] open = new int[cells];
        int pockets = 0;
        for (int start = 0; start < cells; start++) {
            if (of[start] >= 0 || !linked.test(start)) {
                continue;
            }
            int waiting = 0;
            open[waiting++] = start;
            of[start] = pockets;
            while (waiting > 0) {
                int cell = open[--waiting];
                areas[pockets] += areaKm2[cell];
                for (int next : beside[cell]) {
                    if (of[next] < 0 && linked.test(next)) {
                        of[next] = pockets;
                        open[waiting++] = next;
                    }
                }
            }
            pockets++;
        }
        return new Pockets(of, Arrays.copyOf(areas, pockets));
    }

    int count() {
        return areasKm2.length;
    }

    /** The number of the pocket in which {@code cell} lies; -1 if it is in none. */
    int of(int cell) {
        return of[cell];
    }

    double areaKm2(int pocket) {
        return areasKm2[pocket];
    }

    /** For each pocket, whether any of its cells is {@code wanted}. */
    boolean[] holding(IntPredicate wanted) {
        boolean[] holding = new boolean[count()];
        for (int cell = 0; cell < of.length; cell++) {
            if (of[cell] >= 0 && wanted.test(cell)) {
                holding[of[cell]] = true;
            }
        }
        return holding;
    }
}
