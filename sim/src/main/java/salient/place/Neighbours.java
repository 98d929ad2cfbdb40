package salient.place;

import java.util.Set;

/** Which places' cells share a boundary, and how large they are: all that judging needs to know of the ground. */
public interface Neighbours {
    /** The places whose cells touch that of {@code place} along a line; empty if it has no cell. */
    Set<PlaceId> of(PlaceId place);

    /** Area of the cell of {@code place} in square kilometres; 0 if it has none. */
    double areaKm2(PlaceId place);
}
