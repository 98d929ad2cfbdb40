package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Values exchanged for nasty ones, for others of the same file, or for those of another. */
final class SpoiltValues {
    private static final String PARTED = "[,:;\\[\\]{}\\n\\t =\"]";

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
            return NastyValues.any(chance);
        }
        String[] values = (kind == 2 ? own : other).split(PARTED + "+");
        return values.length == 0 ? "" : values[chance.nextInt(values.length)];
    }
}
