package salient.place;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a place is, and how well that is known.
 *
 * @param position absent for a place that is named and cannot be located
 * @param elevationM metres above sea level
 * @param accuracy how well its point is known
 * @param errorM radius in metres of a circle that should hold the place
 * @param identification how sure it is which place is meant
 */
public record Location(
        Optional<Position> position,
        OptionalDouble elevationM,
        Accuracy accuracy,
        OptionalDouble errorM,
        Identification identification) {
    /** How well a point is known. */
    public enum Accuracy {
        EXACT,
        APPROXIMATE,
        UNCERTAIN,
        /** No point at all. */
        NONE;

        /** The word for it in {@code places.csv}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure it is which place a name means. */
    public enum Identification {
        CERTAIN,
        PROBABLE,
        DOUBTFUL;

        /** The word for it in {@code places.csv}. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
