package salient.ground;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a history's ground: areas, front and gains, day by day. A day outside the history is an
 * {@link IllegalArgumentException}. Immutable.
 */
public interface Ground {
    /**
     * The ground of each finding at the close of {@code day}; areas add up to the theatre. The same rows in the same
     * order on every day: held by each side in the campaign's order, held by several together, contested, disputed, vacant, unknown, unassigned.
     */
    List<GroundShare> shares(LocalDate day);

    /**
     * Length of each kind of front at the close of {@code day}. The same rows in the same order on every day: each pair
     * of sides that oppose each other on any day of the history, in id order, with each kind, zero where there is no such
     * front. A stretch counts once: where more
     * than two sides meet, for the pair that comes first.
     */
    List<FrontLength> frontLengths(LocalDate day);

    /** The front at the close of {@code day}, chained into lines, in the order of {@link #frontLengths}. */
    List<FrontLine> frontLines(LocalDate day);

    /** The same front edge by edge, in the order of the coverage's edges. */
    List<FrontEdge> frontEdges(LocalDate day);

    /**
     * How the front at the close of {@code day} differs from that of the day before; on the first day of the history, all
     * of it has begun.
     */
    FrontChanges frontChanges(LocalDate day);

    /** What each side, and sides together, gained and lost on {@code day}, in the order of shares; none on the first day. */
    List<Gain> gains(LocalDate day);
}
