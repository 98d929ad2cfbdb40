package salient.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** One cell of a table as it is written, before quoting. Text can only come in by a way that takes formulas apart. */
final class Cell {
    static final Cell EMPTY = new Cell("");

    private static final int DECIMALS = 3;
    private static final int RATIO_DECIMALS = 4;

    private final String written;

    private Cell(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /**
     * Any text. One that begins with a character at which spreadsheets take a cell for a formula gets an apostrophe in
     * front.
     */
    static Cell text(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return new Cell(formula ? "'" + text : text);
    }

    /** An id, or anything else whose text it is. */
    static Cell of(Object thing) {
        return text(thing.toString());
    }

    /** What is there, or nothing. */
    static Cell of(Optional<?> thing) {
        return thing.map(Cell::of).orElse(EMPTY);
    }

    /** {@code things} in their order, joined by semicolons. */
    static Cell list(Collection<?> things) {
        return text(things.stream().map(Object::toString).collect(Collectors.joining(";")));
    }

    static Cell date(LocalDate day) {
        return new Cell(day.toString());
    }

    static Cell count(long number) {
        return new Cell(Long.toString(number));
    }

    /** Kilometres or square kilometres, with three decimals. */
    static Cell decimal(double number) {
        return new Cell(rounded(number, DECIMALS));
    }

    /** As {@link #decimal(double)}, or nothing. */
    static Cell decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : EMPTY;
    }

    /** A measure of agreement, with four decimals, or nothing. */
    static Cell ratio(OptionalDouble number) {
        return number.isPresent() ? new Cell(rounded(number.getAsDouble(), RATIO_DECIMALS)) : EMPTY;
    }

    private static String rounded(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
