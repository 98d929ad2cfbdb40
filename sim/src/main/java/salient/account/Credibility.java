package salient.account;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far one claim can be believed, whoever says it: the Admiralty numbers. 6 is not the worst: it cannot be judged.
 *
 * <p>Source: NATO, AJP-2.1 Allied Joint Doctrine for Intelligence Procedures, annex on information credibility.
 */
public enum Credibility {
    CONFIRMED(1, "confirmed by other sources"),
    PROBABLE(2, "probably true"),
    POSSIBLE(3, "possibly true"),
    DOUBTFUL(4, "doubtful"),
    IMPROBABLE(5, "improbable"),
    UNJUDGED(6, "truth cannot be judged");

    private final int grade;
    private final String meaning;

    Credibility(int grade, String meaning) {
        this.grade = grade;
        this.meaning = meaning;
    }

    /** 1 to 6. */
    public int grade() {
        return grade;
    }

    /** What the number means, in words. */
    public String meaning() {
        return meaning;
    }

    /** The grade that {@code number} names. */
    public static Optional<Credibility> find(String number) {
        return Stream.of(values())
                .filter(c -> Integer.toString(c.grade).equals(number))
                .findFirst();
    }
}
