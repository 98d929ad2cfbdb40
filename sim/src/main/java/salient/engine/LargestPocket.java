package salient.engine;

import java.util.Comparator;
import java.util.PriorityQueue;

/** The largest of the pockets in which a cell bears a mark, found anew without looking at those that have not changed. */
final class LargestPocket {
    private final Pockets pockets;
    private final Pockets.Mark mark;
    /** Every pocket as it is, and as it was at some time: what is out of date is passed over. */
    private final PriorityQueue<Sized> largestFirst =
            new PriorityQueue<>(Comparator.comparingLong(Sized::area).reversed());

    private record Sized(int pocket, long area) {}

    LargestPocket(Pockets pockets, Pockets.Mark mark) {
        this.pockets = pockets;
        this.mark = mark;
    }

    /** {@code pocket} may be another than it was. */
    void changed(int pocket) {
        largestFirst.add(new Sized(pocket, pockets.area(pocket)));
    }

    /** Its area as {@link Pockets#area} has it; 0 if there is none. */
    long area() {
        while (!largestFirst.isEmpty() && isOutOfDate(largestFirst.peek())) {
            largestFirst.remove();
        }
        return largestFirst.isEmpty() ? 0 : largestFirst.peek().area();
    }

    private boolean isOutOfDate(Sized known) {
        return pockets.area(known.pocket()) != known.area() || pockets.count(known.pocket(), mark) == 0;
    }
}
