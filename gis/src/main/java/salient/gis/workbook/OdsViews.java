package salient.gis.workbook;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** How an OpenDocument spreadsheet shows its sheets: how wide columns are, and that the headings stay where they are. */
final class OdsViews {
    /** Of a character, about. */
    private static final double CENTIMETRES = 0.2;

    private OdsViews() {}

    /** The styles of the columns of {@code sheets}. */
    static String styles(List<Sheet> sheets) {
        SortedSet<Integer> widths = new TreeSet<>();
        for (Sheet sheet : sheets) {
            for (int i = 0; i < sheet.header().size(); i++) {
                widths.add(XlsxWriter.width(sheet, i));
            }
        }
        StringBuilder xml = new StringBuilder();
        widths.forEach(width -> xml.append("<style:style style:name=\"" + style(width)
                + "\" style:family=\"table-column\"><style:table-column-properties style:column-width=\""
                + String.format(Locale.ROOT, "%.1f", width * CENTIMETRES) + "cm\"/></style:style>"));
        return xml.toString();
    }

    private static String style(int width) {
        return "wide-" + width;
    }

    /** The columns of {@code sheet}. */
    static String columns(Sheet sheet) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < sheet.header().size(); i++) {
            xml.append("<table:table-column table:style-name=\"" + style(XlsxWriter.width(sheet, i))
                    + "\" table:default-cell-style-name=\"text\"/>");
        }
        return xml.toString();
    }

    /** The body of {@code settings.xml}, in which the first row of each of {@code sheets} does not move. */
    static String settings(List<Sheet> sheets) {
        StringBuilder xml =
                new StringBuilder("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">"
                        + "<config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>"
                        + item("ViewId", "string", "view1")
                        + "<config:config-item-map-named config:name=\"Tables\">");
        for (Sheet sheet : sheets) {
            xml.append("<config:config-item-map-entry config:name=\"" + XmlText.of(sheet.name()) + "\">")
                    .append(item("HorizontalSplitMode", "short", "0"))
                    .append(item("VerticalSplitMode", "short", "2"))
                    .append(item("HorizontalSplitPosition", "int", "0"))
                    .append(item("VerticalSplitPosition", "int", "1"))
                    .append(item("ActiveSplitRange", "short", "2"))
                    .append(item("PositionBottom", "int", "1"))
                    .append("</config:config-item-map-entry>");
        }
        return xml + "</config:config-item-map-named>"
                + item("ActiveTable", "string", sheets.get(0).name())
                + "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
                + "</office:settings>";
    }

    private static String item(String name, String type, String value) {
        return "<config:config-item config:name=\"" + name + "\" config:type=\"" + type + "\">" + XmlText.of(value)
                + "</config:config-item>";
    }
}
