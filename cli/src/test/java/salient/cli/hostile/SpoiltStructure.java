package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;

/** Brackets, quotes and separators exchanged, doubled, nested and left out. */
final class SpoiltStructure {
    private static final List<String> SIGNS = List.of(
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "\n",
            "\t",
            "- ",
            "? ",
            "| ",
            "> ",
            "# ",
            "&a ",
            "*a ",
            "!!set ",
            "!!binary ",
            "---\n",
            "...\n",
            "<<: ",
            "\"\"",
            "--[[",
            "]]",
            "end",
            "null",
            "0",
            "[]",
            "{}");

    private SpoiltStructure() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        String text = new String(file, UTF_8);
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            int at = chance.nextInt(text.length() + 1);
            int end = at + chance.nextInt(Math.min(60, text.length() - at) + 1);
            String middle = text.substring(at, end);
            String sign = SIGNS.get(chance.nextInt(SIGNS.size()));
            String put = switch (chance.nextInt(5)) {
                case 0 -> sign + middle;
                case 1 -> sign;
                case 2 -> nested(middle, 1 + chance.nextInt(2_000), chance);
                case 3 -> sign.repeat(1 + chance.nextInt(3_000)) + middle;
                default -> middle + middle;
            };
            text = text.substring(0, at) + put + text.substring(end);
        }
        return text.getBytes(UTF_8);
    }

    private static String nested(String middle, int deep, Random chance) {
        return switch (chance.nextInt(4)) {
            case 0 -> "[".repeat(deep) + middle + "]".repeat(deep);
            case 1 -> "{\"a\": ".repeat(deep) + middle + "}".repeat(deep);
            case 2 -> "{ a = ".repeat(deep) + middle + " }".repeat(deep);
            default -> "(".repeat(deep) + middle + ")".repeat(deep);
        };
    }
}
