package salient.text;

import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** The mark of three bytes that some programs put before text in UTF-8. */
final class ByteOrderMark {
    /** Number of its bytes. */
    static final int BYTES = 3;

    private ByteOrderMark() {}

    /** Whether the first {@code length} of {@code bytes}, which begin a file, begin with it. */
    static boolean begins(byte[] bytes, int length) {
        return length >= BYTES && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /** Warns that the file {@code name} begins with it. */
    static void tell(String name, Problems problems) {
        problems.warning(
                ProblemCode.BYTE_ORDER_MARK,
                new Origin(name, 1, 1),
                "the file begins with a byte-order mark",
                "save " + name + " as UTF-8 without a byte-order mark");
    }
}
