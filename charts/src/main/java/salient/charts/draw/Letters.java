package salient.charts.draw;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which letters can be drawn, and what stands for those that cannot: the bundled typeface first, then the fonts that a
 * campaign brings, then another name that can be drawn, at last a question mark; never the empty box of a missing letter.
 *
 * <p>One process draws one campaign at a time, and type is measured wherever something is laid out, so the fonts in use are
 * those of the process.
 */
public final class Letters {
    /** The bundled typeface alone. */
    public static final Letters BUNDLED = new Letters(List.of(), Map.of());

    /** Latin, Greek, Cyrillic and the letters and figures of Arabic and Persian: what the bundled typeface is known to have. */
    private static final int[][] KNOWN = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x391, 0x3A1},
        {0x3A3, 0x3CE},
        {0x400, 0x45F},
        {0x490, 0x4F9},
        {0x621, 0x63A},
        {0x640, 0x652},
        {0x660, 0x66D},
        {0x67E, 0x67E},
        {0x686, 0x686},
        {0x698, 0x698},
        {0x6A9, 0x6A9},
        {0x6AF, 0x6AF},
        {0x6CC, 0x6CC},
        {0x2013, 0x2014},
        {0x2018, 0x201D}
    };

    private static volatile Letters current = BUNDLED;

    private final List<Font> fonts;
    private final List<Map.Entry<String, String>> names;

    private Letters(List<Font> fonts, Map<String, String> names) {
        this.fonts = List.copyOf(fonts);
        // The longest first, so that a name within another does not take its place.
        this.names = names.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Map.Entry<String, String>>comparingInt(
                                entry -> -entry.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** The bundled typeface and then {@code fonts}, in their order. */
    public static Letters with(List<Font> fonts) {
        return new Letters(fonts, Map.of());
    }

    /** The same, with {@code names} for names that cannot be drawn. */
    public Letters naming(Map<String, String> names) {
        return new Letters(fonts, names);
    }

    /** From now on everything is drawn with these. */
    public void use() {
        current = this;
    }

    /** Whether every letter of {@code text} can be drawn as things are. */
    public static boolean canDrawNow(String text) {
        return current.canDraw(text);
    }

    static Letters current() {
        return current;
    }

    /** Whether every letter of {@code text} can be drawn. */
    public boolean canDraw(String text) {
        return missing(text).isEmpty();
    }

    /** The letters of {@code text} that no font has, as code points. */
    public SortedSet<Integer> missing(String text) {
        SortedSet<Integer> missing = new TreeSet<>();
        text.codePoints().filter(letter -> !has(letter)).forEach(missing::add);
        return missing;
    }

    /** {@code text} as it is drawn. */
    String shown(String text) {
        if (canDraw(text)) {
            return text;
        }
        String shown = text;
        for (Map.Entry<String, String> name : names) {
            shown = shown.replace(name.getKey(), name.getValue());
        }
        StringBuilder drawn = new StringBuilder();
        boolean gap = false;
        for (int letter : shown.codePoints().toArray()) {
            boolean lacking = !has(letter);
            if (!lacking) {
                drawn.appendCodePoint(letter);
            } else if (!gap) {
                drawn.append('?');
            }
            gap = lacking;
        }
        return drawn.toString();
    }

    private boolean has(int letter) {
        return bundledHas(letter) || brought(letter) >= 0;
    }

    /** The number of the campaign's font that draws {@code letter}; -1 if the bundled typeface does, or none. */
    private int brought(int letter) {
        for (int i = 0; i < fonts.size() && !bundledHas(letter); i++) {
            if (fonts.get(i).canDisplay(letter)) {
                return i;
            }
        }
        return -1;
    }

    /** Asked without the typeface for what it is known to have: commands that draw nothing need not load it. */
    private static boolean bundledHas(int letter) {
        for (int[] range : KNOWN) {
            if (range[0] <= letter && letter <= range[1]) {
                return true;
            }
        }
        return Character.isISOControl(letter) || Fonts.regular(1).canDisplay(letter);
    }

    /** Whether the bundled typeface alone sets {@code text}. */
    static boolean bundledSets(String text) {
        return text.codePoints().allMatch(Letters::bundledHas);
    }

    /** What the bundled typeface is taken to have, for the test that it does. */
    static int[][] known() {
        return KNOWN.clone();
    }

    /** {@code text} with a font for each stretch of it: {@code base} wherever the bundled typeface has the letters. */
    AttributedString styled(String text, Font base) {
        AttributedString styled = new AttributedString(text);
        styled.addAttribute(TextAttribute.FONT, base);
        List<int[]> stretches = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            int end = at + Character.charCount(letter);
            int index = brought(letter);
            int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last != null && last[1] == at && last[2] == index) {
                last[1] = end;
            } else {
                stretches.add(new int[] {at, end, index});
            }
            at = end;
        }
        for (int[] stretch : stretches) {
            if (stretch[2] >= 0) {
                Font font = fonts.get(stretch[2]).deriveFont(base.getSize2D());
                styled.addAttribute(
                        TextAttribute.FONT,
                        base.isTransformed() ? font.deriveFont(base.getTransform()) : font,
                        stretch[0],
                        stretch[1]);
            }
        }
        return styled;
    }
}
