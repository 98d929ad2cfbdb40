package salient.gis.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of spreadsheets as text: as they are, or as the day or time that one of them stands for. */
final class Serials {
    /** Day 0, for days from 1 March 1900 on: a 29 February 1900 is counted that never was. */
    private static final LocalDate FIRST_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_1904 = LocalDate.of(1904, 1, 1);
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** As many digits as spreadsheets keep. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Of more characters no spreadsheet writes a number, and to read them takes ever longer. */
    private static final int LONGEST = 400;

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern OF_TIME = Pattern.compile("[ymdhs]");

    /** A whole number of five digits at most. */
    private static final Pattern WHOLE = Pattern.compile("[1-9]\\d{0,4}(\\.0+)?");

    /** The number of the last day of 2099. */
    private static final int LAST = 73_050;

    private Serials() {}

    /** The day of which {@code number}, a cell's that holds a number, would be the number; empty before 1900 and after 2099. */
    static Optional<LocalDate> day(String number, boolean from1904) {
        String stripped = number.strip();
        if (stripped.length() > LONGEST || !WHOLE.matcher(stripped).matches()) {
            return Optional.empty();
        }
        int serial = new BigDecimal(stripped).intValue();
        return serial > LAST ? Optional.empty() : Optional.of((from1904 ? FIRST_1904 : FIRST_1900).plusDays(serial));
    }

    /** Whether a number format shows days or times: those that are built in, and {@code code} if it is not empty. */
    static boolean isOfTime(int format, String code) {
        boolean builtIn = (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
        return builtIn
                || OF_TIME.matcher(
                                LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    /** {@code number} without the last digits that a computer adds, and without an exponent. */
    static String plain(String number) {
        if (number.length() > LONGEST) {
            return number;
        }
        BigDecimal value = new BigDecimal(number).round(DIGITS);
        BigDecimal trimmed = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return Math.abs(trimmed.scale()) > 30 ? number : trimmed.toPlainString();
    }

    /** The day, or the time within a day, that {@code number} stands for, as in 2014-03-25, 14:30 or both. */
    static String time(String number, boolean from1904) {
        double serial = Double.parseDouble(number);
        if (!(serial >= 0 && serial < 3_000_000)) {
            return plain(number);
        }
        long minutes = Math.round(serial * MINUTES_OF_DAY);
        long day = minutes / MINUTES_OF_DAY;
        int minute = (int) (minutes % MINUTES_OF_DAY);
        String time = LocalTime.of(minute / 60, minute % 60).toString();
        if (day == 0) {
            return time;
        }
        String date = (from1904 ? FIRST_1904 : FIRST_1900).plusDays(day).toString();
        return minute == 0 ? date : date + " " + time;
    }
}
