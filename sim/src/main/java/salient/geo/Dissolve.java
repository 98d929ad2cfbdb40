package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Joins faces into regions by walking the edges between regions. Nothing is computed from coordinates but which way an
 * edge leaves a corner and which way a ring turns.
 */
final class Dissolve {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Coverage coverage;
    private final EdgeLines lines;
    private final int[] regionOfFace;
    private final int regions;
    /** For each face a face of the same polygon; following it leads to the one that stands for the polygon. */
    private final int[] joined;

    private final Map<Integer, LinearRing> shells = new TreeMap<>();
    private final Map<Integer, List<LinearRing>> holes = new TreeMap<>();

    /** The edges that leave each corner with a region on their left. */
    private final List<List<Integer>> leaving = new ArrayList<>();

    /** @param regionOfFace less than {@code regions}, or -1 for faces that are left out */
    Dissolve(Coverage coverage, EdgeLines lines, int[] regionOfFace, int regions) {
        this.coverage = coverage;
        this.lines = lines;
        this.regionOfFace = regionOfFace;
        this.regions = regions;
        this.joined = new int[regionOfFace.length];
        Arrays.setAll(joined, face -> face);
        for (int corner = 0; corner < lines.corners(); corner++) {
            leaving.add(List.of());
        }
        for (int edge = 0; edge < coverage.edges() && !coverage.bridge(edge); edge++) {
            int left = regionOf(edge);
            int right = regionOf(~edge);
            if (left == right && left >= 0) {
                joined[standFor(coverage.left(edge))] = standFor(coverage.right(edge));
            } else {
                leave(edge);
                leave(~edge);
            }
        }
    }

    /** The polygons of each region. */
    List<MultiPolygon> regions() {
        boolean[] done = new boolean[2 * coverage.edges()];
        for (List<Integer> ofCorner : leaving) {
            for (int first : ofCorner) {
                if (!done[index(first)]) {
                    loops(walk(first, done)).forEach(this::addRing);
                }
            }
        }
        List<List<Polygon>> polygons = new ArrayList<>();
        for (int region = 0; region < regions; region++) {
            polygons.add(new ArrayList<>());
        }
        shells.forEach((face, shell) -> {
            LinearRing[] inside = holes.getOrDefault(face, List.of()).toArray(LinearRing[]::new);
            polygons.get(regionOfFace[face]).add(FACTORY.createPolygon(shell, inside));
        });
        return polygons.stream()
                .map(ofRegion -> FACTORY.createMultiPolygon(ofRegion.toArray(Polygon[]::new)))
                .toList();
    }

    private void addRing(List<Integer> loop) {
        CoordinateSequence points =
                lines.points(loop.stream().mapToInt(Integer::intValue).toArray());
        LinearRing ring = FACTORY.createLinearRing(points);
        int polygon = standFor(face(loop.get(0)));
        if (Orientation.isCCW(points)) {
            shells.put(polygon, ring);
        } else {
            holes.computeIfAbsent(polygon, none -> new ArrayList<>()).add(ring);
        }
    }

    private int face(int walked) {
        return walked < 0 ? coverage.right(~walked) : coverage.left(walked);
    }

    private int regionOf(int walked) {
        return face(walked) < 0 ? -1 : regionOfFace[face(walked)];
    }

    private static int index(int walked) {
        return walked < 0 ? 2 * ~walked + 1 : 2 * walked;
    }

    private int standFor(int face) {
        int found = face;
        while (joined[found] != found) {
            joined[found] = joined[joined[found]];
            found = joined[found];
        }
        return found;
    }

    private void leave(int walked) {
        if (regionOf(walked) >= 0) {
            int corner = lines.from(walked);
            if (leaving.get(corner).isEmpty()) {
                leaving.set(corner, new ArrayList<>());
            }
            leaving.get(corner).add(walked);
        }
    }

    private List<Integer> walk(int first, boolean[] done) {
        List<Integer> walk = new ArrayList<>();
        int walked = first;
        do {
            done[index(walked)] = true;
            walk.add(walked);
            walked = next(walked);
        } while (walked != first);
        return walk;
    }

    /** Of the edges that go on with the same region on the left, the first clockwise: no other lies between. */
    private int next(int walked) {
        double back = lines.bearing(~walked);
        int next = walked;
        double least = Double.MAX_VALUE;
        for (int candidate : leaving.get(lines.to(walked))) {
            if (regionOf(candidate) == regionOf(walked)) {
                double turn = back - lines.bearing(candidate);
                double clockwise = turn <= 0 ? turn + 2 * Math.PI : turn;
                if (clockwise < least) {
                    least = clockwise;
                    next = candidate;
                }
            }
        }
        if (least == Double.MAX_VALUE) {
            throw new IllegalStateException("the edges of the coverage do not close around a face");
        }
        return next;
    }

    /** Cuts a walk that comes to a corner twice into loops that do not: a polygon's ring may not touch itself. */
    private List<List<Integer>> loops(List<Integer> walk) {
        List<List<Integer>> loops = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        Map<Integer, Integer> passed = new HashMap<>();
        for (int walked : walk) {
            passed.put(lines.from(walked), open.size());
            open.add(walked);
            Integer from = passed.get(lines.to(walked));
            if (from != null) {
                List<Integer> loop = open.subList(from, open.size());
                loops.add(List.copyOf(loop));
                loop.forEach(closed -> passed.remove(lines.from(closed)));
                loop.clear();
            }
        }
        return loops;
    }
}
