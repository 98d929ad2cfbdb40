package salient.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import salient.text.Formula;

/** One cell of a table as it is written, before quoting. Text can only come in by a way that takes formulas apart. */
public final class Cell {
    /** Nothing. */
    public static final Cell EMPTY = new Cell("", "");

    /** More are not read. */
    private static final int MOST_DECIMALS = 20;

    private static final int DECIMALS = 3;
    private static final int RATIO_DECIMALS = 4;
    private static final int DEGREE_DECIMALS = 5;
    private static final double DEGREE_UNITS = 1e5;

    /** The value of a cell whose text is that of a number. */
    private static final Object NUMBER = new Object();

    private final String written;
    private final Object value;

    /** @param value a text, a list of texts, or {@link #NUMBER}; an empty text is nothing */
    private Cell(String written, Object value) {
        this.written = written;
        this.value = value;
    }

    private static Cell number(String written) {
        return new Cell(written, NUMBER);
    }

    /** Its text, before quoting. */
    public String written() {
        return written;
    }

    /** Its text where no spreadsheet opens it: nothing stands in front of what could be a formula. */
    public String plain() {
        if (value == NUMBER) {
            return written;
        }
        return value instanceof List<?> texts
                ? texts.stream().map(Object::toString).collect(Collectors.joining(";"))
                : value.toString();
    }

    /** The same for programs that tell texts from numbers: nothing, a text, a number or an array of texts. */
    void writeTo(JsonGenerator json) throws IOException {
        if (value == NUMBER) {
            json.writeNumber(written);
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (Object text : texts) {
                json.writeString(text.toString());
            }
            json.writeEndArray();
        } else if (written.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Any text. One that begins with a character at which spreadsheets take a cell for a formula gets an apostrophe in
     * front, which is taken off again where the table is read ({@link Formula}).
     */
    public static Cell text(String text) {
        return new Cell(Formula.disarmed(text), text);
    }

    /** {@code yes} or {@code no}. */
    public static Cell yesNo(boolean said) {
        return text(said ? "yes" : "no");
    }

    /** An id, or anything else whose text it is. */
    public static Cell of(Object thing) {
        return text(thing.toString());
    }

    /** What is there, or nothing. */
    public static Cell of(Optional<?> thing) {
        return thing.map(Cell::of).orElse(EMPTY);
    }

    /** {@code things} in their order, joined by semicolons. */
    public static Cell list(Collection<?> things) {
        List<String> texts = things.stream().map(Object::toString).toList();
        return new Cell(text(String.join(";", texts)).written(), texts);
    }

    /** A day, as in 2014-03-21. */
    public static Cell date(LocalDate day) {
        return text(day.toString());
    }

    /** A whole number. */
    public static Cell count(long number) {
        return number(Long.toString(number));
    }

    /** A number with as many digits as tell it from its neighbours, up to {@value #MOST_DECIMALS} of them decimals. */
    public static Cell exact(double number) {
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal trimmed = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        int decimals = Math.min(MOST_DECIMALS, Math.max(0, trimmed.scale()));
        return number(trimmed.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString());
    }

    /** Kilometres or square kilometres, with three decimals. */
    public static Cell decimal(double number) {
        return number(rounded(number, DECIMALS));
    }

    /** As {@link #decimal(double)}, or nothing. */
    public static Cell decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : EMPTY;
    }

    /** Degrees of latitude or longitude, with five decimals: to about a metre. */
    public static Cell degrees(double number) {
        return number(BigDecimal.valueOf(Math.round(number * DEGREE_UNITS), DEGREE_DECIMALS)
                .toPlainString());
    }

    /** A measure of agreement, with four decimals, or nothing. */
    public static Cell ratio(OptionalDouble number) {
        return number.isPresent() ? number(rounded(number.getAsDouble(), RATIO_DECIMALS)) : EMPTY;
    }

    private static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
