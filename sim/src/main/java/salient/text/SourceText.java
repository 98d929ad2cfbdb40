package salient.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;

/** Turns bytes into text: strict UTF-8, no byte-order mark, lines ended by LF, nothing in it that cannot be seen. */
public final class SourceText {
    private SourceText() {}

    /** The text of {@code file}; empty, with problems filed, if it is not such text. */
    public static Optional<String> decode(SourceFile file, Problems problems) {
        ByteBuffer bytes = ByteBuffer.wrap(file.bytes());
        CharBuffer chars = CharBuffer.allocate(file.size() + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, chars, true);
        chars.flip();
        if (result.isError()) {
            Origin origin = end(file.name(), unifyLines(chars.toString()));
            problems.error(
                    ProblemCode.WRONG_ENCODING,
                    origin,
                    "a byte here is not UTF-8",
                    "save " + file.name() + " as UTF-8 (in a spreadsheet: \"CSV UTF-8\")");
            return Optional.empty();
        }
        String text = chars.toString();
        if (text.startsWith("\uFEFF")) {
            problems.warning(
                    ProblemCode.BYTE_ORDER_MARK,
                    new Origin(file.name(), 1, 1),
                    "the file begins with a byte-order mark",
                    "save " + file.name() + " as UTF-8 without a byte-order mark");
            text = text.substring(1);
        }
        text = unifyLines(text);
        return checkSeen(file.name(), text, problems) ? Optional.of(text) : Optional.empty();
    }

    private static String unifyLines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Origin end(String name, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Origin(name, line, text.length() - text.lastIndexOf('\n'));
    }

    private static boolean checkSeen(String name, String text, Problems problems) {
        int line = 1;
        int lineStart = 0;
        int faultyLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            } else if (c != '\t' && !Character.isSurrogate(c) && Unseen.isUnseen(c) && line != faultyLine) {
                faultyLine = line;
                problems.error(
                        ProblemCode.CONTROL_CHARACTER,
                        new Origin(name, line, i - lineStart + 1),
                        "the character " + Unseen.code(c) + " cannot be seen and does not belong in a text",
                        "delete it in line " + line + " of " + name);
            }
        }
        return faultyLine == 0;
    }
}
