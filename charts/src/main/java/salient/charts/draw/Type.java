package salient.charts.draw;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * How text is set.
 *
 * @param sizePx pixels to the em
 * @param setting normal or condensed
 * @param trackingEm space added after each letter, in ems; for letters that join, such as Arabic, use 0
 */
public record Type(Fonts.Cut cut, double sizePx, Setting setting, double trackingEm) {
    /** How wide letters are set. */
    public enum Setting {
        NORMAL,
        CONDENSED
    }

    /** Upright. */
    public static Type regular(double sizePx) {
        return new Type(Fonts.Cut.REGULAR, sizePx, Setting.NORMAL, 0);
    }

    /** Bold. */
    public static Type bold(double sizePx) {
        return new Type(Fonts.Cut.BOLD, sizePx, Setting.NORMAL, 0);
    }

    /** Slanted. */
    public static Type oblique(double sizePx) {
        return new Type(Fonts.Cut.OBLIQUE, sizePx, Setting.NORMAL, 0);
    }

    /** How {@code font}, which is one of {@link Fonts}, sets text. */
    static Type of(Font font) {
        String name = font.getFontName(Locale.ROOT);
        if (!name.startsWith(Fonts.FAMILY)) {
            throw new IllegalArgumentException(name + " is not the bundled typeface");
        }
        double size = font.getSize2D();
        Type type = name.contains("Bold") ? bold(size) : name.contains("Oblique") ? oblique(size) : regular(size);
        return font.getTransform().getScaleX() < 1 ? type.condensed() : type;
    }

    /** The same, condensed. */
    public Type condensed() {
        return new Type(cut, sizePx, Setting.CONDENSED, trackingEm);
    }

    /** The same with letters spaced out. */
    public Type tracked(double em) {
        return new Type(cut, sizePx, setting, em);
    }

    /** The font that sets {@code text}: the cut, or the upright one if the slanted cut lacks a letter. */
    public Font fontFor(String text) {
        float size = (float) sizePx;
        Font font = switch (cut) {
            case REGULAR -> Fonts.regular(size);
            case BOLD -> Fonts.bold(size);
            case OBLIQUE -> Fonts.oblique(size);
        };
        if (cut == Fonts.Cut.OBLIQUE && font.canDisplayUpTo(text) >= 0) {
            font = Fonts.regular(size);
        }
        if (setting == Setting.CONDENSED) {
            font = Fonts.condensed(font);
        }
        return trackingEm == 0 ? font : font.deriveFont(Map.of(TextAttribute.TRACKING, (float) trackingEm));
    }

    /** {@code text}, shaped: letters joined and ordered as its script wants. */
    public TextLayout layout(String text) {
        Letters letters = Letters.current();
        String shown = text.isEmpty() ? " " : letters.shown(text);
        return Letters.bundledSets(shown)
                ? new TextLayout(shown, fontFor(shown), Fonts.CONTEXT)
                : new TextLayout(letters.styled(shown, fontFor(shown)).getIterator(), Fonts.CONTEXT);
    }

    /** How wide {@code text} comes out, in pixels. */
    public double widthPx(String text) {
        return text.isEmpty() ? 0 : layout(text).getAdvance();
    }

    /** Height of capitals above the baseline, in pixels. */
    public double capPx() {
        return 0.73 * sizePx;
    }

    /** {@code text} in lines no wider than {@code widthPx}, broken at spaces; a longer word is cut. */
    public List<String> wrap(String text, double widthPx) {
        return wrap(text, widthPx, word -> List.of(cut(word, widthPx)));
    }

    /** {@code text} in lines no wider than {@code widthPx}, broken at spaces; a longer word goes on in the next line. */
    public List<String> wrapWhole(String text, double widthPx) {
        return wrap(text, widthPx, word -> pieces(word, widthPx));
    }

    private List<String> pieces(String word, double widthPx) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (isWider(rest, widthPx) && rest.codePointCount(0, rest.length()) > 1) {
            int end = fitting(rest, farEnough(rest, widthPx), "", rest.offsetByCodePoints(0, 1), widthPx);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        if (!rest.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private boolean isWider(String text, double widthPx) {
        return farEnough(text, widthPx) < text.length() || widthPx(text) > widthPx;
    }

    /** The longest beginning of {@code text} up to {@code most} that, with {@code after} behind it, is not too wide. */
    private int fitting(String text, int most, String after, int least, double widthPx) {
        int end = most;
        while (end > least && widthPx(text.substring(0, end) + after) > widthPx) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end;
    }

    /**
     * Where a beginning of {@code text} ends that is far too wide, else its end: what fits need not be looked for beyond.
     * A text of thousands of letters is not shaped anew for each of them.
     */
    private int farEnough(String text, double widthPx) {
        for (int end = 128; end < text.length(); end *= 2) {
            int whole = Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
            if (widthPx(text.substring(0, whole)) > 2 * widthPx) {
                return whole;
            }
        }
        return text.length();
    }

    private List<String> wrap(String text, double widthPx, Function<String, List<String>> tooLong) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!isWider(longer, widthPx)) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                List<String> pieces = isWider(word, widthPx) ? tooLong.apply(word) : List.of(word);
                lines.addAll(pieces.subList(0, pieces.size() - 1));
                line = pieces.get(pieces.size() - 1);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /** {@code text}, with its end replaced by an ellipsis if it is wider than {@code widthPx}. */
    public String cut(String text, double widthPx) {
        if (!isWider(text, widthPx)) {
            return text;
        }
        int most = Math.min(farEnough(text, widthPx), text.length() - 1);
        return text.substring(0, fitting(text, most, "…", 0, widthPx)) + "…";
    }
}
