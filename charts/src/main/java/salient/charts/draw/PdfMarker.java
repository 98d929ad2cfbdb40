package salient.charts.draw;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Says of the stretches of one page's content what they are. Stretches stand one after the other, never in each other. */
final class PdfMarker {
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream content;
    /** The tree that the stretches belong to; absent in a document that has none. */
    private final Optional<PdfStructure> structure;

    private Optional<PdfTag> tag = Optional.empty();

    PdfMarker(PDPageContentStream content, Optional<PdfStructure> structure) {
        this.content = content;
        this.structure = structure;
    }

    /** What follows is a piece of {@code what}; it is not read out if that is absent. */
    void begin(Optional<PdfTag> what) throws IOException {
        tag = what;
        if (tag.isPresent()) {
            content.beginMarkedContent(COSName.getPDFName(tag.get().role().name), number());
        } else {
            content.beginMarkedContent(COSName.ARTIFACT);
        }
    }

    void end() throws IOException {
        content.endMarkedContent();
    }

    /** What follows is read out as {@code said}, whatever letters are shown. */
    void beginSaid(String said) throws IOException {
        if (isUnread()) {
            return;
        }
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, said);
        if (tag.isPresent()) {
            end();
            properties.setInt(COSName.MCID, number());
        }
        content.beginMarkedContent(SPAN, PDPropertyList.create(properties));
    }

    /** What follows is read out as it is shown, again. */
    void endSaid() throws IOException {
        if (isUnread()) {
            return;
        }
        end();
        if (tag.isPresent()) {
            begin(tag);
        }
    }

    private boolean isUnread() {
        return structure.isPresent() && tag.isEmpty();
    }

    private int number() {
        return structure.orElseThrow().number(tag.orElseThrow());
    }
}
