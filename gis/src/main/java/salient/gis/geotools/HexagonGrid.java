package salient.gis.geotools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.grid.DefaultGridFeatureBuilder;
import org.geotools.grid.hexagon.HexagonOrientation;
import org.geotools.grid.hexagon.Hexagons;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Hexagons side by side. */
public final class HexagonGrid {
    private HexagonGrid() {}

    /**
     * Hexagons that cover {@code metres}, row by row from its south-west corner, each with two upright sides.
     *
     * @param acrossM from one side to the opposite one, in metres
     */
    public static List<Geometry> over(Envelope metres, double acrossM) {
        double sideM = acrossM / Math.sqrt(3);
        // The rows of GeoTools begin with whole hexagons: what lies between them at the edges is covered from outside.
        Envelope wide = new Envelope(metres);
        wide.expandBy(2 * acrossM);
        ReferencedEnvelope bounds = new ReferencedEnvelope(wide, DefaultEngineeringCRS.CARTESIAN_2D);
        List<Geometry> hexagons = new ArrayList<>();
        try (SimpleFeatureIterator all = Hexagons.createGrid(
                        bounds,
                        sideM,
                        HexagonOrientation.ANGLED,
                        new DefaultGridFeatureBuilder(DefaultEngineeringCRS.CARTESIAN_2D))
                .getFeatures()
                .features()) {
            while (all.hasNext()) {
                SimpleFeature hexagon = all.next();
                hexagons.add((Geometry) hexagon.getDefaultGeometry());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a grid in memory cannot fail to be read", e);
        }
        return List.copyOf(hexagons);
    }
}
