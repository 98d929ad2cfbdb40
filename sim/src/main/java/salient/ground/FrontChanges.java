package salient.ground;

import java.util.List;

/**
 * How the front of a day differs from that of the day before, edge by edge, in the order of the coverage's edges. An edge
 * along which the front becomes another, reported where it was presumed, say, is in both lists.
 *
 * @param ended as they were at the close of the day before
 * @param begun as they are at the close of the day
 */
public record FrontChanges(List<FrontEdge> ended, List<FrontEdge> begun) {
    public FrontChanges {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }
}
