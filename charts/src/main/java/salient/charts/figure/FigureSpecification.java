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
 * @param size of its files
 * @param view what its maps show, and how
 * @param formats one or more
 */
public record FigureSpecification(
        String name,
        Heading heading,
        FigureContent content,
        FigureSize size,
        View view,
        Caption caption,
        SortedSet<PictureFormat> formats) {
    /**
     * What stands over it.
     *
     * @param number in the report; absent for a figure without one
     */
    public record Heading(OptionalInt number, String title) {
        /** The title with its number before it. */
        public String text() {
            return number.isPresent() ? "Figure " + number.getAsInt() + ". " + title : title;
        }
    }

    /**
     * What its maps show, and how it looks.
     *
     * @param labels how places are named on its maps
     * @param theme its colours
     */
    public record View(MapExtent extent, MapOptions.Names labels, Theme theme) {}

    /**
     * What explains it.
     *
     * @param note a sentence or two of the author's that begin the caption; may be empty
     */
    public record Caption(Placement placement, String note) {
        /** Where the caption goes. */
        public enum Placement {
            /** Into the picture, under the map or chart. */
            BELOW,
            /** Into a text file beside the picture. */
            FILE,
            NONE
        }
    }

    public FigureSpecification {
        formats = Collections.unmodifiableSortedSet(new TreeSet<>(formats));
    }
}
