package salient.geo;

import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.crs.EqualAreaPlane;

/** Draws lines of the plane in degrees. A line that is straight on the plane is bent there, and gets points enough. */
final class TrueLines {
    /** How far the drawn line may lie off the line on the plane: below any survey. */
    private static final double TOLERANCE_M = 0.1;

    /** Longer pieces are halved unseen: the bend of a long line may be nil at its middle and not elsewhere. */
    private static final double LONGEST_M = 20_000;

    /** Shorter pieces are straight: even at 85 degrees of latitude they bend by less than a millimetre. */
    private static final double SHORTEST_M = 50;

    /** So many lines are drawn by one thread in one go. */
    private static final int BATCH = 4096;

    private final EqualAreaPlane plane;
    private final Polylines degrees = new Polylines();

    private TrueLines(EqualAreaPlane plane) {
        this.plane = plane;
    }

    /** The lines in degrees that follow those in {@code metres}; ends depend on nothing but the ends given. */
    static Polylines toDegrees(Polylines metres, EqualAreaPlane plane) {
        int batches = (metres.lines() + BATCH - 1) / BATCH;
        List<Polylines> drawn = IntStream.range(0, batches)
                .parallel()
                .mapToObj(batch -> {
                    TrueLines lines = new TrueLines(plane);
                    int end = Math.min(metres.lines(), (batch + 1) * BATCH);
                    for (int line = batch * BATCH; line < end; line++) {
                        lines.draw(metres, line);
                    }
                    return lines.degrees;
                })
                .toList();
        Polylines all = new Polylines();
        for (Polylines some : drawn) {
            for (int line = 0; line < some.lines(); line++) {
                all.addLine(some, line);
            }
        }
        return all;
    }

    private void draw(Polylines metres, int line) {
        Coordinate lastM = metres.at(metres.first(line));
        Coordinate last = plane.toDegrees(lastM);
        degrees.add(last.x, last.y);
        for (int point = metres.first(line) + 1; point < metres.end(line); point++) {
            Coordinate nextM = metres.at(point);
            Coordinate next = plane.toDegrees(nextM);
            fill(lastM, last, nextM, next);
            degrees.add(next.x, next.y);
            lastM = nextM;
            last = next;
        }
        degrees.endLine(metres.left(line), metres.right(line));
    }

    private void fill(Coordinate fromM, Coordinate from, Coordinate toM, Coordinate to) {
        if (isTrue(fromM, from, toM, to)) {
            return;
        }
        Coordinate middleM = between(fromM, toM);
        Coordinate middle = plane.toDegrees(middleM);
        fill(fromM, from, middleM, middle);
        degrees.add(middle.x, middle.y);
        fill(middleM, middle, toM, to);
    }

    private boolean isTrue(Coordinate fromM, Coordinate from, Coordinate toM, Coordinate to) {
        double lengthM = fromM.distance(toM);
        if (lengthM < SHORTEST_M) {
            return true;
        }
        Coordinate drawnM = plane.toPlane(between(from, to));
        return lengthM <= LONGEST_M && Distance.pointToLinePerpendicular(drawnM, fromM, toM) <= TOLERANCE_M;
    }

    private static Coordinate between(Coordinate a, Coordinate b) {
        return new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
    }
}
