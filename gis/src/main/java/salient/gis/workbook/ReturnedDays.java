package salient.gis.workbook;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import salient.gis.workbook.ReadSheet.ReadRow;
import salient.time.DaySpan;

/** Cells of dates in which a spreadsheet has put the number of a day for the day. */
final class ReturnedDays {
    private static final Set<String> DATES =
            Set.of("date", "date_to", "reported", "reported_to", "from", "to", "until");

    /** The numbers of days from 1954 to 2119: as text, too, they are no years that anybody writes. */
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final DaySpan period;

    /** @param period the campaign's, whose years are years */
    ReturnedDays(DaySpan period) {
        this.period = period;
    }

    /** The day of which cell {@code index} of {@code row}, in {@code column}, has the number; empty if it has none. */
    Optional<String> of(String column, ReadRow row, int index) {
        if (!DATES.contains(column)) {
            return Optional.empty();
        }
        String cell = row.cell(index).strip();
        Optional<LocalDate> day = row.day(index);
        if (day.isPresent()) {
            return day.filter(found -> period.contains(found) || !isOneOfItsYears(cell))
                    .map(LocalDate::toString);
        }
        return SERIAL.matcher(cell).matches() ? Optional.of(Serials.time(cell, false)) : Optional.empty();
    }

    private boolean isOneOfItsYears(String cell) {
        return YEAR.matcher(cell).matches()
                && Integer.parseInt(cell) >= period.first().getYear()
                && Integer.parseInt(cell) <= period.last().getYear();
    }
}
