package salient.charts.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import salient.charts.draw.Fonts;

/** Text on a page: made harmless, measured, shortened and broken into lines. */
final class Words {
    private static final String ELLIPSIS = "…";

    private Words() {}

    /**
     * {@code text} on one line, without control and format characters: names and notes are untrusted, control
     * characters have no place in XML, and direction overrides could turn the rest of a line around.
     */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean harmful = type == Character.FORMAT || type == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
            boolean blank = Character.isISOControl(c) || Character.isWhitespace(c);
            if (blank) {
                clean.append(' ');
            } else if (!harmful) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }

    /** Width of {@code text} in pixels. */
    static double widthPx(String text, Font font) {
        return font.getStringBounds(text, Fonts.CONTEXT).getWidth();
    }

    /** {@code text}, or as much of its beginning as fits into {@code widthPx} with an ellipsis. */
    static String shortened(String text, Font font, double widthPx) {
        if (widthPx(text, font) <= widthPx) {
            return text;
        }
        int end = text.length();
        while (end > 0 && widthPx(text.substring(0, end) + ELLIPSIS, font) > widthPx) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + ELLIPSIS;
    }

    /** Width in pixels of the widest of {@code texts}, but no more than {@code mostPx}. */
    static double widestPx(List<String> texts, Font font, double mostPx) {
        return Math.min(
                mostPx, texts.stream().mapToDouble(t -> widthPx(t, font)).max().orElse(0));
    }

    /** {@code text} in lines no wider than {@code widthPx}; a word that is wider has a line of its own. */
    static List<String> lines(String text, Font font, double widthPx) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthPx(longer, font) > widthPx) {
                lines.add(line.toString());
                line.setLength(0);
                longer = word;
            }
            line.setLength(0);
            line.append(shortened(longer, font, widthPx));
        }
        lines.add(line.toString());
        return lines;
    }
}
