package salient.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import salient.digest.Sha256;

/** Hands bytes on and digests them on the way. */
final class DigestedOutput extends FilterOutputStream {
    private final Sha256 digest = new Sha256();

    DigestedOutput(OutputStream out) {
        super(out);
    }

    /** One whose bytes go nowhere. */
    static DigestedOutput toNowhere() {
        return new DigestedOutput(OutputStream.nullOutputStream());
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        digest.add(bytes, from, length);
    }

    /** SHA-256 of all bytes so far, 64 hexadecimal digits; no more may be written afterwards. */
    String sha256() {
        return digest.hex();
    }
}
