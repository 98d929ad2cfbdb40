package salient.gis.style;

import java.util.List;
import java.util.Optional;

/** How a feature is drawn. Colours are as in {@code #RRGGBB}; widths are in pixels of 1/96 inch. */
public sealed interface Symbol {
    /** What a legend says beside it. */
    String label();

    /**
     * An area.
     *
     * @param color under the hatch; empty = nothing
     * @param hatch lines over it, the first one undermost
     * @param edge around it; empty = none
     */
    record Area(String label, Optional<String> color, List<Hatching> hatch, Optional<Edge> edge) implements Symbol {
        public Area {
            hatch = List.copyOf(hatch);
        }

        /** Without an edge. */
        public Area(String label, Optional<String> color, List<Hatching> hatch) {
            this(label, color, hatch, Optional.empty());
        }
    }

    /**
     * A line.
     *
     * @param dashes lengths of dashes and gaps in turn; none = drawn through
     * @param casing a wider line beneath it, drawn through; empty = none
     */
    record Line(String label, String color, double width, List<Double> dashes, Optional<Edge> casing)
            implements Symbol {
        public Line {
            dashes = List.copyOf(dashes);
        }

        /** Without a casing. */
        public Line(String label, String color, double width, List<Double> dashes) {
            this(label, color, width, dashes, Optional.empty());
        }
    }

    /**
     * A sign at a point.
     *
     * @param color of its inside
     * @param size across
     * @param edge around it; empty = none
     */
    record Sign(String label, Form form, String color, double size, Optional<Edge> edge) implements Symbol {
        /** Without an edge. */
        public Sign(String label, Form form, String color, double size) {
            this(label, form, color, size, Optional.empty());
        }

        /** What the sign is. */
        public enum Form {
            CIRCLE,
            SQUARE,
            TRIANGLE,
            DIAMOND,
            CROSS
        }
    }

    /**
     * A line around or beneath something.
     *
     * @param opacity from 0, not to be seen, to 1
     */
    record Edge(String color, double width, double opacity) {}

    /**
     * Lines or dots that repeat.
     *
     * @param width of a line, across a dot
     * @param period from one line to the next, measured across them; of dots, in both directions
     * @param offset how far the first line lies from where the pattern begins, a share of the period from 0 to 1
     */
    record Hatching(Run run, String color, double width, double period, double offset) {
        /** Lines half a period from where the pattern begins. */
        public Hatching(Run run, String color, double width, double period) {
            this(run, color, width, period, 0.5);
        }

        /** Which way the lines run. */
        public enum Run {
            /** From lower left to upper right. */
            RISING,
            FALLING,
            LEVEL,
            UPRIGHT,
            DOTS
        }
    }
}
