package salient.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table is written down: what parts its cells, and on which line its header stands. Spreadsheets set to a language
 * with a decimal comma part cells with semicolons, and others are saved with tabs; a first line {@code sep=;} says so.
 *
 * @param separator what stands between cells
 * @param headerLine the line of the header, from 1
 */
public record TableFormat(char separator, int headerLine) {
    private static final Pattern SEP_LINE = Pattern.compile("(?i)\"?sep=([,;\t|])\"?[,;\t|]*\\s*");
    private static final char COMMA = ',';
    private static final List<Character> SEPARATORS = List.of(COMMA, ';', '\t');

    /** The format of a table that has {@code columns} and begins with {@code line}: what parts that into most of them, or into
     * most cells if none is among them. */
    public static TableFormat of(String line, Columns columns) {
        Matcher sep = SEP_LINE.matcher(line);
        if (sep.matches()) {
            return new TableFormat(sep.group(1).charAt(0), 2);
        }
        List<Character> present =
                SEPARATORS.stream().filter(each -> line.indexOf(each) >= 0).toList();
        if (present.isEmpty() || present.equals(List.of(COMMA))) {
            return new TableFormat(COMMA, 1);
        }
        char best = best(present, separator -> known(line, separator, columns));
        boolean anyKnown = known(line, best, columns) > 0;
        return new TableFormat(anyKnown ? best : best(present, separator -> cells(line, separator)), 1);
    }

    /** Of {@code present} the one with the most, a comma or the first of them if several have. */
    private static char best(List<Character> present, ToIntFunction<Character> number) {
        char best = COMMA;
        int most = number.applyAsInt(COMMA);
        for (char separator : present) {
            int here = number.applyAsInt(separator);
            if (here > most) {
                best = separator;
                most = here;
            }
        }
        return best;
    }

    private static int cells(String header, char separator) {
        return header.split(Pattern.quote(String.valueOf(separator)), -1).length;
    }

    private static int known(String header, char separator, Columns columns) {
        List<String> headings = Arrays.stream(header.split(Pattern.quote(String.valueOf(separator)), -1))
                .map(heading -> Blanks.strip(heading.replace("\"", "")))
                .toList();
        return columns.among(headings).size();
    }

    /** Whether a comma in a number is the decimal mark, because it cannot part cells. */
    public boolean decimalComma() {
        return separator == ';';
    }
}
