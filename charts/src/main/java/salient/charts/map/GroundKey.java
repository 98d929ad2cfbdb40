package salient.charts.map;

import java.util.List;
import salient.charts.draw.Mark;

/** What a legend says of ground that a reading tells of. */
interface GroundKey {
    /** What heads it. */
    String heading();

    /** What stands beside {@link #heads} where nothing heads it; may be empty. */
    String headsLabel();

    /** How wide the sample of a row is, in pixels. */
    double widePx();

    /** What stands over the boxes of rows that begin at {@code x}, about {@code y}; nothing if no row needs it. */
    List<Mark> heads(double x, double y);

    /** A row for each sort of ground that occurs. */
    List<LegendRow> rows();
}
