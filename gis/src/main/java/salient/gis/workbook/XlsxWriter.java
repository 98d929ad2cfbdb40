package salient.gis.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes sheets as an Office Open XML workbook (ECMA-376, transitional): every cell is text, and so is what is typed. */
final class XlsxWriter {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Rows to which lists go on below what is filled. */
    private static final int SPARE_ROWS = 2000;

    /** The number format of text: what is typed stays as it is typed, dates and leading signs included. */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\""
            + " applyFont=\"1\"/></cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private final List<Sheet> sheets;
    private final Lists lists;

    XlsxWriter(List<Sheet> sheets, Lists lists) {
        this.sheets = new ArrayList<>(sheets);
        this.sheets.add(lists.sheet());
        this.lists = lists;
    }

    void write(OutputStream out) throws IOException {
        try (PackedFiles files = new PackedFiles(out)) {
            files.add("[Content_Types].xml", contentTypes());
            files.add(
                    "_rels/.rels",
                    HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">"
                            + relation(1, "officeDocument", "xl/workbook.xml") + "</Relationships>");
            files.add("xl/workbook.xml", workbook());
            files.add("xl/_rels/workbook.xml.rels", relations());
            files.add("xl/styles.xml", HEAD + STYLES);
            for (int i = 0; i < sheets.size(); i++) {
                files.add("xl/worksheets/sheet" + (i + 1) + ".xml", sheet(sheets.get(i)));
            }
        }
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", "sheet.main"))
                .append(override("/xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(override("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private String workbook() {
        StringBuilder xml =
                new StringBuilder(HEAD).append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"" + XmlText.of(sheets.get(i).name()) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rId"
                    + (i + 1) + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(HEAD).append("<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation(sheets.size() + 1, "styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private String sheet(Sheet sheet) {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">")
                .append("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < sheet.header().size(); i++) {
            xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + width(sheet, i)
                    + "\" style=\"1\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        row(1, sheet.header(), 2, xml);
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i + 2, sheet.rows().get(i), 1, xml);
        }
        return xml.append("</sheetData>")
                .append(validations(sheet))
                .append("</worksheet>")
                .toString();
    }

    /** About as wide as what is in it, in characters. */
    static int width(Sheet sheet, int column) {
        int widest = sheet.header().get(column).length();
        for (List<String> row : sheet.rows()) {
            widest = Math.max(widest, column < row.size() ? row.get(column).length() : 0);
        }
        return Math.min(60, Math.max(8, widest + 2));
    }

    private static void row(int number, List<String> cells, int style, StringBuilder xml) {
        xml.append("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                xml.append("<c r=\"" + Columns.letters(i) + number + "\" s=\"" + style
                                + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(XmlText.of(escaped(cells.get(i))))
                        .append("</t></is></c>");
            }
        }
        xml.append("</row>");
    }

    /** What begins like the sign for a character that XML cannot hold is told from one. */
    private static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }

    private String validations(Sheet sheet) {
        StringBuilder xml = new StringBuilder();
        int count = 0;
        for (int i = 0; i < sheet.header().size(); i++) {
            Sheet.Choice choice = sheet.choices().get(sheet.header().get(i));
            if (choice != null && lists.size(choice.list()) > 0) {
                String letters = Columns.letters(i);
                String from = Columns.letters(lists.column(choice.list()));
                xml.append("<dataValidation type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\""
                        + (choice.several() ? 0 : 1) + "\" sqref=\"" + letters + "2:" + letters
                        + (sheet.rows().size() + SPARE_ROWS) + "\"><formula1>" + Lists.NAME + "!$" + from + "$2:$"
                        + from
                        + "$" + (lists.size(choice.list()) + 1) + "</formula1></dataValidation>");
                count++;
            }
        }
        return count == 0 ? "" : "<dataValidations count=\"" + count + "\">" + xml + "</dataValidations>";
    }
}
