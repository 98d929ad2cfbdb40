package salient.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes and no as people write them, and as spreadsheets do in the languages that they are set to. */
public final class YesNo {
    private static final Set<String> YES =
            Set.of("yes", "true", "y", "1", "wahr", "vrai", "vero", "verdadero", "verdadeiro", "waar");
    private static final Set<String> NO = Set.of("no", "false", "n", "0", "falsch", "faux", "falso", "onwaar");

    private YesNo() {}

    /** What {@code text} says, in capitals or not; empty if it is neither. */
    public static Optional<Boolean> read(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
