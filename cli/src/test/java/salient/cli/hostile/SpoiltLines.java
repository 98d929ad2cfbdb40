package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Lines taken out, doubled, moved, repeated and mixed with those of another file. */
final class SpoiltLines {
    private static final List<String> BREAKS = List.of("\n", "\r\n", "\r", "\n\n\n", "\u000b", "");

    private SpoiltLines() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        // Byte for byte, so that no letter is lost.
        List<String> lines = new ArrayList<>(List.of(new String(file, ISO_8859_1).split("\n", -1)));
        List<String> others = List.of(new String(other, ISO_8859_1).split("\n", -1));
        String lineBreak = "\n";
        for (int times = 1 + chance.nextInt(3); times > 0 && !lines.isEmpty(); times--) {
            int at = chance.nextInt(lines.size());
            switch (chance.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2 -> Collections.swap(lines, at, chance.nextInt(lines.size()));
                case 3 -> lines.addAll(at, Collections.nCopies(1 + chance.nextInt(2_000), lines.get(at)));
                case 4 -> lines.add(at, others.get(chance.nextInt(others.size())));
                case 5 -> lines.set(at, " ".repeat(chance.nextInt(9)) + lines.get(at));
                case 6 -> Collections.shuffle(lines, chance);
                default -> lineBreak = BREAKS.get(chance.nextInt(BREAKS.size()));
            }
        }
        return String.join(lineBreak, lines).getBytes(ISO_8859_1);
    }
}
