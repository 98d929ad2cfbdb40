package salient.gis.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of the XML of a workbook, which is UTF-8, or UTF-16 with a byte-order mark (ECMA-376, part 2, 9.1.4). They
 * are decoded here because Java's reader of XML prints to the process's own standard error what it cannot decode.
 */
final class XmlCharacters {
    private static final int LONGEST_MARK = 3;

    private XmlCharacters() {}

    /** Those of {@code bytes}; reading on fails where they are none. */
    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(LONGEST_MARK);
        byte[] head = in.readNBytes(LONGEST_MARK);
        boolean marked = head.length == LONGEST_MARK
                && head[0] == (byte) 0xEF
                && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
        if (!marked) {
            in.reset();
        }
        boolean wide = head.length >= 2
                && ((head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
                        || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
