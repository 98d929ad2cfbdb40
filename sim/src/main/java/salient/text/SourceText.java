package salient.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import salient.problem.Problems;

/** Turns bytes into text: strict UTF-8, no byte-order mark, lines ended by LF, nothing in it that cannot be seen. */
public final class SourceText {
    private SourceText() {}

    /** The text of {@code file}; empty, with problems filed, if it is not such text. */
    public static Optional<String> decode(SourceFile file, Problems problems) {
        try {
            TextScan.Seen seen = TextScan.of(file, Integer.MAX_VALUE, TextScan.Passing.BY, problems);
            byte[] bytes = file.bytes();
            int from = seen.marked() ? ByteOrderMark.BYTES : 0;
            if (seen.marked() && !isTable(file.name())) {
                ByteOrderMark.tell(file.name(), problems);
            }
            return seen.sound()
                    ? Optional.of(unifyLines(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** Spreadsheets know UTF-8 by the mark, and write it. */
    private static boolean isTable(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static String unifyLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
