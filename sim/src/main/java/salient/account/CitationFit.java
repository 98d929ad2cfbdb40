package salient.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether what the account cites bears out what it says. */
public enum CitationFit {
    MATCH,
    MISMATCH,
    MISSING;

    /** The word for it in {@code claims.csv}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fit that {@code token} names. */
    public static Optional<CitationFit> find(String token) {
        return Stream.of(values()).filter(f -> f.token().equals(token)).findFirst();
    }
}
