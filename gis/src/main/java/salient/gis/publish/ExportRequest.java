package salient.gis.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.gis.layer.LayerName;
import salient.gis.out.LayerFormat;
import salient.gis.style.Legend;
import salient.time.DaySpan;

/**
 * What is to be exported of a run.
 *
 * @param layers one or more
 * @param days that are written
 * @param on days of which control, ground and front are written as they were at their close; empty = as spans of days
 * @param selection which features are written, and in what shape
 * @param legend how they look
 */
public record ExportRequest(
        LayerFormat format,
        Set<LayerName> layers,
        DaySpan days,
        SortedSet<LocalDate> on,
        Selection selection,
        Legend legend) {
    /**
     * Which features are written, and in what shape.
     *
     * @param where a condition in ECQL; empty = all
     * @param hexagonKm how far it is across the hexagons in which ground is laid; empty = it is not
     * @param crs of the coordinates, an EPSG code
     */
    public record Selection(Optional<String> where, Optional<Double> hexagonKm, int crs) {}

    public ExportRequest {
        layers = Collections.unmodifiableSet(EnumSet.copyOf(layers));
        on = Collections.unmodifiableSortedSet(new TreeSet<>(on));
    }
}
