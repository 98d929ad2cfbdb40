package salient.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import salient.problem.Unseen;

/** Prints prose: paragraphs wrapped at the width of the page, with nothing in them that a terminal would obey. */
final class Page {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final PrintWriter out;
    private final int columns;

    Page(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    void blank() {
        out.println();
    }

    /** A line that is not wrapped. */
    void line(String text) {
        out.println(Unseen.shown(text).stripTrailing());
    }

    /** A paragraph whose lines begin {@code indent} spaces in. */
    void paragraph(int indent, String text) {
        item(indent, "", 0, text);
    }

    /** A paragraph with {@code head} before it, in a column of its own of {@code width} characters. */
    void item(int indent, String head, int width, String text) {
        String margin = " ".repeat(indent);
        String first = margin + pad(head, width);
        String rest = " ".repeat(indent + width);
        for (String line : wrap(Unseen.shown(text), Math.max(20, columns - indent - width))) {
            out.println((first + line).stripTrailing());
            first = rest;
        }
    }

    /** {@code text} with spaces behind it up to {@code width} characters. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Characters that {@code text} takes up; marks above and below letters take up none. */
    static int width(String text) {
        return (int) text.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BLANKS.split(text.strip(), -1)) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
