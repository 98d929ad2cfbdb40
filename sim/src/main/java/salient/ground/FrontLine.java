package salient.ground;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import salient.campaign.SideId;

/**
 * A stretch of front as a map draws it: one kind, one pair of sides, presumed or not, in one line. On its left hand lies
 * the ground of side A; where other than two holders meet, the firmer ground: held before contested before disputed. Immutable.
 */
public final class FrontLine {
    private final SideId sideA;
    private final SideId sideB;
    private final FrontKind kind;
    private final boolean presumed;
    private final CoordinateSequence line;

    FrontLine(Stretch stretch, CoordinateSequence line) {
        this.sideA = stretch.sides().sideA();
        this.sideB = stretch.sides().sideB();
        this.kind = stretch.kind();
        this.presumed = stretch.presumed();
        this.line = line;
    }

    /** The first of the two sides in id order. */
    public SideId sideA() {
        return sideA;
    }

    /** The other side. */
    public SideId sideB() {
        return sideB;
    }

    /** What meets along it. */
    public FrontKind kind() {
        return kind;
    }

    /** Whether a finding on either hand rests on the baseline alone. */
    public boolean presumed() {
        return presumed;
    }

    /** Its points, WGS 84 degrees, x = longitude; copies. */
    public Coordinate[] line() {
        Coordinate[] points = new Coordinate[line.size()];
        Arrays.setAll(points, i -> new Coordinate(line.getX(i), line.getY(i)));
        return points;
    }

    /** Whether it says the same as {@code other} of the same points in the same order. */
    public boolean runsAs(FrontLine other) {
        return sideA.equals(other.sideA)
                && sideB.equals(other.sideB)
                && kind == other.kind
                && presumed == other.presumed
                && Arrays.equals(line(), other.line());
    }
}
