package salient.gis.out;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML as it grows. What is given to it is text: nothing in it can open or close an element. */
public final class Xml {
    private final StringBuilder xml = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins with {@code declaration}, as it is. */
    public Xml declared(String declaration) {
        xml.append(declaration).append('\n');
        return this;
    }

    /** Opens {@code element}; {@code attributes} are names and values in turn. */
    public Xml open(String element, String... attributes) {
        start(element, attributes);
        xml.append('>');
        open.push(element);
        return this;
    }

    /** Closes {@code element}, which was opened last. */
    public Xml close(String element) {
        if (!element.equals(open.peek())) {
            throw new IllegalStateException(element + " is not what was opened last: " + open);
        }
        return end();
    }

    /** Closes the element that was opened last. */
    public Xml end() {
        xml.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element that holds {@code text}. */
    public Xml text(String element, String text, String... attributes) {
        open(element, attributes);
        append(text);
        return close(element);
    }

    /** An element that holds nothing. */
    public Xml empty(String element, String... attributes) {
        start(element, attributes);
        xml.append("/>\n");
        return this;
    }

    /** Numbers, and what stands between them; no character of them means anything in XML. */
    public StringBuilder numbers() {
        return xml;
    }

    private void start(String element, String... attributes) {
        xml.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            append(attributes[i + 1]);
            xml.append('"');
        }
    }

    private void append(String text) {
        escape(text, xml);
    }

    /** {@code text} as XML and HTML have it: what is no character of XML 1.0 becomes the replacement character. */
    public static void escape(String text, StringBuilder to) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> to.append("&amp;");
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '"' -> to.append("&quot;");
                case '\r' -> to.append("&#13;");
                default -> to.appendCodePoint(isCharacter(point) ? point : 0xFFFD);
            }
        });
    }

    /** Source: W3C, Extensible Markup Language (XML) 1.0, fifth edition, 2008, production 2. */
    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    /** All of it in UTF-8, and none of it is left. */
    public byte[] take() {
        byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
        xml.setLength(0);
        return bytes;
    }

    /** All of it. */
    @Override
    public String toString() {
        return xml.toString();
    }
}
