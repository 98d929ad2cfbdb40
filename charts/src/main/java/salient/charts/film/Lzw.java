package salient.charts.film;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Packs the pixels of one picture of a GIF: codes of growing width, lowest bit first, in blocks of 255 bytes.
 *
 * <p>Source: CompuServe, Graphics Interchange Format, version 89a, 1990, appendix F; T. A. Welch, A technique for
 * high-performance data compression, IEEE Computer 17 (1984), 8-19. Written here because most pixels of most pictures are
 * the one that changes nothing: the JDK's writer takes them one by one, this takes a stretch of them at a leap.
 */
final class Lzw {
    private static final int BITS = 8;
    private static final int CLEAR = 1 << BITS;
    private static final int END = CLEAR + 1;
    private static final int MOST_CODES = 1 << 12;
    private static final int BLOCK = 255;

    /** The code of a known string followed by one more pixel; 0 = not known, as 0 is the code of a single pixel. */
    private final short[] longer = new short[MOST_CODES << BITS];
    /** The codes of strings of the frequent pixel by length, and how many are known. */
    private final int[] runs = new int[MOST_CODES];

    private final int frequent;
    /** The code of the longest known string that ends with the pixel taken last; below 0 before the first. */
    private int known;

    private int longestRun;
    private int next;
    private int width;
    private long pending;
    private int pendingBits;
    private final byte[] block = new byte[BLOCK];
    private int blockSize;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 12);

    /** A packer that is quick about long runs of the pixel {@code frequent}. */
    Lzw(int frequent) {
        this.frequent = frequent;
        begin();
    }

    /** Takes {@code count} pixels that are all {@code pixel}. */
    void add(int pixel, int count) {
        int left = count;
        while (left > 0) {
            if (known < 0) {
                int leap = pixel == frequent ? Math.min(longestRun, left) : 1;
                known = leap > 1 ? runs[leap] : pixel;
                left -= leap;
                continue;
            }
            int at = known << BITS | pixel;
            if (longer[at] != 0) {
                known = longer[at];
                left--;
                continue;
            }
            putKnown();
            if (next == MOST_CODES) {
                put(CLEAR);
                forget();
            } else {
                learn(at, pixel);
            }
            known = -1;
        }
    }

    /** The pixels taken since the last time, one or more, packed: from the byte that tells their width to the empty block. */
    byte[] end() {
        putKnown();
        put(END);
        flush();
        byte[] packed = out.toByteArray();
        begin();
        return packed;
    }

    private void begin() {
        out.reset();
        out.write(BITS);
        known = -1;
        forget();
        put(CLEAR);
    }

    private void forget() {
        Arrays.fill(longer, (short) 0);
        runs[1] = frequent;
        longestRun = 1;
        next = END + 1;
        width = BITS + 1;
    }

    private void learn(int at, int pixel) {
        longer[at] = (short) next;
        if (pixel == frequent && known == runs[longestRun]) {
            runs[++longestRun] = next;
        }
        next++;
    }

    private void putKnown() {
        put(known);
        // The reader learns a string one code later: only now does it know all that fit into codes of this width.
        if (next == 1 << width && next < MOST_CODES) {
            width++;
        }
    }

    private void put(int code) {
        pending |= (long) code << pendingBits;
        pendingBits += width;
        while (pendingBits >= 8) {
            putByte((byte) pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }

    private void putByte(byte value) {
        block[blockSize++] = value;
        if (blockSize == BLOCK) {
            endBlock();
        }
    }

    private void endBlock() {
        if (blockSize > 0) {
            out.write(blockSize);
            out.write(block, 0, blockSize);
            blockSize = 0;
        }
    }

    private void flush() {
        if (pendingBits > 0) {
            putByte((byte) pending);
        }
        pending = 0;
        pendingBits = 0;
        endBlock();
        out.write(0);
    }
}
