package salient.gis.geotools;

import org.geotools.api.referencing.FactoryException;
import org.geotools.metadata.iso.citation.Citations;
import org.geotools.referencing.CRS;
import org.geotools.referencing.wkt.Formattable;
import salient.gis.out.Dataset;

/**
 * Coordinate systems in the words of a {@code .prj} file: well-known text of the first version on one line, for WGS 84 with
 * ESRI's names, for others with those of OGC, which ESRI's programs know too.
 */
public final class CrsText {
    private static final String WGS84 = "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
            + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
            + "UNIT[\"Degree\",0.0174532925199433]]";

    private CrsText() {}

    /** That of the EPSG code {@code crs}. */
    public static String of(int crs) {
        if (crs == Dataset.WGS84) {
            return WGS84;
        }
        try {
            return ((Formattable) CRS.decode("EPSG:" + crs, true)).toWKT(Citations.OGC, 0);
        } catch (FactoryException e) {
            throw new IllegalArgumentException("EPSG:" + crs, e);
        }
    }
}
