package salient.account;

import java.time.LocalTime;
import java.util.Optional;

/**
 * When within its day a claim places what it says: a local time, given or standing for a word such as "evening".
 *
 * @param local in the campaign's zone
 * @param stated as the coder wrote it
 */
public record DayTime(LocalTime local, String stated) {
    /** The local time that stands for a word: a night belongs to the day on which it ends (rule E13). */
    public static Optional<LocalTime> named(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "night" -> LocalTime.of(3, 0);
                    case "dawn" -> LocalTime.of(5, 30);
                    case "morning" -> LocalTime.of(9, 0);
                    case "noon" -> LocalTime.of(12, 0);
                    case "afternoon" -> LocalTime.of(15, 0);
                    case "evening" -> LocalTime.of(20, 0);
                    default -> null;
                });
    }
}
