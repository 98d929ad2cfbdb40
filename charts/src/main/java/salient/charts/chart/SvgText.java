package salient.charts.chart;

import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes a tree of SVG as text: attributes by name, no document type that a reader might fetch, no comments. Everything
 * that is not markup of ours is escaped.
 */
final class SvgText {
    private final StringBuilder text = new StringBuilder(1 << 16);

    private SvgText() {}

    /** The document whose outermost element is {@code root}, ending with a line feed. */
    static String of(Node root) {
        SvgText svg = new SvgText();
        svg.text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append(root);
        return svg.text.toString();
    }

    private void append(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            text.append(escaped(node.getNodeValue()));
        } else if (node.getNodeType() == Node.ELEMENT_NODE) {
            appendElement(node);
        }
    }

    private void appendElement(Node element) {
        text.append('<').append(element.getNodeName());
        attributes(element)
                .forEach((name, value) -> text.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"'));
        if (element.getFirstChild() == null) {
            text.append("/>\n");
            return;
        }
        boolean words = element.getFirstChild().getNodeType() == Node.TEXT_NODE;
        text.append(words ? ">" : ">\n");
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child);
        }
        text.append("</").append(element.getNodeName()).append(">\n");
    }

    private static Map<String, String> attributes(Node element) {
        Map<String, String> byName = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            byName.put(attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
        return byName;
    }

    /** {@code words} with what XML reads as markup written out; what XML does not allow at all becomes a space. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean allowed(int c) {
        return c == '\n' || (c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && (c & 0xFFFE) != 0xFFFE);
    }
}
