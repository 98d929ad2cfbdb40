package salient.charts.draw;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of the typeface in one PDF document, each embedded when it is first asked for. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Fonts.Cut, Embedded> cuts = new EnumMap<>(Fonts.Cut.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** A cut in the document. */
    record Embedded(PDFont font, CmapLookup glyphs) {
        /** A letter that this font shows as {@code glyph}; forms of joined letters are letters too. */
        OptionalInt letter(int glyph) {
            List<Integer> letters = glyphs.getCharCodes(glyph);
            return letters == null || letters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(letters.get(0));
        }
    }

    /** The font that has every letter of {@code text}; absent if one is missing. */
    Optional<Embedded> find(Type type, String text) throws IOException {
        Font font = type.fontFor(text);
        if (!Letters.bundledSets(text) || font.canDisplayUpTo(text) >= 0) {
            return Optional.empty();
        }
        Fonts.Cut cut = type.cut();
        if (cut == Fonts.Cut.OBLIQUE && !font.getFontName().contains("Oblique")) {
            cut = Fonts.Cut.REGULAR;
        }
        Embedded embedded = cuts.get(cut);
        if (embedded == null) {
            embedded = load(cut);
            cuts.put(cut, embedded);
        }
        return Optional.of(embedded);
    }

    private Embedded load(Fonts.Cut cut) throws IOException {
        try (InputStream in = Fonts.open(cut)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            // Java2D sets no ligatures unless asked, and words must be as wide here as they were laid out.
            font.setEnableGsub(false);
            return new Embedded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }
}
