package salient.charts.draw;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The cuts of the typeface in one PDF document, each embedded when it is first asked for. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Type.Cut, PDFont> cuts = new EnumMap<>(Type.Cut.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The font that can set {@code text} letter by letter; absent if letters join or reorder, or if one is missing. */
    Optional<PDFont> find(Type type, String text) throws IOException {
        Font font = type.fontFor(text);
        if (Font.textRequiresLayout(text.toCharArray(), 0, text.length())
                || !Letters.bundledSets(text)
                || font.canDisplayUpTo(text) >= 0) {
            return Optional.empty();
        }
        Type.Cut cut = type.cut();
        if (cut == Type.Cut.OBLIQUE && !font.getFontName().contains("Oblique")) {
            cut = Type.Cut.REGULAR;
        }
        PDFont embedded = cuts.get(cut);
        if (embedded == null) {
            embedded = load(cut);
            cuts.put(cut, embedded);
        }
        return Optional.of(embedded);
    }

    private PDFont load(Type.Cut cut) throws IOException {
        try (InputStream in = Fonts.open(cut)) {
            TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            // Java2D sets no ligatures unless asked, and words must be as wide here as they were laid out.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }
}
