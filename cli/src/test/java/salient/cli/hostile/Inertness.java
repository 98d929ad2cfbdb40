package salient.cli.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Whether what stands in a file that was written can do anything where it is opened: it may be read, and no more. */
final class Inertness {
    /** What a cell may begin with although it begins as a formula does: a number, or a day before the year 0. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?|-[0-9]{4,}-[0-9]{2}-[0-9]{2}");

    private static final Pattern MARKUP_OF_MARKDOWN =
            Pattern.compile("(?<!\\\\)<(img|svg|script|salientmark|!--salient)");

    private Inertness() {}

    /** What in {@code file} is not inert, or cannot be read as what its name says. */
    static List<String> faults(Path file) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return faults(name, Files.readAllBytes(file));
    }

    private static List<String> faults(String name, byte[] bytes) throws IOException {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "csv" -> cells(new String(bytes, UTF_8), ',');
            case "tsv" -> cells(new String(bytes, UTF_8), '\t');
            case "json", "geojson" -> json(bytes);
            case "svg", "xml" -> xml(bytes, Set.of());
            // Earth viewers show descriptions as HTML; QGIS shows map tips and abstracts so, and works out [% %] in
            // texts.
            case "kml" -> xml(bytes, Set.of("description", "text", "Snippet"));
            case "qgs" -> xml(bytes, Set.of("mapTip", "abstract"));
            case "html" -> HtmlTags.faults(new String(bytes, UTF_8));
            case "md" ->
                MARKUP_OF_MARKDOWN.matcher(new String(bytes, UTF_8)).find()
                        ? List.of("markup that is alive")
                        : List.of();
            case "kmz", "zip" -> zipped(bytes);
            case "xlsx", "ods" -> workbook(bytes);
            case "gz" -> faults(name.substring(0, name.length() - 3), Packed.gunzipped(bytes));
            default -> List.of();
        };
    }

    private static List<String> zipped(byte[] bytes) throws IOException {
        List<String> faults = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                faults.addAll(faults(entry.getName(), zip.readAllBytes()));
            }
        }
        return faults;
    }

    private static List<String> workbook(byte[] bytes) {
        return Packed.unzipped(bytes).values().stream()
                .map(part -> new String(part, UTF_8))
                .filter(text -> text.contains("<f>") || text.contains("table:formula") || text.contains("<salientmark"))
                .map(text -> "a formula, or markup, in a workbook")
                .toList();
    }

    private static List<String> cells(String text, char separator) {
        List<String> faults = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '"') {
                quoted ^= true;
                // Two together stand for one.
                if (quoted && i > 0 && text.charAt(i - 1) == '"') {
                    cell.append(c);
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                if (isFormula(cell.toString())) {
                    faults.add("a formula: " + cell);
                }
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return faults;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
    }

    private static List<String> json(byte[] bytes) {
        try (JsonParser json = new JsonFactory().createParser(bytes)) {
            while (json.nextToken() != null) {
                json.getText();
            }
            return List.of();
        } catch (IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }

    private static List<String> xml(byte[] bytes, Set<String> html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(null);
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            List<String> faults = new ArrayList<>();
            walk(document, html, faults);
            return faults;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            return List.of("no XML: " + e.getMessage());
        }
    }

    private static void walk(Node node, Set<String> html, List<String> faults) {
        String name = node.getNodeName();
        if (name.equals("salientmark") || (name.startsWith("on") && node.getNodeType() == Node.ATTRIBUTE_NODE)) {
            faults.add("alive: " + name + "=" + node.getNodeValue());
        }
        if (html.contains(name)) {
            HtmlTags.faults(node.getTextContent()).forEach(fault -> faults.add(name + ": " + fault));
        }
        if (html.contains("mapTip") && String.valueOf(node.getNodeValue()).contains("[% 'salient'")) {
            faults.add("an expression: " + node.getNodeName() + " in " + node.getParentNode() + ": "
                    + node.getNodeValue());
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            walk(children.item(i), html, faults);
        }
        if (node.getAttributes() != null) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                walk(node.getAttributes().item(i), html, faults);
            }
        }
    }
}
