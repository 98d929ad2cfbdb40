package salient.charts.figure;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.Theme;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;

/**
 * A figure, as its author asks for it.
 *
 * @param name of its files, without an ending: lower-case letters, digits and hyphens
 * @param number in the report; absent for a figure without one
 * @param title without its number
 * @param labels how places are named on its maps
 * @param theme its colours
 * @param note a sentence or two of the author's that begin the caption; may be empty
 * @param formats one or more
 */
public record FigureSpecification(
        String name,
        OptionalInt number,
        String title,
        FigureContent content,
        MapExtent extent,
        FigureSize size,
        MapOptions.Names labels,
        Theme theme,
        Caption caption,
        String note,
        SortedSet<PictureFormat> formats) {
    /** Where the caption goes. */
    public enum Caption {
        /** Into the picture, under the map or chart. */
        BELOW,
        /** Into a text file beside the picture. */
        FILE,
        NONE
    }

    public FigureSpecification {
        formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    }

    /** The title with its number before it. */
    public String heading() {
        return number.isPresent() ? "Figure " + number.getAsInt() + ". " + title : title;
    }
}
