package salient.gis.layer;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The layers, in the order in which they are listed. */
public enum LayerName {
    /** The gazetteer: a point for each place that has one. */
    PLACES,
    /** The cell of each place. */
    CELLS,
    /** The cell of a place over the days on which one finding stood for it. */
    CONTROL,
    /** The ground of one finding, all of it, over the days on which it was the same. */
    GROUND,
    /** A line of front over the days on which it was the same. */
    FRONT,
    /** A point for each claim, where its place has one. */
    CLAIMS,
    /** A point for each change of finding. */
    TRANSITIONS;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word for it on the command line and in files. */
    public String token() {
        return token;
    }

    /** The layer that {@code token} names. */
    public static Optional<LayerName> find(String token) {
        return Stream.of(values()).filter(name -> name.token.equals(token)).findFirst();
    }
}
