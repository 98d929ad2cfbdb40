package salient.charts.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Plays a display list as a PDF file of one page: lines and patterns stay lines, and text stays text in the bundled
 * typeface, of which the letters in use are embedded, Arabic in its joined forms. Letters of a campaign's own fonts, and
 * those with marks above or below them, become outlines.
 *
 * <p>The same list gives the same bytes on one JDK: the file carries no clock and no chance. May be shared between
 * threads.
 */
public final class PdfPlayer {
    /** As wide as a sheet of A4 on its side, with room for a margin. */
    public static final double WIDTH_MM = 270;

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** What the file's identifier is made from, in place of a clock. */
    private static final long SEED = 1;

    private final double widthMm;

    /** A player of pages {@link #WIDTH_MM} wide. */
    public PdfPlayer() {
        this(WIDTH_MM);
    }

    /** A player of pages {@code widthMm} millimetres wide; heights follow the shape of each list. */
    public PdfPlayer(double widthMm) {
        if (!(widthMm >= 10 && widthMm <= 5000)) {
            throw new IllegalArgumentException("a page is 10 to 5000 mm wide, got " + widthMm);
        }
        this.widthMm = widthMm;
    }

    /** The file. */
    public byte[] play(DisplayList list) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(SEED);
            describe(document, list);
            double scale = widthMm * POINTS_PER_MM / list.widthPx();
            float width = (float) (list.widthPx() * scale);
            float height = (float) (list.heightPx() * scale);
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix((float) scale, 0, 0, (float) -scale, 0, height));
                new PdfHand(content, new PdfFonts(document), new PdfMarker(content, Optional.empty()), list.theme())
                        .drawAll(list.marks());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a page in memory could not be written", e);
        }
    }

    private static void describe(PDDocument document, DisplayList list) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(list.title());
        if (!list.description().isEmpty()) {
            information.setSubject(list.description());
        }
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
