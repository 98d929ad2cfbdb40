package salient.library;

import java.time.LocalDate;

/**
 * A span of days on which two readings part about a place.
 *
 * @param place id of the place
 * @param from the first of the days
 * @param until the day after the last
 * @param nature {@code fact}, {@code timing} or {@code unknown}, as in {@code divergences.csv}
 * @param a what the first of the two concludes on the first day
 * @param b what the second concludes
 */
public record Difference(String place, LocalDate from, LocalDate until, String nature, Found a, Found b) {}
