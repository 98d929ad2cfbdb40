package salient.gis.panel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Ids of places as tables print them: numbers may have come through a program that knows no whole ones. */
final class PlainKey {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?");
    private static final int MOST_DIGITS = 18;

    private PlainKey() {}

    /** {@code 461727} for {@code 461727.0} and {@code 4.61727e+05}; what is no whole number stays as it is written. */
    static String of(String written) {
        if (!NUMBER.matcher(written).matches()) {
            return written;
        }
        BigDecimal number = new BigDecimal(written).stripTrailingZeros();
        boolean whole = number.scale() <= 0 && number.precision() - number.scale() <= MOST_DIGITS;
        return whole ? number.toPlainString() : written;
    }

    /** Whether {@code written} is a number in a form that may have lost digits. */
    static boolean mayBeRounded(String written) {
        return NUMBER.matcher(written).matches()
                && written.toLowerCase(java.util.Locale.ROOT).contains("e");
    }
}
