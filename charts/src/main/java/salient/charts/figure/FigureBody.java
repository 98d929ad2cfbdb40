package salient.charts.figure;

import java.util.OptionalDouble;

/** What stands between a figure's heading and its caption. */
interface FigureBody {
    /** The size of the smallest type in it, in units of its own. */
    double smallestPx();

    /**
     * Draws it on {@code paper} from {@code top} down.
     *
     * @param heightPx how high it must be; absent = as high as it comes out
     * @return where it ends
     * @throws TooLowException if that is not high enough
     */
    double draw(FigurePaper paper, double top, OptionalDouble heightPx) throws TooLowException;

    /** A height leaves no room. */
    final class TooLowException extends Exception {
        private static final long serialVersionUID = 1L;

        private final double leastPx;

        /** @param leastPx the least height that would do */
        TooLowException(double leastPx) {
            super("a height of " + leastPx + " is needed");
            this.leastPx = leastPx;
        }

        double leastPx() {
            return leastPx;
        }
    }
}
