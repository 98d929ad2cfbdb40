package salient.geo;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import salient.place.PlaceId;

/**
 * The faces of a coverage, to which places they belong, and the edges along which they meet: all that is needed to join
 * faces and to walk along edges. Faces and edges go by numbers from 0. Immutable.
 */
public interface FacesAndEdges {
    /** Number of faces. */
    int faces();

    /** The place whose cell {@code face} belongs to; absent for unassigned ground. */
    Optional<PlaceId> place(int face);

    /** Number of edges. */
    int edges();

    /** The face on the left hand along {@link #line}; -1 outside the theatre's land. */
    int left(int edge);

    /** The face on the right hand; -1 outside the theatre's land. */
    int right(int edge);

    /**
     * Whether {@code edge} runs over narrow water, between faces that do not touch: cells meet along it, and no face has
     * it in its outline. Such edges come after all others.
     */
    default boolean bridge(int edge) {
        return false;
    }

    /** The points of {@code edge}, WGS 84 degrees, x = longitude; copies. */
    Coordinate[] line(int edge);
}
