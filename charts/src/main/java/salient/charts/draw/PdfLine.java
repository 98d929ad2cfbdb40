package salient.charts.draw;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A line of text as one embedded font sets it: stretches from left to right, cut where letters begin to run from right to
 * left and where they end to.
 */
final class PdfLine {
    /** How far off, as a share of its width, a line may be that is set letter by letter. */
    private static final double NEAR = 0.01;

    private PdfLine() {}

    /**
     * A part of a line.
     *
     * @param said as it is read out and found
     * @param set the letters to show from left to right, joined as the script wants
     * @param widthPx how wide it was laid out
     */
    record Stretch(String said, String set, double widthPx) {
        /** Whether what is shown is not what is said. */
        boolean isShaped() {
            return !said.equals(set);
        }
    }

    /** The stretches of {@code text}; absent if {@code font} cannot set them so that they look as they were laid out. */
    static Optional<List<Stretch>> of(Type type, String text, PdfFonts.Embedded font) {
        double width = type.widthPx(text);
        if (!Font.textRequiresLayout(text.toCharArray(), 0, text.length())) {
            return Optional.of(List.of(new Stretch(text, text, width)));
        }
        if (type.trackingEm() != 0) {
            return Optional.empty();
        }
        List<Stretch> line = new ArrayList<>();
        double sum = 0;
        for (List<Run> region : regions(text)) {
            Optional<Stretch> stretch = shaped(type, text, region, font);
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            line.add(stretch.get());
            sum += stretch.get().widthPx();
        }
        return Math.abs(sum - width) <= NEAR * width ? Optional.of(List.copyOf(line)) : Optional.empty();
    }

    /** Letters of one direction, odd levels from right to left. */
    private record Run(int start, int end, int level) {}

    /** Runs as they stand from left to right; those between two that run from left to right, in one. */
    private static List<List<Run>> regions(String text) {
        // As TextLayout does it: the first letter with a direction decides on that of the line.
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Run[] runs = new Run[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i));
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        List<List<Run>> regions = new ArrayList<>();
        boolean within = false;
        for (Run run : runs) {
            if (!within || run.level() == 0) {
                regions.add(new ArrayList<>());
            }
            regions.get(regions.size() - 1).add(run);
            within = run.level() > 0;
        }
        return regions;
    }

    private static Optional<Stretch> shaped(Type type, String text, List<Run> region, PdfFonts.Embedded font) {
        StringBuilder set = new StringBuilder();
        double width = 0;
        for (Run run : region) {
            GlyphVector glyphs = type.fontFor(text)
                    .layoutGlyphVector(
                            Fonts.CONTEXT,
                            text.toCharArray(),
                            run.start(),
                            run.end(),
                            run.level() % 2 == 0 ? Font.LAYOUT_LEFT_TO_RIGHT : Font.LAYOUT_RIGHT_TO_LEFT);
            for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
                OptionalInt letter = font.letter(glyphs.getGlyphCode(i));
                // A mark above or below another letter has a place of its own.
                if (letter.isEmpty() || glyphs.getGlyphPosition(i).getY() != 0) {
                    return Optional.empty();
                }
                set.appendCodePoint(letter.getAsInt());
            }
            width += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        int start = region.stream().mapToInt(Run::start).min().orElseThrow();
        int end = region.stream().mapToInt(Run::end).max().orElseThrow();
        return Optional.of(new Stretch(text.substring(start, end), set.toString(), width));
    }
}
