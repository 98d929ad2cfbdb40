package salient.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/**
 * Looks once over the bytes of a text before anything is made of it: whether they are UTF-8, whether all of it can be
 * seen, and how many lines it has. Only a piece of the file is held at a time, however large that is.
 */
final class TextScan {
    private static final int CHUNK = 1 << 16;

    private final SourceFile file;
    private final boolean telling;
    private final Problems problems;
    private final Passing passing;
    private final byte[] buffer = new byte[CHUNK];
    private int at;
    private int limit;
    /** Offset in the file of the buffer, of the line, and of what follows the last CR. */
    private long before;

    private long lineStart;
    private long afterCr = -1;
    /** Bytes of the line beyond the characters of Java that they make. */
    private int moreBytes;

    private long lines;
    private long faultyLine = -1;
    private FileKind kind = FileKind.TEXT;
    private boolean marked;
    private boolean sound = true;
    private boolean decodes = true;

    /**
     * What was seen.
     *
     * @param sound whether it is a text; if not, problems were filed
     * @param whole whether it was seen to its end, which a line that never ends forbids
     * @param lines ends of lines
     * @param marked whether a text in UTF-8 begins with a byte-order mark
     */
    record Seen(boolean sound, boolean whole, long lines, boolean marked) {}

    /** What else takes the bytes as they pass by, once. */
    @FunctionalInterface
    interface Passing {
        /** Nothing. */
        Passing BY = (bytes, from, length) -> {};

        /** Takes {@code length} bytes from {@code from} on. */
        void take(byte[] bytes, int from, int length);
    }

    private TextScan(SourceFile file, boolean telling, Passing passing, Problems problems) {
        this.file = file;
        this.telling = telling;
        this.passing = passing;
        this.problems = problems;
    }

    /**
     * Looks over {@code file}.
     *
     * @param longestLine the most bytes that a line may have; at a longer one it stops, without filing a problem
     * @param passing takes the bytes that are seen
     */
    static Seen of(SourceFile file, int longestLine, Passing passing, Problems problems) throws IOException {
        TextScan scan = new TextScan(file, false, passing, problems);
        Seen seen = scan.look(longestLine);
        // What cannot be seen in bytes that are no text at all is not worth telling.
        return seen.sound() || !scan.decodes ? seen : new TextScan(file, true, Passing.BY, problems).look(longestLine);
    }

    private Seen look(int longestLine) throws IOException {
        try (InputStream in = file.open()) {
            boolean whole = all(in, longestLine);
            return new Seen(sound, whole, lines, marked && decodes);
        }
    }

    private boolean all(InputStream in, int longestLine) throws IOException {
        boolean more = fill(in);
        kind = FileKind.of(Arrays.copyOf(buffer, Math.min(limit, FileKind.HEAD_BYTES)));
        marked = more && ByteOrderMark.begins(buffer, limit);
        if (marked) {
            at = ByteOrderMark.BYTES;
            lineStart = at;
        }
        while (more) {
            if (decodes) {
                look();
            }
            if (!decodes) {
                at = limit;
            } else if (before + at - lineStart > longestLine) {
                return false;
            }
            more = fill(in);
        }
        if (at < limit) {
            tellBroken();
        }
        return true;
    }

    private boolean fill(InputStream in) throws IOException {
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        before += at;
        limit -= at;
        at = 0;
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read > 0) {
            passing.take(buffer, limit, read);
            limit += read;
        }
        return read > 0;
    }

    /** Looks at what is in the buffer, as far as its characters are whole. */
    private void look() {
        byte[] bytes = buffer;
        int to = limit;
        int i = at;
        while (i < to) {
            byte b = bytes[i];
            if (b >= ' ' && b != 0x7F) {
                i++;
                continue;
            }
            at = i;
            if (b < 0) {
                int length = Utf8.length(bytes, i, to);
                if (length == Utf8.BROKEN) {
                    tellBroken();
                }
                if (length <= 0) {
                    return;
                }
                check(Utf8.character(bytes, i, length));
                moreBytes += TableRecord.moreBytes(b);
                i += length;
            } else {
                control(b);
                i++;
            }
        }
        at = i;
    }

    private void control(byte b) {
        if (b == '\n' || b == '\r') {
            long next = before + at + 1;
            if (b == '\r' || before + at != afterCr) {
                lines++;
            }
            afterCr = b == '\r' ? next : -1;
            lineStart = next;
            moreBytes = 0;
        } else if (b != '\t') {
            check(b);
        }
    }

    private void check(int character) {
        if (!Unseen.isUnseen(character) || faultyLine == lines) {
            return;
        }
        faultyLine = lines;
        sound = false;
        if (telling) {
            problems.error(
                    ProblemCode.CONTROL_CHARACTER,
                    here(),
                    "the character " + Unseen.code(character) + " cannot be seen and does not belong in a text",
                    "delete it in line " + here().line() + " of " + file.name());
        }
    }

    private void tellBroken() {
        sound = false;
        decodes = false;
        boolean text = kind == FileKind.TEXT;
        problems.error(
                ProblemCode.WRONG_ENCODING,
                text ? here() : Origin.of(file.name()),
                text ? "a byte here is not UTF-8" : kind.what(),
                switch (kind) {
                    case TEXT, UTF_16 -> "save " + file.name() + " as UTF-8 (in a spreadsheet: \"CSV UTF-8\")";
                    case WORKBOOK, DATABASE -> kind.cure() + " in the place of " + file.name();
                    default -> "put the text that is meant in the place of " + file.name();
                });
    }

    private Origin here() {
        return new Origin(
                file.name(),
                (int) Math.min(lines + 1, Integer.MAX_VALUE),
                (int) (before + at - lineStart) - moreBytes + 1);
    }
}
