package salient.reading;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import salient.account.Basis;
import salient.account.Claim;
import salient.campaign.Camp;

/**
 * Something that a scenario leaves out, whatever else it admits, or that it hears and little else. Written
 * {@code source:sohr}.
 *
 * @param id the id of a thing of that kind; of a claim, with its account: {@code account:id}
 */
public record Exclusion(Kind kind, String id) implements Comparable<Exclusion> {
    /** What can be left out, or heard alone. */
    public enum Kind {
        /** All that one source says, whoever relays it. */
        SOURCE,
        /** One document, with all that it relays. */
        ACCOUNT,
        /** All that the sources of one camp say. The baseline is no camp's word and stays. */
        CAMP,
        /** One claim. */
        CLAIM;

        /** The word for it before the colon. */
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind whose word {@code token} is. */
        public static Optional<Kind> find(String token) {
            return Stream.of(values())
                    .filter(kind -> kind.token().equals(token))
                    .findFirst();
        }
    }

    private static final Comparator<Exclusion> ORDER =
            Comparator.comparing(Exclusion::kind).thenComparing(Exclusion::id);

    /** Whether {@code claim}, by a source of {@code camp}, is meant. */
    public boolean covers(Claim claim, Camp camp) {
        return switch (kind) {
            case SOURCE -> claim.source().value().equals(id);
            case ACCOUNT -> claim.id().account().value().equals(id);
            case CAMP -> claim.basis() != Basis.BASELINE && camp.id().value().equals(id);
            case CLAIM -> claim.id().toString().equals(id);
        };
    }

    /** In words: {@code source sohr}. */
    public String words() {
        return kind.token() + " " + id;
    }

    @Override
    public int compareTo(Exclusion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind.token() + ":" + id;
    }
}
