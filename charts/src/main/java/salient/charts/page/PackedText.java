package salient.charts.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Text made small and harmless as it is written: as UTF-8, in the zlib format (RFC 1950), in Base64 (RFC 4648), which has
 * no letter that means anything to HTML.
 */
final class PackedText {
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();

    /** Takes the text, which is whole when it is closed. */
    Writer writer() {
        Deflater deflater = new Deflater();
        return new OutputStreamWriter(
                new DeflaterOutputStream(packed, deflater, 1 << 16) {
                    @Override
                    public void close() throws IOException {
                        super.close();
                        deflater.end();
                    }
                },
                StandardCharsets.UTF_8);
    }

    /** The text that was written, in ASCII letters. */
    String letters() {
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }
}
