package salient.batch.answers;

import java.time.LocalDate;

/**
 * A place that on some days no reading settles: none finds it held or vacant.
 *
 * @param days how many such days there are
 * @param unknownDays on how many of them every reading finds it unknown: nobody said anything
 * @param first the first such day
 * @param last the last
 */
public record UnsettledPlace(
        String campaign, String place, int days, int unknownDays, LocalDate first, LocalDate last) {
    /** The days on which some reading has it contested or disputed and none settles it. */
    public int daysInDoubt() {
        return days - unknownDays;
    }
}
