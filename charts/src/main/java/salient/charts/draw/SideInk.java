package salient.charts.draw;

/**
 * The ink of one side.
 *
 * @param index of the side in {@code roster}, from 0
 * @param strength how current the ground is that is drawn in it
 */
public record SideInk(Roster roster, int index, Part part, Strength strength) implements Tint {
    /** What is drawn in it. */
    public enum Part {
        /** Ground that the side holds. */
        GROUND,
        /** The dots on ground of a side that shares its colour with another. */
        DOTS,
        /** The lines that stand for its ground in themes that want them. */
        HATCH,
        /** Lines and text on paper. */
        LINE
    }

    /** The same ink for another part. */
    SideInk of(Part other) {
        return new SideInk(roster, index, other, strength);
    }
}
