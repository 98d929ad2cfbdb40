package salient.charts.map;

import salient.charts.draw.Box;

/** Where things stand on the sheet of a difference map, in the units of {@link Sheet}. */
final class DifferenceSheet {
    static final Box MAP = new Box(34, 106, 560, 690);
    static final Box KEY = new Box(34, 828, 560, 308);
    static final Box DETAIL_HEADING = new Box(640, 106, 936, 26);
    static final Box DETAIL = new Box(640, 138, 936, 500);

    /** The list of differences under the enlarged ground. */
    static final Box LIST = new Box(640, 672, 936, 466);

    /** The list where no ground is worth enlarging. */
    static final Box LONG_LIST = new Box(640, 106, 936, 1032);

    private DifferenceSheet() {}
}
