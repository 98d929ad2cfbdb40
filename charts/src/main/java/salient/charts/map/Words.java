package salient.charts.map;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.wording.Wording;

/** The short words and dates of maps. */
final class Words {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Words() {}

    /** {@code 25 March 2014}. */
    static String date(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 25 March}. */
    static String dayAndMonth(LocalDate day) {
        return SHORT.format(day);
    }

    /** The holder's label, or the word for ground that no side holds. */
    static String of(Finding finding, Campaign campaign) {
        return Wording.brief(finding, campaign);
    }

    /** {@code 1 day}, {@code 41 days}. */
    static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    /** {@code no claims}, {@code 1 claim}, {@code 12 claims}. */
    static String claims(int claims) {
        return claims == 0 ? "no claims" : claims == 1 ? "1 claim" : claims + " claims";
    }
}
