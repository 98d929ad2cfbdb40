package salient.gis.out;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Pieces of a file that are made in one order and stand in another, or whose measures stand before them: put aside on
 * disk, so that memory holds no more of each than where it is. Of one thread.
 */
public final class Pieces implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);

    /** Where each piece begins, and at last where the next one will. */
    private long[] begins = new long[64];

    private int count;

    private Pieces(FileChannel file) {
        this.file = file;
    }

    /** None yet, in a new file at {@code path} that is gone once they are closed. */
    public static Pieces at(Path path) throws IOException {
        return new Pieces(FileChannel.open(
                path,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** How many there are; their numbers run from zero. */
    public int count() {
        return count;
    }

    /** How long the piece of number {@code piece} is, in bytes. */
    public int length(int piece) {
        return Math.toIntExact(begins[piece + 1] - begins[piece]);
    }

    /** Adds {@code piece}, which gets the next number. */
    public void add(byte[] piece) throws IOException {
        if (count + 2 > begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        if (piece.length > unwritten.remaining()) {
            flush();
        }
        if (piece.length > BUFFER) {
            writeWhole(ByteBuffer.wrap(piece));
        } else {
            unwritten.put(piece);
        }
        begins[count + 1] = begins[count] + piece.length;
        count++;
    }

    /** The piece of number {@code piece}. */
    public byte[] get(int piece) throws IOException {
        flush();
        ByteBuffer bytes = ByteBuffer.allocate(length(piece));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, begins[piece] + bytes.position()) < 0) {
                throw new EOFException("what was put aside is gone");
            }
        }
        return bytes.array();
    }

    private void flush() throws IOException {
        writeWhole(unwritten.flip());
        unwritten.clear();
    }

    private void writeWhole(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
