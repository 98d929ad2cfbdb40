package salient.place;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which places' cells share a boundary, and how large they are: all that judging needs to know of the ground. */
public interface Neighbours {
    /** The places whose cells touch that of {@code place} along a line; empty if it has no cell. */
    Set<PlaceId> of(PlaceId place);

    /** Area of the cell of {@code place} in square kilometres; 0 if it has none. */
    double areaKm2(PlaceId place);

    /**
     * How long the border of the cell of {@code place} is with each of its neighbours, in kilometres; where nothing is
     * known of lengths, each counts as one.
     */
    default Map<PlaceId, Double> bordersKm(PlaceId place) {
        return of(place).stream().collect(Collectors.toMap(other -> other, other -> 1.0));
    }
}
