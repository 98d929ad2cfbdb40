package salient.charts.draw;

/** Text that comes from files, made fit to be drawn. */
final class Plain {
    private Plain() {}

    /** {@code text} with control characters, marks that reorder text, and broken characters turned into spaces. */
    static String text(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(drawable(c) ? c : ' '));
        return plain.toString();
    }

    private static boolean drawable(int c) {
        boolean reorders = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean broken = (c >= 0xD800 && c <= 0xDFFF) || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !Character.isISOControl(c) && !reorders && !broken && c != 0x2028 && c != 0x2029;
    }
}
