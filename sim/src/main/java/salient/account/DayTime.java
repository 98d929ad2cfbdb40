package salient.account;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When within its day a claim places what it says: a local time, given or standing for a word such as "evening".
 *
 * <p>The clock shows an hour twice where it is set back, so the order is that of the time gone by since the day began.
 *
 * @param local in the campaign's zone
 * @param stated as the coder wrote it
 * @param earliest from the start of the local day to the first instant that is meant
 * @param latest to the last: later than {@code earliest} only for a clock time that comes twice that day
 */
public record DayTime(LocalTime local, String stated, Duration earliest, Duration latest) {
    private static final Pattern UNIVERSAL = Pattern.compile("(.*\\d.*?)\\s*(?:z|utc|gmt)", Pattern.CASE_INSENSITIVE);

    /** A time of a day on which the clock is not changed. */
    public DayTime(LocalTime local, String stated) {
        this(local, stated, Duration.between(LocalTime.MIN, local), Duration.between(LocalTime.MIN, local));
    }

    /** Whether it is before {@code other} of the same day; false where the clock alone cannot tell. */
    public boolean isBefore(DayTime other) {
        boolean byClock = comesTwice() && other.comesTwice();
        return byClock ? local.isBefore(other.local) : latest.compareTo(other.earliest) < 0;
    }

    /** Whether the clock shows it twice that day. */
    public boolean comesTwice() {
        return !earliest.equals(latest);
    }

    /** {@code evening}, {@code 14:30} of the campaign's zone, or {@code 20:00 local time (18:00 UTC)}. */
    public String inWords() {
        Matcher universal = UNIVERSAL.matcher(stated);
        return universal.matches() ? local + " local time (" + universal.group(1) + " UTC)" : stated;
    }

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
