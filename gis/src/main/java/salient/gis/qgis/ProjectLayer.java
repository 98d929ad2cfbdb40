package salient.gis.qgis;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import salient.gis.layer.Layer;
import salient.time.DaySpan;

/**
 * A layer that a project shows.
 *
 * @param extent the box around its features; of nothing if there is none
 * @param days from the first to the last of its features; empty if they say none
 */
public record ProjectLayer(Layer layer, LayerStyle style, Envelope extent, Optional<DaySpan> days) {}
