package salient.charts.map;

import salient.charts.draw.Box;
import salient.charts.draw.PdfPlayer;

/** Where things stand on the sheet, in units of which it is 1600 wide. */
final class Sheet {
    static final double WIDTH = 1600;
    static final double HEIGHT = 1200;

    /** The least type: 5 points on a sheet as wide as pictures are in print. */
    static final double SMALLEST_TYPE_PX = 5 / 72.0 * 25.4 / PdfPlayer.WIDTH_MM * WIDTH;

    /** Names of the frames; they begin the ids of marks. */
    static final String MAIN = "main";

    static final String INSET = "inset";

    static final Box HEADER = new Box(34, 18, 1542, 76);
    static final Box MAP = new Box(34, 106, 724, 892);

    /** The heading over the enlarged ground. */
    static final Box DETAIL_HEADING = new Box(804, 106, 772, 26);

    static final Box DETAIL = new Box(804, 138, 772, 624);
    static final Box SOURCES = new Box(34, 1146, 1542, 46);

    private Sheet() {}
}
