package salient.charts.draw;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes display lists as a PDF file of many pages with an outline and a tree of contents for those who have it read to
 * them. As {@link PdfPlayer}, it knows no clock.
 */
public final class PdfBook {
    private static final long SEED = 1;

    private PdfBook() {}

    /**
     * A display list on a page, its top left corner at {@code x}, {@code y}; in points, y downward.
     *
     * @param tag what it is; absent for what is not read out, such as rules and page numbers
     */
    public record Placed(DisplayList list, double x, double y, double width, Optional<PdfTag> tag) {}

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
     * A place on a page that leads to an entry of the outline.
     *
     * @param page from 0
     * @param box in points, y downward
     * @param bookmark number of the entry, from 0
     */
    public record Link(PdfTag tag, int page, Box box, int bookmark) {}

    /**
     * The file.
     *
     * @param width of every page, in points
     * @param height of every page, in points
     */
    public static byte[] write(
            String title,
            double width,
            double height,
            PdfTag contents,
            List<Page> pages,
            List<Bookmark> bookmarks,
            List<Link> links) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(SEED);
            describe(document, title);
            PdfFonts fonts = new PdfFonts(document);
            PdfStructure structure = new PdfStructure(contents);
            List<PDPage> written = new ArrayList<>();
            for (Page page : pages) {
                PDPage sheet = new PDPage(new PDRectangle((float) width, (float) height));
                document.addPage(sheet);
                written.add(sheet);
                structure.begin(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    PdfMarker marker = new PdfMarker(content, Optional.of(structure));
                    for (Placed placed : page.placed()) {
                        marker.begin(placed.tag());
                        float scale = (float) (placed.width() / placed.list().widthPx());
                        content.saveGraphicsState();
                        content.transform(
                                new Matrix(scale, 0, 0, -scale, (float) placed.x(), (float) (height - placed.y())));
                        new PdfHand(content, fonts, marker, placed.list().theme())
                                .drawAll(placed.list().marks());
                        content.restoreGraphicsState();
                        marker.end();
                    }
                }
            }
            List<PDPageDestination> targets = new ArrayList<>();
            bookmarks.forEach(bookmark -> targets.add(target(bookmark, written, height)));
            outline(document, bookmarks, targets);
            for (Link link : links) {
                PDPage sheet = written.get(link.page());
                PDAnnotationLink annotation = annotation(link, height);
                annotation.setDestination(targets.get(link.bookmark()));
                annotation.setContents(Plain.text(bookmarks.get(link.bookmark()).title()));
                sheet.getAnnotations().add(annotation);
                structure.link(link.tag(), sheet, annotation);
            }
            structure.write(document, Plain.text(title));
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

    private static PDPageDestination target(Bookmark bookmark, List<PDPage> pages, double height) {
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(pages.get(bookmark.page()));
        target.setLeft(0);
        target.setTop((int) Math.round(height - bookmark.y()));
        return target;
    }

    private static PDAnnotationLink annotation(Link link, double height) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        PDRectangle box = new PDRectangle(
                (float) link.box().x(),
                (float) (height - link.box().y() - link.box().height()),
                (float) link.box().width(),
                (float) link.box().height());
        annotation.setRectangle(box);
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        annotation.setPrinted(true);
        return annotation;
    }

    private static void outline(PDDocument document, List<Bookmark> bookmarks, List<PDPageDestination> targets) {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        Deque<PDOutlineNode> above = new ArrayDeque<>(List.of(outline));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        for (int i = 0; i < bookmarks.size(); i++) {
            Bookmark bookmark = bookmarks.get(i);
            while (levels.getFirst() >= bookmark.level()) {
                levels.removeFirst();
                above.removeFirst();
            }
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(Plain.text(bookmark.title()));
            item.setDestination(targets.get(i));
            above.getFirst().addLast(item);
            above.addFirst(item);
            levels.addFirst(bookmark.level());
        }
    }
}
