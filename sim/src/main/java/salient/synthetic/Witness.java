package salient.synthetic;

import java.util.Optional;
import salient.account.Reliability;

/**
 * A source whose ways are known.
 *
 * @param id of the source, and of the account that it speaks through
 * @param leaning whom it favours
 * @param reliability the grade that a coder would give it
 * @param gains how it tells of what its side gains; of everything, if it favours nobody
 * @param losses how it tells of what its side loses
 * @param silence when it is silent
 * @param copying whom it copies
 */
record Witness(
        String id,
        Leaning leaning,
        Reliability reliability,
        Habit gains,
        Habit losses,
        Silence silence,
        Optional<Copying> copying) {
    /**
     * Copies the words of another, mistakes and all.
     *
     * @param of whose words
     * @param share of them, how many it copies
     * @param delayDays how many days later
     * @param manner whether it says so
     */
    record Copying(Witness of, double share, int delayDays, Manner manner) {}

    /** Whether a copy can be told from a word of the copier's own. */
    enum Manner {
        /** It names the source, and the claim has its origin. */
        NAMED("yes"),
        /** It passes the words off as its own. */
        SILENT("no");

        private final String token;

        Manner(String token) {
            this.token = token;
        }

        /** Whether the copy has an origin, in a word. */
        String token() {
            return token;
        }
    }

    /** How it tells of an outcome that is good for {@code winner}. */
    Habit habit(Belligerent winner) {
        return leaning.favours().filter(side -> side != winner).isPresent() ? losses : gains;
    }

    /** Its name, made of its id. */
    String title() {
        String words = id.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
