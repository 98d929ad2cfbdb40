package salient.charts.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** Writes display lists as a PDF file of many pages with an outline. As {@link PdfPlayer}, it knows no clock. */
public final class PdfBook {
    private static final long SEED = 1;

    private PdfBook() {}

    /** A display list on a page, its top left corner at {@code x}, {@code y}; in points, y downward. */
    public record Placed(DisplayList list, double x, double y, double width) {}

    /** A page from back to front. */
    public record Page(List<Placed> placed) {
        public Page {
            placed = List.copyOf(placed);
        }
    }

    /**
     * An entry of the outline.
     *
     * @param level from 1; an entry belongs to the nearest one before it with a lower level
     * @param page from 0
     * @param y where on the page, in points from the top
     */
    public record Bookmark(int level, String title, int page, double y) {}

    /**
     * The file.
     *
     * @param width of every page, in points
     * @param height of every page, in points
     */
    public static byte[] write(String title, double width, double height, List<Page> pages, List<Bookmark> bookmarks) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(SEED);
            describe(document, title);
            PdfFonts fonts = new PdfFonts(document);
            List<PDPage> written = new ArrayList<>();
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) width, (float) height));
                document.addPage(sheet);
                written.add(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    for (Placed placed : page.placed()) {
                        float scale = (float) (placed.width() / placed.list().widthPx());
                        content.saveGraphicsState();
                        content.transform(
                                new Matrix(scale, 0, 0, -scale, (float) placed.x(), (float) (height - placed.y())));
                        new PdfHand(content, fonts).drawAll(placed.list().marks());
                        content.restoreGraphicsState();
                    }
                }
            }
            outline(document, written, height, bookmarks);
            ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 20);
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("pages in memory could not be written", e);
        }
    }

    private static void describe(PDDocument document, String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Plain.text(title));
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }

    private static void outline(PDDocument document, List<PDPage> pages, double height, List<Bookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        Deque<PDOutlineNode> above = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (Bookmark bookmark : bookmarks) {
            while (levels.getFirst() >= bookmark.level()) {
                levels.removeFirst();
                above.removeFirst();
            }
            PDPageXYZDestination target = new PDPageXYZDestination();
            target.setPage(pages.get(bookmark.page()));
            target.setLeft(0);
            target.setTop((int) Math.round(height - bookmark.y()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Plain.text(bookmark.title()));
            item.setDestination(target);
            above.getFirst().addLast(item);
            above.addFirst(item);
            levels.addFirst(bookmark.level());
        }
    }
}
