package salient.cli.hostile;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Bytes flipped, cut out, doubled and put in, whatever they mean. */
final class SpoiltBytes {
    private static final byte[][] STRANGE = {
        {0},
        {(byte) 0xef, (byte) 0xbb, (byte) 0xbf},
        {(byte) 0xff, (byte) 0xfe},
        {(byte) 0xc0, (byte) 0xaf},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
        {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
        {0x1b, 0x5b, 0x32, 0x4a},
        {0x1a},
        {'P', 'K', 3, 4},
        {0x1f, (byte) 0x8b, 8},
    };

    private SpoiltBytes() {}

    static byte[] of(byte[] file, byte[] other, Random chance) {
        byte[] spoilt = file.clone();
        for (int times = 1 + chance.nextInt(4); times > 0; times--) {
            spoilt = once(spoilt, other, chance);
        }
        return spoilt;
    }

    private static byte[] once(byte[] file, byte[] other, Random chance) {
        int at = chance.nextInt(file.length + 1);
        int end = at + chance.nextInt(Math.min(200, file.length - at) + 1);
        switch (chance.nextInt(6)) {
            case 0 -> {
                byte[] flipped = file.clone();
                if (at < file.length) {
                    flipped[at] ^= (byte) (1 << chance.nextInt(8));
                }
                return flipped;
            }
            case 1 -> {
                return joined(file, at, new byte[0], 0, 0, end);
            }
            case 2 -> {
                return joined(file, end, file, at, end, end);
            }
            case 3 -> {
                byte[] strange = STRANGE[chance.nextInt(STRANGE.length)];
                return joined(file, at, strange, 0, strange.length, at);
            }
            case 4 -> {
                int from = chance.nextInt(other.length + 1);
                return joined(file, at, other, from, Math.min(other.length, from + 300), end);
            }
            default -> {
                return joined(file, at, new byte[0], 0, 0, file.length);
            }
        }
    }

    /** {@code file} up to {@code at}, then a stretch of {@code middle}, then {@code file} from {@code rest} on. */
    private static byte[] joined(byte[] file, int at, byte[] middle, int from, int end, int rest) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(file, 0, at);
        all.write(middle, from, end - from);
        all.write(file, rest, file.length - rest);
        return all.toByteArray();
    }
}
