package salient.figure;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A figure, as its author asks for it.
 *
 * @param name of its files, without an ending: lower-case letters, digits and hyphens
 * @param number in the report; absent for a figure without one
 * @param title without its number
 * @param theme name of the colours
 * @param note a sentence or two of the author's that begin the caption; may be empty
 * @param formats one or more
 */
public record FigureSpecification(
        String name,
        OptionalInt number,
        String title,
        FigureContent content,
        FigureFrame frame,
        FigureSize size,
        Labels labels,
        String theme,
        Caption caption,
        String note,
        SortedSet<Format> formats) {
    /** How places are named on maps. */
    public enum Labels {
        LATIN,
        /** The name in the country's own language alone, or the Latin one where the gazetteer has no other. */
        LOCAL,
        /** The name in the country's own language below the Latin one, where the gazetteer has it. */
        BOTH,
        NONE
    }

    /** Where the caption goes. */
    public enum Caption {
        /** Into the picture, under the map or chart. */
        BELOW,
        /** Into a text file beside the picture. */
        FILE,
        NONE
    }

    /** The kinds of files. */
    public enum Format {
        PNG,
        SVG,
        PDF
    }

    public FigureSpecification {
        formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    }

    /** The title with its number before it. */
    public String heading() {
        return number.isPresent() ? "Figure " + number.getAsInt() + ". " + title : title;
    }
}
