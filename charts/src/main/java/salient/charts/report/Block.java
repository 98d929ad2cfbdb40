package salient.charts.report;

import java.util.List;
import salient.charts.figure.FigureDrawing;

/** A piece of a report, whatever the kind of file. Text is plain: writers escape it. */
sealed interface Block {
    /** A heading: level 1 for a section, 2 for a part of one. */
    record Heading(int level, String text) implements Block {}

    /** Running text. */
    record Paragraph(String text) implements Block {}

    /** A list without order. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A number that matters, and what it counts. */
    record Fact(String value, String label) {}

    /** The numbers that matter most. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table.
     *
     * @param widths shares of the width for each column
     */
    record Table(String caption, List<String> columns, List<Double> widths, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
            if (widths.size() != columns.size()) {
                throw new IllegalArgumentException("a width for each column");
            }
        }
    }

    /** A picture; {@code alt} tells those who cannot see it what it shows. */
    record Picture(FigureDrawing drawing, String caption, String alt) implements Block {}

    /** A picture that takes part of the width, with a list beside it. */
    record Beside(Picture picture, Bullets bullets) implements Block {}
}
