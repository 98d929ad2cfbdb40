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
     */
    record Area(String label, Optional<String> color, List<Hatching> hatch) implements Symbol {
        public Area {
            hatch = List.copyOf(hatch);
        }
    }

    /** @param dashes lengths of dashes and gaps in turn; none = drawn through */
    record Line(String label, String color, double width, List<Double> dashes) implements Symbol {
        public Line {
            dashes = List.copyOf(dashes);
        }
    }

    /** A sign at a point. */
    record Sign(String label, Form form, String color, double size) implements Symbol {
        /** What the sign is. */
        public enum Form {
            CIRCLE,
            SQUARE,
            TRIANGLE,
            DIAMOND,
            CROSS
        }
    }

    /** Lines or dots that repeat. */
    record Hatching(Run run, String color, double width, double period) {
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
