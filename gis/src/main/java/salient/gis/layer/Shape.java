package salient.gis.layer;

/** What the features of a layer are. */
public enum Shape {
    POINT,
    /** A line, or several. */
    LINE,
    /** A polygon, or several. */
    POLYGON
}
