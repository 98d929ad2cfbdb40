package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Values exchanged for nasty ones, for others of the same file, or for those of another. */
final class SpoiltValues {
    private static final String PARTED = "[,:;\\[\\]{}<>\\n\\t =\"]";

    private SpoiltValues() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        String text = new String(file, UTF_8);
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            List<String> own = List.of(text.split("(?<=" + PARTED + ")|(?=" + PARTED + ")"));
            int at = chance.nextInt(own.size());
            text = String.join("", own.subList(0, at))
                    + value(text, new String(other, UTF_8), chance)
                    + String.join("", own.subList(at + 1, own.size()));
        }
        return text.getBytes(UTF_8);
    }

    private static String value(String own, String other, Random chance) {
        int kind = chance.nextInt(4);
        if (kind < 2) {
            return written(NastyValues.any(chance), chance);
        }
        String[] values = (kind == 2 ? own : other).split(PARTED + "+");
        return values.length == 0 ? "" : values[chance.nextInt(values.length)];
    }

    /** {@code value} raw, or as one of the formats writes it, so that it comes through. */
    private static String written(String value, Random chance) {
        return switch (chance.nextInt(6)) {
            case 0 -> escaped(value);
            case 1 -> '"' + escaped(value) + '"';
            case 2 -> '"' + value.replace("\"", "\"\"") + '"';
            case 3 -> value.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
            default -> value;
        };
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        value.chars().forEach(c -> {
            if (c < ' ') {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                escaped.append(c == '"' || c == '\\' ? "\\" : "").append((char) c);
            }
        });
        return escaped.toString();
    }
}
