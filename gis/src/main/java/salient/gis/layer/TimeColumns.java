package salient.gis.layer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The fields that say when a feature was so: as half-open days, and under the keys of OpenHistoricalMap.
 *
 * <p>Sources: <a href="https://wiki.openstreetmap.org/wiki/OpenHistoricalMap/Tags/Key/start_date">OpenHistoricalMap,
 * keys of dates</a>; the filter of {@code @openhistoricalmap/maplibre-gl-dates} 1.4.0, {@code index.js}; Library of
 * Congress, Extended Date/Time Format, 4 February 2019.
 */
public final class TimeColumns {
    /** The first day on which a feature was so. */
    public static final String FROM = "from";

    /** The first day on which it was so no longer. */
    public static final String UNTIL = "until";

    /** The last six hours of a day, as a part of the day. */
    private static final double EVENING = 0.25;

    /** Decimal years have six decimals: half a minute. */
    private static final double HALF_MINUTES = 1e6;

    private TimeColumns() {}

    static Columns<When> columns() {
        return new Columns<When>()
                .day(FROM, "First day on which it was so.", when -> when.days().from())
                .day(
                        UNTIL,
                        "First day on which it was so no longer, or was not looked at any more.",
                        when -> when.days().until())
                .text(
                        "start_date",
                        "First day, as OpenHistoricalMap has it.",
                        when -> when.days().first().toString())
                .text(
                        "end_date",
                        "Last day, included, as OpenHistoricalMap has it.",
                        when -> when.days().last().toString())
                .text(
                        "start_date:edtf",
                        "What is known of the first day: a day, an interval, or an interval that is open.",
                        When::beganAsEdtf)
                .text(
                        "end_date:edtf",
                        "What is known of the last day: a day, an interval, or an interval that is open.",
                        When::endedAsEdtf)
                .add(
                        "start_decdate",
                        Field.Type.DECIMAL,
                        "The evening before the first day, as a decimal year: for filters by OpenHistoricalMap.",
                        when -> Optional.of(eveningBefore(when.days().from())))
                .add(
                        "end_decdate",
                        Field.Type.DECIMAL,
                        "The evening of the last day, as a decimal year: for filters by OpenHistoricalMap.",
                        when -> Optional.of(eveningBefore(when.days().until())));
    }

    /**
     * Six hours before {@code day} begins, as a year and the part of it that is gone.
     *
     * <p>Filters take a feature for a day if {@code start_decdate} is less than the day's midnight or noon, and
     * {@code end_decdate} is no less. With the evening before its first day and the evening of its last one, a feature is
     * taken for exactly the days on which it was so, by either, and however the number is rounded on the way.
     */
    static double eveningBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        double year = before.getYear() + (before.getDayOfYear() - EVENING) / before.lengthOfYear();
        return Math.rint(year * HALF_MINUTES) / HALF_MINUTES;
    }
}
