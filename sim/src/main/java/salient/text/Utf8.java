package salient.text;

/** The characters of UTF-8 (RFC 3629, section 4) that take more than one byte. */
final class Utf8 {
    /** What {@link #length} says of bytes that make no character, whatever follows. */
    static final int BROKEN = 0;

    /** What it says of bytes that end within a character. */
    static final int UNFINISHED = -1;

    private Utf8() {}

    /** Number of bytes of the character that begins at {@code at}, of {@code bytes} up to {@code to}; else one of the above. */
    static int length(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0xC2 || lead > 0xF4) {
            return BROKEN;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return UNFINISHED;
            }
            int next = bytes[at + i] & 0xFF;
            // No character is written longer than it need be, is half of a pair, or lies beyond the last one.
            int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) {
                return BROKEN;
            }
        }
        return length;
    }

    /** The character of {@code length} bytes at {@code at}. */
    static int character(byte[] bytes, int at, int length) {
        int character = bytes[at] & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            character = character << 6 | (bytes[at + i] & 0x3F);
        }
        return character;
    }
}
