package salient.charts.figure;

/** A figure's size leaves no room for what it must hold. */
public final class FigureTooSmallException extends Exception {
    private static final long serialVersionUID = 1L;

    private final double leastHeightMm;

    FigureTooSmallException(double leastHeightMm) {
        super("the figure needs a height of " + leastHeightMm + " mm");
        this.leastHeightMm = leastHeightMm;
    }

    /** The least height, in whole millimetres, at which it can be drawn as wide as it is. */
    public int leastHeightMm() {
        return (int) Math.ceil(leastHeightMm);
    }
}
