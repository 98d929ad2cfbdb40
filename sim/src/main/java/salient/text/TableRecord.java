package salient.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import salient.problem.Origin;

/** A record of a CSV text as it is written, on its own: what its cells hold, and where they begin. */
final class TableRecord {
    private final int line;
    private final byte[] bytes;
    private final int[] ends;

    /**
     * @param line on which it starts, from 1
     * @param bytes from its beginning to the end of its last cell
     * @param ends where in them each cell ends; the next one begins a byte later
     */
    TableRecord(int line, byte[] bytes, int[] ends) {
        this.line = line;
        this.bytes = bytes;
        this.ends = ends;
    }

    int line() {
        return line;
    }

    /** Number of its cells. */
    int size() {
        return ends.length;
    }

    /** The text of cell {@code index}, from 0: without its quotes and as it was before {@link Formula}, lines ended by LF. */
    String cell(int index) {
        return Formula.plain(text(bytes, start(index), ends[index]));
    }

    /** The text of the cell that is written from {@code from} to {@code to} in {@code bytes}. */
    static String text(byte[] bytes, int from, int to) {
        if (from == to || bytes[from] != '"') {
            return new String(bytes, from, to - from, StandardCharsets.UTF_8);
        }
        byte[] plain = Arrays.copyOfRange(bytes, from + 1, to - 1);
        int length = 0;
        for (int i = 0; i < plain.length; i++) {
            byte b = plain[i];
            boolean crLf = b == '\r' && i + 1 < plain.length && plain[i + 1] == '\n';
            if (!crLf) {
                plain[length++] = b == '\r' ? (byte) '\n' : b;
            }
            if (b == '"') {
                i++;
            }
        }
        return new String(plain, 0, length, StandardCharsets.UTF_8);
    }

    /** Whether there is nothing to read in cell {@code index}. */
    boolean isBlank(int index) {
        return isBlank(bytes, start(index), ends[index]);
    }

    /** Whether there is nothing to read in the cell that is written from {@code from} to {@code to} in {@code bytes}. */
    static boolean isBlank(byte[] bytes, int from, int to) {
        // Any other printable character of ASCII is something to read.
        return from == to || ((bytes[from] <= ' ' || bytes[from] == '"') && Blanks.isBlank(text(bytes, from, to)));
    }

    /** Where in {@code file} cell {@code index} begins; one after the last begins where that ends. */
    Origin origin(String file, int index) {
        int at = start(index);
        int atLine = line;
        int lineStart = 0;
        int moreBytes = 0;
        for (int i = 0; i < at; i++) {
            byte b = bytes[i];
            boolean crBeforeLf = b == '\r' && i + 1 < at && bytes[i + 1] == '\n';
            if ((b == '\n' || b == '\r') && !crBeforeLf) {
                atLine++;
                lineStart = i + 1;
                moreBytes = 0;
            }
            moreBytes += moreBytes(b);
        }
        return new Origin(file, atLine, at - lineStart - moreBytes + 1);
    }

    /** How many bytes more than characters of Java the character has that begins with {@code lead}. */
    static int moreBytes(byte lead) {
        int bits = lead & 0xFF;
        if (bits < 0xC0) {
            return 0;
        }
        return bits < 0xE0 ? 1 : 2;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1] + 1;
    }
}
