package salient.read;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.account.DayTime;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.text.Field;
import salient.text.Row;
import salient.time.DaySpan;

/**
 * When a claim says it was so: its days, and the time within the day where it gives one.
 *
 * <p>A time in GMT is turned into the campaign's local time by the zone's rules for that date. Where that moves it past
 * midnight, the days move with it: 22:30 GMT on 25 March is 00:30 on 26 March in Syria. In the hour that comes twice when
 * clocks are set back, a time in GMT says which of the two is meant.
 */
record ClaimTime(DaySpan days, Optional<DayTime> time) {
    private static final Pattern CLOCK = Pattern.compile(
            "(?<hour>\\d{1,2})[:.h](?<minute>[0-5]\\d)(:(?<second>[0-5]\\d)(\\.0{1,9})?)?"
                    + "( ?(?<half>[ap])\\.?m\\.?)?( ?(?<gmt>z|utc|gmt))?",
            Pattern.CASE_INSENSITIVE);

    /** Reads the columns {@code date}, {@code date_to} and {@code time} of {@code row}. */
    static Optional<ClaimTime> read(Row row, Known known) {
        return Days.within(row.required("date"), row.optional("date_to"), known.period())
                .flatMap(days -> read(days, row.optional("time"), known.zone()));
    }

    /**
     * The same without the days that lie outside the campaign's period; empty, with a problem filed, if that is all of
     * them.
     *
     * @param mayBeginBefore whether it may begin before the period, if it reaches into it
     */
    Optional<ClaimTime> inside(Row row, Known known, boolean mayBeginBefore) {
        Optional<Field> date = row.optional("date");
        if (known.period().isEmpty() || date.isEmpty()) {
            return Optional.of(this);
        }
        DaySpan period = known.period().get();
        DaySpan tolerated = mayBeginBefore && days.first().isBefore(period.first())
                ? new DaySpan(days.from(), period.until())
                : period;
        boolean reachesIn = days.within(period).isPresent();
        return Days.inside(days, reachesIn ? tolerated : period, date.get(), shown(row, known))
                .map(inside -> new ClaimTime(inside, inside.last().equals(days.last()) ? time : Optional.empty()));
    }

    /** Its days as messages have them; where the zone has moved them, with what the row says. */
    private String shown(Row row, Known known) {
        Optional<DaySpan> written = Days.within(row.optional("date"), row.optional("date_to"), known.period());
        return written.isEmpty() || written.get().equals(days)
                ? "date " + days
                : "date " + written.get() + " at " + Quoted.text(row.text("time")) + ", which is " + days + " in "
                        + known.zone() + ",";
    }

    /** Reads {@code time}, which belongs to {@code days}; empty, with a problem filed, if it is no time. */
    static Optional<ClaimTime> read(DaySpan days, Optional<Field> time, ZoneId zone) {
        if (time.isEmpty()) {
            return Optional.of(new ClaimTime(days, Optional.empty()));
        }
        String stated = time.get().text();
        Matcher clock = CLOCK.matcher(stated);
        Optional<LocalTime> read = clock.matches() ? onTheClock(clock) : Optional.empty();
        if (read.isPresent()) {
            LocalTime said = read.get();
            return Optional.of(
                    clock.group("gmt") == null
                            ? local(days, said, said.toString(), zone)
                            : fromGmt(days, said, said + "Z", zone));
        }
        String word = stated.toLowerCase(Locale.ROOT);
        Optional<LocalTime> named = DayTime.named(word);
        if (named.isEmpty()) {
            time.get()
                    .error(
                            ProblemCode.INVALID_TIME,
                            "time " + Quoted.text(stated) + " is not a time of day",
                            stated.matches("24:00(:00)?")
                                    ? "write 00:00 of the day that then begins, or 23:59, in "
                                            + time.get().file()
                                    : "write HH:MM, HH:MMZ for GMT, or night, dawn, morning, noon, afternoon or evening in "
                                            + time.get().file());
        }
        return named.map(said -> local(days, said, word, zone));
    }

    /** The time on the clock that {@code stated} shows, of 12 hours if it says a.m. or p.m.; empty if there is none. */
    private static Optional<LocalTime> onTheClock(Matcher stated) {
        int hour = Integer.parseInt(stated.group("hour"));
        String half = stated.group("half");
        if (half == null ? hour > 23 : hour < 1 || hour > 12) {
            return Optional.empty();
        }
        int ofDay = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        String second = stated.group("second");
        return Optional.of(LocalTime.of(
                ofDay, Integer.parseInt(stated.group("minute")), second == null ? 0 : Integer.parseInt(second)));
    }

    private static ClaimTime local(DaySpan days, LocalTime said, String stated, ZoneId zone) {
        ZonedDateTime at = days.last().atTime(said).atZone(zone);
        return at(days, at.withEarlierOffsetAtOverlap(), at.withLaterOffsetAtOverlap(), said, stated);
    }

    private static ClaimTime fromGmt(DaySpan days, LocalTime said, String stated, ZoneId zone) {
        // The last day is the one on which a change takes effect, so its offset counts.
        ZonedDateTime local = days.last().atTime(said).atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
        long moved = ChronoUnit.DAYS.between(days.last(), local.toLocalDate());
        DaySpan there = new DaySpan(days.from().plusDays(moved), days.until().plusDays(moved));
        return at(there, local, local, local.toLocalTime(), stated);
    }

    private static ClaimTime at(
            DaySpan days, ZonedDateTime earliest, ZonedDateTime latest, LocalTime local, String stated) {
        ZonedDateTime start = days.last().atStartOfDay(earliest.getZone());
        DayTime time = new DayTime(local, stated, Duration.between(start, earliest), Duration.between(start, latest));
        return new ClaimTime(days, Optional.of(time));
    }
}
