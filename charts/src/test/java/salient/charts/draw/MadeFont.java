package salient.charts.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Makes a font that has Burmese letters and nothing else: the bundled one with another table of letters. */
public final class MadeFont {
    private static final int FIRST = 0x1000;
    private static final int LAST = 0x109F;
    /** Of the bundled font: a letter with an outline. */
    private static final int GLYPH = 36;

    private MadeFont() {}

    /** The bytes of the file. */
    public static byte[] burmese() throws IOException {
        byte[] bundled;
        try (InputStream in = Fonts.open(Fonts.Cut.REGULAR)) {
            bundled = in.readAllBytes();
        }
        ByteBuffer from = ByteBuffer.wrap(bundled);
        int tables = from.getShort(4);
        Map<String, byte[]> kept = new TreeMap<>();
        for (int i = 0; i < tables; i++) {
            int row = 12 + 16 * i;
            String tag = new String(bundled, row, 4, StandardCharsets.US_ASCII);
            byte[] table = new byte[from.getInt(row + 12)];
            System.arraycopy(bundled, from.getInt(row + 8), table, 0, table.length);
            if (!tag.equals("GSUB") && !tag.equals("GPOS") && !tag.equals("GDEF") && !tag.equals("kern")) {
                kept.put(tag, table);
            }
        }
        kept.put("cmap", cmap());
        ByteBuffer head = ByteBuffer.allocate(12 + 16 * kept.size());
        head.putInt(0x00010000)
                .putShort((short) kept.size())
                .putShort((short) 128)
                .putShort((short) 3)
                .putShort((short) 0);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 12 + 16 * kept.size();
        for (Map.Entry<String, byte[]> table : kept.entrySet()) {
            head.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(0)
                    .putInt(at + body.size());
            head.putInt(table.getValue().length);
            body.write(table.getValue());
            while (body.size() % 4 != 0) {
                body.write(0);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        file.write(body.toByteArray());
        return file.toByteArray();
    }

    /** A table in format 4 with two segments: the Burmese letters, and the end. Each letter is drawn with a glyph of its own. */
    private static byte[] cmap() {
        ByteBuffer cmap = ByteBuffer.allocate(12 + 32);
        cmap.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 1)
                .putInt(12);
        cmap.putShort((short) 4).putShort((short) 32).putShort((short) 0);
        cmap.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0);
        cmap.putShort((short) LAST).putShort((short) 0xFFFF).putShort((short) 0);
        cmap.putShort((short) FIRST).putShort((short) 0xFFFF);
        cmap.putShort((short) (GLYPH - FIRST)).putShort((short) 1);
        cmap.putShort((short) 0).putShort((short) 0);
        return cmap.array();
    }
}
