package salient.charts.draw;

import java.util.ArrayList;
import java.util.List;

/** What something on the pages of a {@link PdfBook} is, for those who have it read to them: a node in the tree of contents. */
public final class PdfTag {
    /** The standard roles of PDF that a report has. */
    public enum Role {
        DOCUMENT("Document"),
        TITLE("H1"),
        SECTION("H2"),
        PART("H3"),
        PARAGRAPH("P"),
        CONTENTS("TOC"),
        CONTENTS_ITEM("TOCI"),
        LINK("Link"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        ITEM_BODY("LBody"),
        FIGURE("Figure"),
        TABLE("Table"),
        CAPTION("Caption"),
        TABLE_HEAD("THead"),
        TABLE_BODY("TBody"),
        ROW("TR"),
        COLUMN("TH"),
        CELL("TD");

        final String name;

        Role(String name) {
            this.name = name;
        }
    }

    private final Role role;
    private final String alt;
    private final List<PdfTag> children = new ArrayList<>();

    private PdfTag(Role role, String alt) {
        this.role = role;
        this.alt = Plain.text(alt);
    }

    /** The whole of a document. */
    public static PdfTag document() {
        return new PdfTag(Role.DOCUMENT, "");
    }

    /** A new last part of this. */
    public PdfTag add(Role part) {
        return add(part, "");
    }

    /** A new last part of this; {@code alt} tells what it shows. */
    public PdfTag add(Role part, String alt) {
        PdfTag child = new PdfTag(part, alt);
        children.add(child);
        return child;
    }

    Role role() {
        return role;
    }

    String alt() {
        return alt;
    }

    List<PdfTag> children() {
        return children;
    }
}
