package salient.text;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import salient.problem.Unseen;

/** Writes values of YAML (1.2) so that {@link YamlParser} reads the same text from them. */
public final class YamlText {
    /** What means itself wherever a value may stand. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 ._/+-]*[A-Za-z0-9])?");

    /** Words that mean themselves here and something else to other readers. */
    private static final Pattern WORD = Pattern.compile("null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);

    private YamlText() {}

    /** {@code text} without quotes where it means itself without, else {@link #quoted}. */
    public static String value(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
    }

    /** {@code text} in double quotes, whatever it holds. */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (Unseen.isUnseen(c)) {
                        quoted.append(String.format(Locale.ROOT, "\\U%08X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** {@code items} as a list on one line. */
    public static String list(Collection<?> items) {
        return items.stream().map(item -> value(item.toString())).collect(Collectors.joining(", ", "[", "]"));
    }
}
