package salient.charts.draw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The tree of contents of one PDF document: which stretch of which page belongs to which {@link PdfTag} (PDF/UA-1). */
final class PdfStructure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final IdentityHashMap<PdfTag, PDStructureElement> elements = new IdentityHashMap<>();
    /** What stands on each page, by the number of the stretch; what a link leads from. By key of the page or link. */
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();

    private final List<PDPage> pages = new ArrayList<>();

    PdfStructure(PdfTag document) {
        grow(document, root);
    }

    private void grow(PdfTag tag, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(tag.role().name, parent);
        if (!tag.alt().isEmpty()) {
            element.setAlternateDescription(tag.alt());
        }
        if (tag.role() == PdfTag.Role.COLUMN) {
            PDTableAttributeObject table = new PDTableAttributeObject();
            table.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            element.addAttribute(table);
        }
        parent.appendKid(element);
        elements.put(tag, element);
        tag.children().forEach(child -> grow(child, element));
    }

    /** Begins the next page. */
    void begin(PDPage page) {
        parents.put(pages.size(), new PDParentTreeValue(new COSArray()));
        page.setStructParents(pages.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        pages.add(page);
    }

    /** The number under which the next stretch of the page is a piece of {@code tag}. */
    int number(PdfTag tag) {
        PDPage page = pages.get(pages.size() - 1);
        COSArray stretches = (COSArray) parents.get(pages.size() - 1).getCOSObject();
        PDStructureElement element = element(tag);
        int number = stretches.size();
        stretches.add(element);
        PDMarkedContentReference piece = new PDMarkedContentReference();
        piece.setPage(page);
        piece.setMCID(number);
        element.appendKid(piece);
        return number;
    }

    /** Makes {@code link} a piece of {@code tag}; after the last page. */
    void link(PdfTag tag, PDPage page, PDAnnotation link) {
        PDStructureElement element = element(tag);
        link.setStructParent(parents.size());
        parents.put(parents.size(), new PDParentTreeValue(element.getCOSObject()));
        PDObjectReference piece = new PDObjectReference();
        piece.setPage(page);
        piece.setReferencedObject(link);
        element.appendKid(piece);
    }

    private PDStructureElement element(PdfTag tag) {
        PDStructureElement element = elements.get(tag);
        if (element == null) {
            throw new IllegalArgumentException("a tag of another document: " + tag.role());
        }
        return element;
    }

    /** Puts the tree into {@code document}, and says that it is there. */
    void write(PDDocument document, String title) throws IOException {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(info);
        byte[] packet = METADATA.formatted(escaped(title)).getBytes(StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(packet));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static final String METADATA = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
}
