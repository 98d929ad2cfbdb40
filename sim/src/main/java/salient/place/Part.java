package salient.place;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a claim speaks of within a place: all of it, most of it, or a named part with a timeline of its own. */
public enum Part {
    WHOLE,
    MOST,
    PEAK,
    BUILDINGS,
    CENTRE,
    OUTSKIRTS,
    SURROUNDINGS,
    SHORE;

    /** Parts whose holder holds the place (rule E7). */
    public boolean core() {
        return this == PEAK || this == BUILDINGS || this == CENTRE;
    }

    /** Parts at which fighting leaves the holder in place (rule E6). */
    public boolean edge() {
        return this == OUTSKIRTS || this == SURROUNDINGS || this == SHORE;
    }

    /** The word for it in {@code claims.csv}; empty for the whole place. */
    public String token() {
        return this == WHOLE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The part that {@code token} names. */
    public static Optional<Part> find(String token) {
        return Stream.of(values()).filter(p -> p.token().equals(token)).findFirst();
    }
}
