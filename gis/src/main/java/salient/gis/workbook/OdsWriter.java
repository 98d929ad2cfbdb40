package salient.gis.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes sheets as an OpenDocument spreadsheet (1.2): every cell is text, and so is what is typed. */
final class OdsWriter {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:of=\"urn:oasis:names:tc:opendocument:xmlns:of:1.2\" office:version=\"1.2\"";

    /** The number format of text: what is typed stays as it is typed. LibreOffice 7.4 ends on names of one letter. */
    private static final String STYLES = "<office:automatic-styles>"
            + "<number:text-style style:name=\"as-typed\"><number:text-content/></number:text-style>"
            + "<style:style style:name=\"text\" style:family=\"table-cell\" style:data-style-name=\"as-typed\"/>"
            + "<style:style style:name=\"heading\" style:family=\"table-cell\" style:data-style-name=\"as-typed\">"
            + "<style:text-properties fo:font-weight=\"bold\"/></style:style>";

    private static final int SPARE_ROWS = 2000;

    private final List<Sheet> sheets;
    private final Lists lists;
    private final Map<String, String> validations = new TreeMap<>();

    OdsWriter(List<Sheet> sheets, Lists lists) {
        this.sheets = new ArrayList<>(sheets);
        this.sheets.add(lists.sheet());
        this.lists = lists;
    }

    void write(OutputStream out) throws IOException {
        try (PackedFiles files = new PackedFiles(out)) {
            files.addPlain("mimetype", TYPE);
            files.add(
                    "META-INF/manifest.xml",
                    HEAD + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
                            + " manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\""
                            + " manifest:media-type=\"" + TYPE + "\"/><manifest:file-entry"
                            + " manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                            + "<manifest:file-entry manifest:full-path=\"settings.xml\""
                            + " manifest:media-type=\"text/xml\"/>"
                            + "</manifest:manifest>");
            files.add("content.xml", content());
            files.add(
                    "settings.xml",
                    HEAD + "<office:document-settings xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:config=\"urn:oasis:names:tc:opendocument:xmlns:config:1.0\""
                            + " xmlns:ooo=\"http://openoffice.org/2004/office\" office:version=\"1.2\">"
                            + OdsViews.settings(sheets) + "</office:document-settings>");
        }
    }

    private String content() {
        StringBuilder tables = new StringBuilder();
        sheets.forEach(sheet -> table(sheet, tables));
        StringBuilder rules = new StringBuilder();
        validations.forEach((name, rule) -> rules.append(rule));
        return HEAD + "<office:document-content" + NAMES + ">" + STYLES + OdsViews.styles(sheets)
                + "</office:automatic-styles><office:body><office:spreadsheet>"
                + (rules.isEmpty() ? "" : "<table:content-validations>" + rules + "</table:content-validations>")
                + tables + "</office:spreadsheet></office:body></office:document-content>";
    }

    private void table(Sheet sheet, StringBuilder xml) {
        xml.append("<table:table table:name=\"" + XmlText.of(sheet.name()) + "\">");
        xml.append(OdsViews.columns(sheet));
        xml.append("<table:table-row>");
        sheet.header().forEach(heading -> cell(heading, " table:style-name=\"heading\"", xml));
        xml.append("</table:table-row>");
        for (List<String> row : sheet.rows()) {
            xml.append("<table:table-row>");
            for (int i = 0; i < sheet.header().size(); i++) {
                cell(i < row.size() ? row.get(i) : "", " table:style-name=\"text\"" + validation(sheet, i), xml);
            }
            xml.append("</table:table-row>");
        }
        if (!sheet.choices().isEmpty()) {
            xml.append("<table:table-row table:number-rows-repeated=\"" + SPARE_ROWS + "\">");
            for (int i = 0; i < sheet.header().size(); i++) {
                xml.append("<table:table-cell table:style-name=\"text\"" + validation(sheet, i) + "/>");
            }
            xml.append("</table:table-row>");
        }
        xml.append("</table:table>");
    }

    private String validation(Sheet sheet, int column) {
        Sheet.Choice choice = sheet.choices().get(sheet.header().get(column));
        if (choice == null || lists.size(choice.list()) == 0) {
            return "";
        }
        String name = choice.list() + (choice.several() ? "-several" : "");
        String from = Columns.letters(lists.column(choice.list()));
        validations.put(
                name,
                "<table:content-validation table:name=\"" + name + "\" table:condition=\"of:cell-content-is-in-list([$"
                        + Lists.NAME + ".$" + from + "$2:.$" + from + "$" + (lists.size(choice.list()) + 1)
                        + "])\" table:allow-empty-cell=\"true\" table:display-list=\"unsorted\">"
                        + "<table:error-message table:display=\"" + !choice.several()
                        + "\" table:message-type=\"warning\"/></table:content-validation>");
        return " table:content-validation-name=\"" + name + "\"";
    }

    private static void cell(String text, String attributes, StringBuilder xml) {
        if (text.isEmpty()) {
            xml.append("<table:table-cell" + attributes + "/>");
            return;
        }
        xml.append("<table:table-cell" + attributes + " office:value-type=\"string\">");
        for (String line : text.split("\n", -1)) {
            xml.append("<text:p>");
            xml.append(spaced(XmlText.of(line)));
            xml.append("</text:p>");
        }
        xml.append("</table:table-cell>");
    }

    /** Blanks at an edge or beside others would be taken for one. */
    private static String spaced(String line) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean kept = c == ' ' && i > 0 && i < line.length() - 1 && line.charAt(i - 1) != ' ';
            if (c == '\t') {
                xml.append("<text:tab/>");
            } else if (c == ' ' && !kept) {
                xml.append("<text:s/>");
            } else {
                xml.append(c);
            }
        }
        return xml.toString();
    }
}
