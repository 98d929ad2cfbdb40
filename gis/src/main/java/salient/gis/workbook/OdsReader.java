package salient.gis.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import salient.gis.workbook.ReadSheet.ReadRow;

/** Reads the sheets of an OpenDocument spreadsheet. Of a formula the value is read that it last had. */
final class OdsReader {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_REPEATED_ROWS = 10_000;

    /** Beyond it rows are not told apart. */
    private static final int FARTHEST_ROW = 1 << 29;

    /** Characters to which blanks that are counted fill a cell up, more than any spreadsheet writes. */
    private static final int LONGEST_CELL = 100_000;

    private static final int MOST_CELLS = 5_000_000;

    private final Parts parts;
    private final Map<Integer, LocalDate> days = new HashMap<>();
    private int cells;
    private boolean tooMuch;

    OdsReader(Parts parts) {
        this.parts = parts;
    }

    /** Its sheets in their order; empty, with a problem filed, if it is no whole spreadsheet. */
    Optional<List<ReadSheet>> read() {
        List<ReadSheet> sheets = new ArrayList<>();
        boolean whole = parts.read("content.xml", xml -> {
            while (xml.hasNext() && !tooMuch) {
                if (begins(xml.next(), xml, "table")) {
                    sheets.add(sheet(xml));
                }
            }
        });
        if (whole && tooMuch) {
            whole = parts.tooMuch("more than " + MOST_CELLS + " cells, or one row repeated more than "
                    + MOST_REPEATED_ROWS + " times");
        }
        return whole ? Optional.of(sheets) : Optional.empty();
    }

    private ReadSheet sheet(XMLStreamReader xml) throws XMLStreamException {
        String name = attribute(xml, "name");
        List<ReadRow> rows = new ArrayList<>();
        int number = 1;
        while (xml.hasNext() && !tooMuch) {
            int event = xml.next();
            if (begins(event, xml, "table-row")) {
                int repeated = repeated(xml, "number-rows-repeated");
                List<String> row = row(xml);
                boolean filled = row.stream().anyMatch(cell -> !cell.isBlank());
                tooMuch = tooMuch || (filled && repeated > MOST_REPEATED_ROWS) || cells > MOST_CELLS;
                for (int i = 0; filled && i < repeated && !tooMuch; i++) {
                    cells += i == 0 ? 0 : row.size();
                    rows.add(new ReadRow(number + i, row, days));
                    tooMuch = cells > MOST_CELLS;
                }
                number = Math.min(FARTHEST_ROW, number) + Math.min(FARTHEST_ROW, repeated);
            } else if (ends(event, xml, "table")) {
                break;
            }
        }
        return new ReadSheet(name, rows);
    }

    private List<String> row(XMLStreamReader xml) throws XMLStreamException {
        List<String> row = new ArrayList<>();
        int blank = 0;
        days.clear();
        while (xml.hasNext()) {
            int event = xml.next();
            if (begins(event, xml, "table-cell") || begins(event, xml, "covered-table-cell")) {
                int repeated = repeated(xml, "number-columns-repeated");
                Optional<LocalDate> day = attribute(xml, "value-type").equals("float")
                        ? Serials.day(attribute(xml, "value"), false)
                        : Optional.empty();
                String text = cell(xml);
                if (text.isEmpty()) {
                    blank = Math.min(MOST_COLUMNS, blank + Math.min(repeated, MOST_COLUMNS));
                    continue;
                }
                for (; blank > 0 && row.size() < MOST_COLUMNS; blank--) {
                    row.add("");
                }
                for (int i = 0; i < Math.min(repeated, MOST_COLUMNS) && row.size() < MOST_COLUMNS; i++) {
                    int at = row.size();
                    day.ifPresent(found -> days.put(at, found));
                    row.add(text);
                    cells++;
                }
            } else if (ends(event, xml, "table-row")) {
                break;
            }
        }
        return row;
    }

    private static String cell(XMLStreamReader xml) throws XMLStreamException {
        String end = xml.getLocalName();
        String type = attribute(xml, "value-type");
        String value =
                attribute(xml, type.equals("date") ? "date-value" : type.equals("time") ? "time-value" : "value");
        String truth = attribute(xml, "boolean-value");
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int aside = 0;
        boolean within = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (begins(event, xml, "annotation")) {
                aside++;
            } else if (ends(event, xml, "annotation")) {
                aside--;
            } else if (aside == 0 && begins(event, xml, "p")) {
                text.append(paragraphs++ == 0 ? "" : "\n");
                within = true;
            } else if (ends(event, xml, "p")) {
                within = false;
            } else if (aside == 0 && begins(event, xml, "s")) {
                String count = attribute(xml, "c");
                int blanks = count.isEmpty() ? 1 : Math.min(LONGEST_CELL - text.length(), Integer.parseInt(count));
                text.append(" ".repeat(Math.max(0, blanks)));
            } else if (aside == 0 && begins(event, xml, "tab")) {
                text.append('\t');
            } else if (aside == 0 && begins(event, xml, "line-break")) {
                text.append('\n');
            } else if (aside == 0 && within && event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (ends(event, xml, end)) {
                break;
            }
        }
        return switch (type) {
            case "float", "percentage", "currency" -> Serials.plain(value);
            case "date" -> value.endsWith("T00:00:00") ? value.substring(0, value.length() - 9) : value;
            case "time" -> value.replaceAll("PT(\\d\\d)H(\\d\\d)M.*", "$1:$2");
            case "boolean" -> truth.equals("true") ? "yes" : "no";
            default -> text.toString();
        };
    }

    private static boolean begins(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name);
    }

    private static boolean ends(int event, XMLStreamReader xml, String name) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name);
    }

    private static int repeated(XMLStreamReader xml, String name) {
        String times = attribute(xml, name);
        return times.isEmpty() ? 1 : Math.max(1, Integer.parseInt(times));
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
