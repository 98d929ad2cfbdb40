package salient.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On what in the document a claim rests. */
public enum Basis {
    EXPLICIT,
    /** It follows from what is said: guns were emplaced there, so it was held. */
    IMPLIED,
    HEADLINE,
    /** Control on the eve, as the record implies it. */
    BASELINE,
    /** One sentence about all the gains of a side at once. */
    AGGREGATE;

    /** The word for it in {@code claims.csv}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The basis that {@code token} names. */
    public static Optional<Basis> find(String token) {
        return Stream.of(values()).filter(b -> b.token().equals(token)).findFirst();
    }
}
