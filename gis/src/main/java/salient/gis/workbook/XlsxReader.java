package salient.gis.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import salient.gis.workbook.ReadSheet.ReadRow;

/** Reads the sheets of an Office Open XML workbook (ECMA-376). Of a formula the value is read that it last had. */
final class XlsxReader {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_CELLS = 5_000_000;
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Parts parts;
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> times = new ArrayList<>();
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private boolean from1904;
    private int cells;

    XlsxReader(Parts parts) {
        this.parts = parts;
    }

    /** Its sheets in their order; empty, with a problem filed, if it is no whole workbook. */
    Optional<List<ReadSheet>> read() {
        Map<String, String> targets = new HashMap<>();
        Map<String, String> named = new LinkedHashMap<>();
        boolean whole = parts.read("xl/_rels/workbook.xml.rels", xml -> relations(xml, targets))
                && parts.read("xl/workbook.xml", xml -> workbook(xml, named))
                && (!parts.has("xl/sharedStrings.xml") || parts.read("xl/sharedStrings.xml", this::sharedStrings))
                && (!parts.has("xl/styles.xml") || parts.read("xl/styles.xml", this::styles));
        List<ReadSheet> sheets = new ArrayList<>();
        Map<String, List<ReadRow>> byPart = new HashMap<>();
        for (Map.Entry<String, String> sheet : named.entrySet()) {
            String target = targets.getOrDefault(sheet.getValue(), "");
            String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
            // However many sheets are said to be one part, it is read once.
            if (!byPart.containsKey(part)) {
                List<ReadRow> rows = new ArrayList<>();
                byPart.put(part, rows);
                whole = whole && parts.read(part, xml -> sheet(xml, rows));
            }
            sheets.add(new ReadSheet(sheet.getKey(), byPart.get(part)));
        }
        if (whole && cells > MOST_CELLS) {
            whole = parts.tooMuch("more than " + MOST_CELLS + " cells");
        }
        return whole ? Optional.of(sheets) : Optional.empty();
    }

    private static void relations(XMLStreamReader xml, Map<String, String> targets) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
            }
        }
    }

    private void workbook(XMLStreamReader xml, Map<String, String> named) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                String base = attribute(xml, "date1904");
                from1904 = base.equals("1") || base.equals("true");
            } else if (xml.getLocalName().equals("sheet")) {
                named.put(attribute(xml, "name"), attribute(xml, "id"));
            }
        }
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(text(xml, "si"));
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, String> codes = new HashMap<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" -> codes.put(number(xml, "numFmtId"), attribute(xml, "formatCode"));
                    case "cellXfs" -> ofCells = true;
                    case "xf" -> {
                        if (ofCells) {
                            int format = number(xml, "numFmtId");
                            times.add(Serials.isOfTime(format, codes.getOrDefault(format, "")));
                        }
                    }
                    default -> ofCells = ofCells && !xml.getLocalName().equals("cellStyles");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ofCells = false;
            }
        }
    }

    private void sheet(XMLStreamReader xml, List<ReadRow> rows) throws XMLStreamException {
        List<String> row = new ArrayList<>();
        int number = 0;
        while (xml.hasNext() && cells <= MOST_CELLS) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                number = attribute(xml, "r").isEmpty()
                        ? number + 1
                        : Integer.parseInt(attribute(xml, "r").replace('-', 'x'));
                row = new ArrayList<>();
                days.clear();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int at = Columns.index(attribute(xml, "r"));
                cell(at < 0 ? row.size() : at, xml, row);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new ReadRow(number, row, days));
            }
        }
    }

    private void cell(int at, XMLStreamReader xml, List<String> row) throws XMLStreamException {
        String type = attribute(xml, "t");
        int style = attribute(xml, "s").isEmpty() ? 0 : number(xml, "s");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("is")) {
                value = text(xml, "is");
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                break;
            }
        }
        if (value.isEmpty() || at >= MOST_COLUMNS) {
            return;
        }
        while (row.size() <= at) {
            row.add("");
        }
        cells++;
        row.set(at, said(type, value, style));
        if ((type.isEmpty() || type.equals("n")) && !isOfTime(style)) {
            Serials.day(value, from1904).ifPresent(day -> days.put(at, day));
        }
    }

    private boolean isOfTime(int style) {
        return style >= 0 && style < times.size() && times.get(style);
    }

    private String said(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int index = Integer.parseInt(value.strip());
                yield index >= 0 && index < shared.size() ? shared.get(index) : "";
            }
            case "inlineStr" -> value;
            case "str", "e", "d" -> unescaped(value);
            case "b" -> value.strip().equals("1") ? "yes" : "no";
            default -> isOfTime(style) ? Serials.time(value.strip(), from1904) : Serials.plain(value.strip());
        };
    }

    /** The text within the element {@code end}, what tells how it is pronounced left out. */
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            if (begins && xml.getLocalName().equals("t") && !pronounced) {
                text.append(xml.getElementText());
            } else if (begins && xml.getLocalName().equals("rPh")) {
                pronounced = true;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                pronounced = pronounced && !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(end)) {
                    break;
                }
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        Matcher escape = ESCAPE.matcher(text);
        return escape.replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                .replace("\r\n", "\n");
    }

    private static int number(XMLStreamReader xml, String name) {
        return Integer.parseInt(attribute(xml, name));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
