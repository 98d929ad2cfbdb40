package salient.charts.map;

import salient.charts.draw.Box;
import salient.geo.Coverage;
import salient.geo.Theatre;

/** Where the map of the theatre and what explains it have their room on a daily sheet. */
record SheetLayout(Box map, Box currency, Box changes, Box ground, Box lines, Box places) {
    /** The map at the left, with ground enlarged beside it. */
    static final SheetLayout WITH_DETAIL = new SheetLayout(
            Sheet.MAP,
            new Box(34, 1028, 724, 104),
            new Box(804, 794, 240, 340),
            new Box(1062, 794, 276, 256),
            new Box(1354, 794, 222, 256),
            new Box(1062, 1056, 514, 80));

    /** A broad map over everything else. */
    static final SheetLayout BROAD = new SheetLayout(
            new Box(34, 106, 1542, 640),
            new Box(34, 794, 724, 104),
            WITH_DETAIL.changes(),
            WITH_DETAIL.ground(),
            WITH_DETAIL.lines(),
            WITH_DETAIL.places());

    /** A high map at the left of everything else. */
    static final SheetLayout HIGH = new SheetLayout(
            new Box(34, 106, 992, 892),
            WITH_DETAIL.currency(),
            new Box(1062, 664, 514, 470),
            new Box(1062, 106, 276, 400),
            new Box(1354, 106, 222, 400),
            new Box(1062, 540, 514, 100));

    /** Of the layouts of one map, that which shows the theatre larger. */
    static SheetLayout alone(Coverage coverage, Theatre theatre) {
        return BROAD.pxPerKm(coverage, theatre) > HIGH.pxPerKm(coverage, theatre) ? BROAD : HIGH;
    }

    private double pxPerKm(Coverage coverage, Theatre theatre) {
        return Windows.main(coverage, theatre, map).pxPerKm();
    }
}
