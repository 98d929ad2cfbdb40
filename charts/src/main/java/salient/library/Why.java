package salient.library;

import java.time.LocalDate;
import java.util.List;

/**
 * Why a place is found as it is at the close of a day.
 *
 * @param finding the finding, in words
 * @param grounds on what it rests, in words
 * @param claims each claim that bears on it, by the days on which they take effect
 */
public record Why(String finding, String grounds, List<Bearing> claims) {
    public Why {
        claims = List.copyOf(claims);
    }

    /**
     * A claim as it bears on a finding.
     *
     * @param claim its id
     * @param source who said it, in words
     * @param day the day on which it takes effect
     * @param says what it says, in words
     * @param bearing {@code decides}, {@code confirms}, {@code agrees}, {@code loses}, {@code noted} or {@code unheard}
     * @param because the rule and the reason for its verdict, in words; empty where there is none on it yet
     */
    public record Bearing(String claim, String source, LocalDate day, String says, String bearing, String because) {}
}
