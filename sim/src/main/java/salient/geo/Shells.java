package salient.geo;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/** Loops around pieces, and which of them lies next around another loop. */
final class Shells {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Loops loops;
    private final int[] shells;
    private final double[] twiceArea;
    private final LoopBoxes boxes;
    private final Rows rows;
    private final Map<Integer, IndexedPointInAreaLocator> insides = new HashMap<>();

    /** @param twiceArea of each of {@code shells} */
    Shells(Loops loops, int[] shells, double[] twiceArea) {
        this.loops = loops;
        this.shells = shells.clone();
        this.twiceArea = twiceArea.clone();
        this.boxes = new LoopBoxes(loops, shells);
        this.rows = new Rows(boxes, boxes.around(), (int) Math.sqrt(shells.length));
    }

    /** The number of the smallest shell around {@code loop}, which touches none that lies around it; -1 if there is none. */
    int around(int loop) {
        LoopBoxes own = new LoopBoxes(loops, new int[] {loop});
        Coordinate point = loops.at(loops.first(loop));
        int smallest = -1;
        int row = rows.row(own.south(0));
        long west = rows.step(own.west(0));
        for (int entry = rows.first(row); entry < rows.end(row) && rows.stepAt(entry) <= west; entry++) {
            int shell = rows.boxAt(entry);
            boolean smaller = smallest < 0 || twiceArea[shell] < twiceArea[smallest];
            if (smaller
                    && boxes.holds(shell, own)
                    && loops.walk(shells[shell]) != loops.walk(loop)
                    && inside(shell).locate(point) == Location.INTERIOR) {
                smallest = shell;
            }
        }
        return smallest;
    }

    private IndexedPointInAreaLocator inside(int shell) {
        return insides.computeIfAbsent(
                shell,
                none -> new IndexedPointInAreaLocator(FACTORY.createPolygon(loops.pointsBackwards(shells[shell]))));
    }

    /** The boxes around loops. */
    private static final class LoopBoxes implements Rows.Boxes {
        private final double[] west;
        private final double[] south;
        private final double[] east;
        private final double[] north;

        LoopBoxes(Loops loops, int[] which) {
            this.west = new double[which.length];
            this.south = new double[which.length];
            this.east = new double[which.length];
            this.north = new double[which.length];
            for (int box = 0; box < which.length; box++) {
                west[box] = Double.POSITIVE_INFINITY;
                south[box] = Double.POSITIVE_INFINITY;
                east[box] = Double.NEGATIVE_INFINITY;
                north[box] = Double.NEGATIVE_INFINITY;
                for (int place = loops.first(which[box]); place < loops.end(which[box]); place++) {
                    double x = loops.x(place);
                    double y = loops.y(place);
                    west[box] = Math.min(west[box], x);
                    south[box] = Math.min(south[box], y);
                    east[box] = Math.max(east[box], x);
                    north[box] = Math.max(north[box], y);
                }
            }
        }

        boolean holds(int box, LoopBoxes only) {
            return west[box] <= only.west[0]
                    && south[box] <= only.south[0]
                    && east[box] >= only.east[0]
                    && north[box] >= only.north[0];
        }

        double[] around() {
            double[] around = {
                Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
            };
            for (int box = 0; box < west.length; box++) {
                around[0] = Math.min(around[0], west[box]);
                around[1] = Math.min(around[1], south[box]);
                around[2] = Math.max(around[2], east[box]);
                around[3] = Math.max(around[3], north[box]);
            }
            return around;
        }

        @Override
        public int size() {
            return west.length;
        }

        @Override
        public double west(int box) {
            return west[box];
        }

        @Override
        public double south(int box) {
            return south[box];
        }

        @Override
        public double north(int box) {
            return north[box];
        }
    }
}
