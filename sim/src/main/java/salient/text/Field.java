package salient.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salient.campaign.Ids;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.time.DateReader;
import salient.time.WrittenDate;

/**
 * One value as written: a cell of a table or a scalar of YAML, without blanks at its ends, never empty. Each way of
 * reading it files a problem at its place and returns nothing when the text is not of that sort.
 */
public final class Field {
    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,12}(\\.\\d{1,20})?");
    private static final Pattern COMMA = Pattern.compile("([-+]?\\d{1,12}),(\\d{1,20})");
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\p{L}\\p{N}.:-]+(/[^\\s<>\"]*)?");
    private static final Pattern BELOW_ZERO = Pattern.compile("-\\d+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Checked whole;
    private final String name;
    private final String text;
    private final Supplier<Origin> origin;

    public Field(Checked whole, String name, String text, Supplier<Origin> origin) {
        this.whole = whole;
        this.name = name;
        this.text = Blanks.strip(text);
        this.origin = origin;
    }

    /** The column or key. */
    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public Origin origin() {
        return origin.get();
    }

    public String file() {
        return origin().file();
    }

    /** Files an error here. */
    public void error(ProblemCode code, String what, String fix) {
        whole.error(code, origin(), what, fix);
    }

    /** Files an error here whose {@code fix} is slow to find. */
    public void error(ProblemCode code, String what, Supplier<String> fix) {
        whole.error(code, origin(), what, fix);
    }

    /** Files a warning here. */
    public void warning(ProblemCode code, String what, String fix) {
        whole.problems().warning(code, origin(), what, fix);
    }

    /** See {@link Checked#spoil}. */
    public void spoil() {
        whole.spoil();
    }

    /** A field at the same place that holds {@code other}, a piece of its text. */
    public Field piece(String other) {
        return new Field(whole, name, other, origin);
    }

    /** What stands between semicolons, in order, without empty pieces; a piece has its field's place. */
    public List<Field> pieces() {
        List<Field> pieces = new ArrayList<>();
        for (String piece : text.split(";", -1)) {
            if (!Blanks.isBlank(piece)) {
                pieces.add(piece(piece));
            }
        }
        return pieces;
    }

    /** One day of the calendar. */
    public Optional<LocalDate> date() {
        Optional<WrittenDate.Days> days = dates();
        if (days.isPresent() && !days.get().isDay()) {
            error(
                    ProblemCode.INVALID_DATE,
                    name + " " + Quoted.text(text) + " names more than one day",
                    "write the day that is meant as YYYY-MM-DD in " + file());
            return Optional.empty();
        }
        return days.flatMap(WrittenDate.Days::first);
    }

    /** The first of the days that a date names. */
    public Optional<LocalDate> firstDay() {
        return dates().flatMap(days -> end(days.first(), "first"));
    }

    /** The last of the days that a date names. */
    public Optional<LocalDate> lastDay() {
        return dates().flatMap(days -> end(days.last(), "last"));
    }

    private Optional<LocalDate> end(Optional<LocalDate> day, String which) {
        if (day.isEmpty()) {
            error(
                    ProblemCode.INVALID_DATE,
                    name + " " + Quoted.text(text) + " has no " + which + " day",
                    "write both ends in " + file());
        }
        return day;
    }

    /** The days that a date names, which may be open at one end. */
    public Optional<WrittenDate.Days> dates() {
        WrittenDate read = DateReader.read(text);
        if (read instanceof WrittenDate.Refused refused) {
            error(
                    ProblemCode.INVALID_DATE,
                    name + " " + Quoted.text(text) + " " + refused.fault(),
                    refused.remedy() + " in " + file());
        }
        return read instanceof WrittenDate.Days days ? Optional.of(days) : Optional.empty();
    }

    /** A number with or without decimals. */
    public OptionalDouble decimal() {
        String number = pointed();
        if (!DECIMAL.matcher(number).matches()) {
            error(
                    ProblemCode.INVALID_NUMBER,
                    name + " " + Quoted.text(text) + " is not a number",
                    "write it with digits and a decimal point, without unit or thousands mark, in " + file());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(number));
    }

    /** The text with a point for a decimal comma, where a comma can be nothing else. */
    private String pointed() {
        Matcher comma = COMMA.matcher(text);
        return whole.decimalComma() && comma.matches() ? comma.group(1) + "." + comma.group(2) : text;
    }

    /** A number from {@code least} to {@code most}, both included. */
    public OptionalDouble decimal(double least, double most) {
        OptionalDouble number = decimal();
        if (number.isPresent() && (number.getAsDouble() < least || number.getAsDouble() > most)) {
            error(
                    ProblemCode.INVALID_NUMBER,
                    name + " " + Quoted.text(text) + " is out of range",
                    "write a number from " + shortest(least) + " to " + shortest(most) + " in " + file());
            return OptionalDouble.empty();
        }
        return number;
    }

    private static String shortest(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** A whole number, zero or more. */
    public OptionalInt whole() {
        if (!WHOLE.matcher(text).matches()) {
            error(
                    ProblemCode.INVALID_NUMBER,
                    name + " " + Quoted.text(text) + " is not a whole number"
                            + (BELOW_ZERO.matcher(text).matches() ? " from 0 on" : ""),
                    "write it with digits only in " + file());
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** An id. */
    public Optional<String> id() {
        if (!Ids.isId(text)) {
            error(
                    ProblemCode.INVALID_ID,
                    name + " " + Quoted.text(text) + " cannot be an id",
                    "use lower-case letters, digits and hyphens between them, 80 at most, in " + file());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Text on one line, such as a name. */
    public Optional<String> line() {
        if (text.length() > Limits.LINE_CHARACTERS) {
            error(
                    ProblemCode.OVERSIZED_FILE,
                    name + " " + Quoted.text(text) + " has " + text.length() + " characters",
                    "write " + Limits.LINE_CHARACTERS + " at most in " + file());
            return Optional.empty();
        }
        if (text.codePoints().anyMatch(Unseen::isUnseen)) {
            error(
                    ProblemCode.INVALID_VALUE,
                    name + " " + Quoted.text(text) + " holds a line break or a tab",
                    "write it on one line in " + file());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** An absolute address on the web. */
    public Optional<String> address() {
        if (!ADDRESS.matcher(text).matches()) {
            error(
                    ProblemCode.INVALID_VALUE,
                    name + " " + Quoted.text(text) + " is not an address on the web",
                    "write it whole, with https:// before it and no blanks in it, in " + file());
            return Optional.empty();
        }
        return Optional.of(text);
    }

    /** Yes or no. */
    public Optional<Boolean> yesNo() {
        Optional<Boolean> said = YesNo.read(text);
        if (said.isEmpty()) {
            error(
                    ProblemCode.INVALID_VALUE,
                    name + " " + Quoted.text(text) + " is neither yes nor no",
                    "write yes or no in " + file());
        }
        return said;
    }
}
