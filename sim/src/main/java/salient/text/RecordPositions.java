package salient.text;

import java.util.Arrays;
import salient.problem.Origin;

/**
 * Where the cells of a CSV text stand. The parser gives only the line on which a record starts; this walks one record
 * again when a problem has to be placed, which is seldom.
 */
public final class RecordPositions {
    /** What is wrong with the quotes of a record. */
    public enum Fault {
        NONE,
        UNCLOSED_QUOTE,
        TEXT_AFTER_QUOTE
    }

    /**
     * One cell as walked over.
     *
     * @param start offset of its first character, the opening quote included
     * @param end offset of the separator or line break after it
     */
    private record Cell(int start, int end, Fault fault) {}

    private final String file;
    private final String text;
    private final char separator;
    private int[] lineStarts = new int[0];

    /** The positions in {@code text}, whose lines end in LF and whose cells are parted by {@code separator}. */
    public RecordPositions(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
    }

    /** Where cell {@code index}, from 0, of the record that starts on {@code line} begins. */
    public Origin cell(int line, int index) {
        Cell cell = walk(offset(line));
        for (int i = 0; i < index && !endsRecord(cell); i++) {
            cell = walk(cell.end() + 1);
        }
        return origin(cell.start());
    }

    /** The first fault in the record that starts on {@code line}. */
    public Fault fault(int line) {
        return faultyCell(line).fault();
    }

    /** Where the first cell with a fault of the record that starts on {@code line} begins. */
    public Origin faultOrigin(int line) {
        return origin(faultyCell(line).start());
    }

    /** The line after the record that starts on {@code line}. */
    public int lineAfter(int line) {
        Cell cell = walk(offset(line));
        while (!endsRecord(cell)) {
            cell = walk(cell.end() + 1);
        }
        return origin(cell.end()).line() + 1;
    }

    private Cell faultyCell(int line) {
        Cell cell = walk(offset(line));
        while (cell.fault() == Fault.NONE && !endsRecord(cell)) {
            cell = walk(cell.end() + 1);
        }
        return cell;
    }

    private boolean endsRecord(Cell cell) {
        return cell.end() >= text.length() || text.charAt(cell.end()) == '\n' || cell.fault() != Fault.NONE;
    }

    private Cell walk(int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            at = closingQuote(start + 1);
            if (at < 0) {
                return new Cell(start, text.length(), Fault.UNCLOSED_QUOTE);
            }
            at++;
            if (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
                return new Cell(start, at, Fault.TEXT_AFTER_QUOTE);
            }
            return new Cell(start, at, Fault.NONE);
        }
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        return new Cell(start, at, Fault.NONE);
    }

    private int closingQuote(int from) {
        int at = text.indexOf('"', from);
        while (at >= 0 && at + 1 < text.length() && text.charAt(at + 1) == '"') {
            at = text.indexOf('"', at + 2);
        }
        return at;
    }

    private int offset(int line) {
        int[] starts = lineStarts();
        return starts[Math.min(line, starts.length) - 1];
    }

    private Origin origin(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Origin(file, line + 1, offset - starts[line] + 1);
    }

    private int[] lineStarts() {
        if (lineStarts.length == 0) {
            lineStarts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
            int line = 1;
            for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
                lineStarts[line++] = i + 1;
            }
        }
        return lineStarts;
    }
}
