package salient.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * The wider land in which a theatre lies, coarse, for showing where it is and for nothing else; WGS 84 degrees (x =
 * longitude, y = latitude). Geometries are copied in and out.
 */
public final class Region {
    private final Geometry country;
    private final Geometry others;
    private final String name;

    /**
     * @param country the land of the theatre's country
     * @param others other land; may be empty
     * @param name of the country; may be empty
     */
    public Region(Geometry country, Geometry others, String name) {
        this.country = country.copy();
        this.others = others.copy();
        this.name = name;
    }

    /** The land of the theatre's country. */
    public Geometry country() {
        return country.copy();
    }

    /** Other land; may be empty. */
    public Geometry others() {
        return others.copy();
    }

    /** Name of the country; may be empty. */
    public String name() {
        return name;
    }
}
