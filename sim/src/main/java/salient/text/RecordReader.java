package salient.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import salient.problem.Origin;

/**
 * Walks over the records of a CSV text in UTF-8, one at a time and as bytes: only what is asked for becomes text. Lines
 * end in LF, CR or both; a cell that begins with a double quote ends with one, and two within stand for one (RFC 4180).
 */
final class RecordReader {
    /** The most cells of a record. */
    static final int MOST_CELLS = 1_000;

    /** The most bytes of a record. */
    static final int LONGEST_RECORD = 1_000_000;

    private static final int CHUNK = 1 << 18;

    /** What is wrong with a record. */
    enum Fault {
        NONE,
        UNCLOSED_QUOTE,
        TEXT_AFTER_QUOTE,
        TOO_LONG
    }

    private final InputStream in;
    private byte separator = ',';
    private byte[] buffer = new byte[CHUNK];
    /** Where the record, what is not yet walked over, and what has been read, begin and end in the buffer. */
    private int begin;

    private int at;
    private int limit;
    /** Where each cell ends, from the beginning of the record. */
    private int[] ends = new int[16];

    private int cells;
    private int line = 1;
    private int nextLine = 1;
    private Fault fault = Fault.NONE;

    /** The records of {@code in}, which has been looked over, after its byte-order mark if it has one. */
    RecordReader(InputStream in) throws IOException {
        this.in = in;
        fill();
        at = ByteOrderMark.begins(buffer, limit) ? ByteOrderMark.BYTES : 0;
        begin = at;
    }

    /** The first line. */
    byte[] firstLine() throws IOException {
        int length = 0;
        while ((at + length < limit || fill()) && buffer[at + length] != '\n' && buffer[at + length] != '\r') {
            length++;
        }
        return Arrays.copyOfRange(buffer, at, at + length);
    }

    /** Cells are parted by {@code mark}, a character of ASCII, and not by commas. */
    void separateBy(char mark) {
        separator = (byte) mark;
    }

    /** Goes to the next record; false if there is none, or the one before had a fault. */
    boolean next() throws IOException {
        begin = at;
        line = nextLine;
        cells = 0;
        if (fault != Fault.NONE || (at == limit && !fill())) {
            return false;
        }
        while (true) {
            boolean quoted = at < limit && buffer[at] == '"';
            if (quoted) {
                quotedCell();
            } else {
                plainCell();
            }
            if (fault != Fault.NONE) {
                return true;
            }
            endCell();
            if (fault != Fault.NONE || (at == limit && !fill())) {
                return true;
            }
            if (buffer[at] != separator) {
                endLine();
                return true;
            }
            at++;
            if (at == limit) {
                fill();
            }
        }
    }

    private void plainCell() throws IOException {
        do {
            byte[] bytes = buffer;
            int to = limit;
            int i = at;
            while (i < to && bytes[i] != separator && bytes[i] != '\n' && bytes[i] != '\r') {
                i++;
            }
            at = i;
        } while (at == limit && fill());
    }

    private void quotedCell() throws IOException {
        at++;
        boolean afterCr = false;
        while (at < limit || fill()) {
            byte b = buffer[at++];
            if (b == '"') {
                if ((at == limit && !fill()) || buffer[at] != '"') {
                    checkAfterQuote();
                    return;
                }
                at++;
            } else if (b == '\r' || (b == '\n' && !afterCr)) {
                nextLine++;
            }
            afterCr = b == '\r';
        }
        if (fault == Fault.NONE || !closes()) {
            fault = Fault.UNCLOSED_QUOTE;
        }
    }

    private void checkAfterQuote() {
        if (at < limit && buffer[at] != separator && buffer[at] != '\n' && buffer[at] != '\r') {
            fault = Fault.TEXT_AFTER_QUOTE;
        }
    }

    /** Whether a quoted cell that is too long is closed anywhere in what is still to come, which is not kept. */
    private boolean closes() throws IOException {
        byte[] more = new byte[CHUNK];
        // What was kept ends within the cell, and a quote at its very end may be one of two.
        for (int read = in.read(more); read >= 0; read = in.read(more)) {
            for (int i = 0; i < read; i++) {
                if (more[i] == '"') {
                    return true;
                }
            }
        }
        return false;
    }

    private void endCell() {
        if (cells == MOST_CELLS) {
            fault = Fault.TOO_LONG;
            return;
        }
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, 4 * ends.length);
        }
        ends[cells++] = at - begin;
        if (at - begin > LONGEST_RECORD) {
            fault = Fault.TOO_LONG;
        }
    }

    private void endLine() throws IOException {
        boolean cr = buffer[at] == '\r';
        at++;
        nextLine++;
        if (cr && (at < limit || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    /** Reads on; false at the end of the text, and when the record is too long to be one. */
    private boolean fill() throws IOException {
        if (at - begin > LONGEST_RECORD) {
            fault = Fault.TOO_LONG;
            return false;
        }
        if (begin > 0) {
            System.arraycopy(buffer, begin, buffer, 0, limit - begin);
            at -= begin;
            limit -= begin;
            begin = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        limit += Math.max(0, read);
        return read > 0;
    }

    /** What is wrong with the record: with its last cell, which is then not counted. */
    Fault fault() {
        return fault;
    }

    /** The line on which the record starts, from 1. */
    int line() {
        return line;
    }

    /** Number of its cells. */
    int cells() {
        return cells;
    }

    /** Where cell {@code index} of the record, from 0, begins in {@link #bytes}, its opening quote included. */
    int start(int index) {
        return index == 0 ? begin : begin + ends[index - 1] + 1;
    }

    /** Where it ends there, its closing quote included. */
    int end(int index) {
        return begin + ends[index];
    }

    /** The bytes among which the record lies until the next one is asked for. */
    byte[] bytes() {
        return buffer;
    }

    /** The record, to be kept; if it has a fault, as far as that. */
    TableRecord keep() {
        int to = fault == Fault.NONE ? (cells == 0 ? begin : end(cells - 1)) : at;
        return new TableRecord(line, Arrays.copyOfRange(buffer, begin, to), Arrays.copyOf(ends, cells));
    }

    /** Where in {@code file} the cell with the fault begins. */
    Origin faultOrigin(String file) {
        return keep().origin(file, cells);
    }
}
