package salient.ground;

import java.util.Arrays;
import org.locationtech.jts.geom.Coordinate;
import salient.campaign.SideId;

/**
 * A stretch of front as a map draws it: one kind, one pair of sides, presumed or not, in one line. On its left hand lies
 * the ground of side A; where other than two holders meet, the firmer ground: held before contested before disputed.
 */
public final class FrontLine {
    private final SideId sideA;
    private final SideId sideB;
    private final FrontKind kind;
    private final boolean presumed;
    private final Coordinate[] line;

    FrontLine(SideId sideA, SideId sideB, FrontKind kind, boolean presumed, Coordinate[] line) {
        this.sideA = sideA;
        this.sideB = sideB;
        this.kind = kind;
        this.presumed = presumed;
        this.line = copy(line);
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

    /** Its points, WGS 84 degrees, x = longitude. */
    public Coordinate[] line() {
        return copy(line);
    }

    private static Coordinate[] copy(Coordinate[] line) {
        return Arrays.stream(line).map(Coordinate::copy).toArray(Coordinate[]::new);
    }
}
