package salient.gis.shapefile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import salient.gis.layer.Field;

/** A column of a table: as wide as the widest of its values, of which it has to be told before it is written. */
final class DbfColumn {
    /** The longest text, in bytes. */
    static final int LONGEST_TEXT = 254;

    /** Enough for decimal years that tell the hours of a day apart. */
    private static final int MOST_DECIMALS = 9;

    private final String name;
    private final Field.Type type;
    private int before = 1;

    /** One at least, so that a column of whole numbers, or of none, is still one of decimals. */
    private int decimals = 1;

    DbfColumn(String name, Field.Type type) {
        this.name = name;
        this.type = type;
    }

    /** What stands for {@code value}, not yet as wide as the column; remembers how wide that has to be. */
    byte[] written(Optional<?> value) {
        byte[] written = value.map(this::text).orElse("").getBytes(UTF_8);
        if (type == Field.Type.DECIMAL) {
            String number = new String(written, US_ASCII);
            int point = number.indexOf('.');
            decimals = Math.max(decimals, point < 0 ? 0 : number.length() - point - 1);
            before = Math.max(before, point < 0 ? number.length() : point);
        } else {
            before = Math.max(before, written.length);
        }
        return written;
    }

    private String text(Object value) {
        return switch (type) {
            case TEXT -> cut((String) value);
            case INTEGER -> Long.toString((Long) value);
            case DECIMAL -> decimal((Double) value);
            case DAY -> day((LocalDate) value);
            case YES_NO -> (Boolean) value ? "T" : "F";
        };
    }

    /** Controls become spaces, and no character is cut in two. */
    private static String cut(String text) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = Character.isISOControl(text.codePointAt(i)) ? ' ' : text.codePointAt(i);
            bytes += Character.toString(point).getBytes(UTF_8).length;
            if (bytes > LONGEST_TEXT) {
                break;
            }
            cut.appendCodePoint(point);
        }
        return cut.toString();
    }

    private static String decimal(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%04d%02d%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** How many bytes it takes in a row. */
    int width() {
        return switch (type) {
            case TEXT, INTEGER -> before;
            case DECIMAL -> before + 1 + decimals;
            case DAY -> 8;
            case YES_NO -> 1;
        };
    }

    /** Adds what describes it. */
    void describe(ByteBuffer head) {
        head.put(Arrays.copyOf(name.getBytes(US_ASCII), DbfNames.LONGEST + 1))
                .put((byte) letter())
                .putInt(0)
                .put((byte) width())
                .put((byte) (type == Field.Type.DECIMAL ? decimals : 0))
                .put(new byte[14]);
    }

    private char letter() {
        return switch (type) {
            case TEXT -> 'C';
            case INTEGER, DECIMAL -> 'N';
            case DAY -> 'D';
            case YES_NO -> 'L';
        };
    }

    /** Adds what {@link #written} gave, as wide as the column: numbers at its right, nothing as spaces. */
    void pad(byte[] written, ByteBuffer row) {
        byte[] whole = written;
        if (type == Field.Type.DECIMAL && written.length > 0) {
            whole = new BigDecimal(new String(written, US_ASCII))
                    .setScale(decimals)
                    .toPlainString()
                    .getBytes(US_ASCII);
        }
        byte[] spaces = new byte[width() - whole.length];
        Arrays.fill(spaces, (byte) ' ');
        if (letter() == 'N') {
            row.put(spaces).put(whole);
        } else {
            row.put(whole).put(spaces);
        }
    }
}
