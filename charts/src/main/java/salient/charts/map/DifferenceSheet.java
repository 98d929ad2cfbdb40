package salient.charts.map;

import salient.charts.draw.Box;

/** Where things stand on the sheet of a difference map, in the units of {@link Sheet}. */
final class DifferenceSheet {
    static final Box HEADING = new Box(34, 106, 800, 26);

    /** The ground on which the readings part; the whole theatre where nothing is worth enlarging. */
    static final Box STAGE = new Box(34, 138, 800, 634);

    /** The whole theatre, where the stage shows a part of it. */
    static final Box OVERVIEW = new Box(34, 808, 290, 312);

    static final Box KEY = new Box(364, 808, 470, 330);

    /** The key where no overview stands beside it. */
    static final Box WIDE_KEY = new Box(34, 808, 800, 330);

    static final Box LIST = new Box(876, 106, 700, 1032);

    private DifferenceSheet() {}
}
