package salient.gis.out;

import java.util.List;
import salient.gis.layer.Layer;
import salient.gis.style.Legend;

/**
 * What is written in one format.
 *
 * @param name of the files, without ending
 * @param title what people read as its name
 * @param description of what was read, under which scenario, and how
 * @param attribution who is to be named for the data, whole
 * @param crs the coordinates of all its layers, an EPSG code; 4326 has longitude before latitude
 * @param layers one or more, no two of the same name
 * @param legend how features look
 */
public record Dataset(
        String name, String title, String description, String attribution, int crs, List<Layer> layers, Legend legend) {
    /** WGS 84, longitude before latitude. */
    public static final int WGS84 = 4326;

    public Dataset {
        layers = List.copyOf(layers);
    }
}
