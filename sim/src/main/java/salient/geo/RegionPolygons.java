package salient.geo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Faces of a coverage joined into regions, whose polygons are kept while faces go from one region to another: a move
 * costs little more than to copy the rings that it touches, and a polygon that no move touches is the same object as before. Polygons do not depend
 * on the way in which faces came to their regions. Not for several threads at once.
 *
 * <p>The geometries are shared: who wants to alter one copies it first.
 */
public final class RegionPolygons {
    /** The region of faces that belong to none. */
    public static final int NONE = -1;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final HalfEdges halves;
    private final Supplier<WaysOut> waysOut;
    private final RegionRings walks;
    private final RingStretches stretches;
    private final int[] regionOfFace;
    private final int[] nextRegionOfFace;
    private final RegionRing[] ringOfHalf;
    private final List<SortedSet<RegionRing>> shells = new ArrayList<>();
    private final MultiPolygon[] polygons;
    private IntStream.Builder moved = IntStream.builder();

    /** Regions without any face. */
    RegionPolygons(HalfEdges halves, Supplier<WaysOut> waysOut, int faces, int regions) {
        this.halves = halves;
        this.waysOut = waysOut;
        this.regionOfFace = new int[faces];
        Arrays.fill(regionOfFace, NONE);
        this.nextRegionOfFace = regionOfFace.clone();
        this.walks = new RegionRings(halves, regionOfFace);
        this.stretches = new RingStretches(halves);
        this.ringOfHalf = new RegionRing[halves.count()];
        this.polygons = new MultiPolygon[regions];
        for (int region = 0; region < regions; region++) {
            shells.add(new TreeSet<>());
        }
    }

    /** {@code face} belongs to {@code region}, from 0, or to {@link #NONE}; what it belonged to loses it. */
    public void move(int face, int region) {
        nextRegionOfFace[face] = region;
        moved.add(face);
    }

    /**
     * The polygons of {@code region}: valid, with shells counter-clockwise; faces that meet at a point only are polygons
     * of their own.
     */
    public MultiPolygon of(int region) {
        walkAnew();
        if (polygons[region] == null) {
            polygons[region] = FACTORY.createMultiPolygon(
                    shells.get(region).stream().map(RegionRing::polygon).toArray(Polygon[]::new));
        }
        return polygons[region];
    }

    private void walkAnew() {
        int[] faces = moved.build()
                .filter(face -> nextRegionOfFace[face] != regionOfFace[face])
                .distinct()
                .toArray();
        moved = IntStream.builder();
        if (faces.length == 0) {
            return;
        }
        int[] corners = cornersOf(faces);
        SortedSet<RegionRing> torn = new TreeSet<>();
        addRingsAt(corners, torn);
        // A polygon may fall apart without any of its rings being torn.
        SortedSet<RegionRing> altered = shellsAround(faces);
        stretches.endAt(corners);
        int[] firsts = tear(torn);
        torn.forEach(ring -> altered.add(shellAround(ring)));
        for (int half : firsts) {
            ringOfHalf[half] = null;
        }
        SortedMap<Integer, Regrouping> regroupings = new TreeMap<>();
        altered.forEach(shell -> regroup(shell, torn, regroupings));
        for (int face : faces) {
            regionOfFace[face] = nextRegionOfFace[face];
        }
        for (int half : IntStream.concat(IntStream.of(firsts), leaving(corners)).toArray()) {
            if (ringOfHalf[half] == null && walks.bounds(half)) {
                walks.walk(half, stretches, ring -> add(new RegionRing(ring, halves), regroupings));
            }
        }
        stretches.forget(firsts, corners);
        regroupings.values().forEach(regrouping -> regrouping.settle(this::shellAround));
    }

    private int[] cornersOf(int[] faces) {
        return IntStream.of(faces)
                .flatMap(halves::around)
                .map(halves::from)
                .distinct()
                .toArray();
    }

    private IntStream leaving(int[] corners) {
        return IntStream.of(corners).flatMap(halves::leaving);
    }

    private void addRingsAt(int[] corners, Set<RegionRing> rings) {
        leaving(corners)
                .mapToObj(half -> ringOfHalf[half])
                .filter(ring -> ring != null)
                .forEach(rings::add);
    }

    private SortedSet<RegionRing> shellsAround(int[] faces) {
        SortedSet<RegionRing> found = new TreeSet<>();
        for (int face : faces) {
            if (regionOfFace[face] != NONE) {
                found.add(shellAround(face));
            }
        }
        return found;
    }

    /**
     * Takes rings apart into stretches, and with them those that one of them meets at a crossroads: the walk there goes
     * from one to the other.
     *
     * @return the half-edges with which stretches begin
     */
    private int[] tear(SortedSet<RegionRing> torn) {
        IntStream.Builder firsts = IntStream.builder();
        Deque<RegionRing> whole = new ArrayDeque<>(torn);
        while (!whole.isEmpty()) {
            stretches.keep(whole.remove().halves(), half -> {
                firsts.add(half);
                if (halves.crossroads(halves.from(half))) {
                    halves.leaving(halves.from(half))
                            .mapToObj(other -> ringOfHalf[other])
                            .filter(ring -> ring != null && region(ring) == walks.region(half) && torn.add(ring))
                            .forEach(whole::add);
                }
            });
        }
        return firsts.build().toArray();
    }

    /** Lets go of what is torn of a polygon. */
    private void regroup(RegionRing shell, Set<RegionRing> torn, SortedMap<Integer, Regrouping> regroupings) {
        int region = region(shell);
        polygons[region] = null;
        Regrouping regrouping = regroupings.computeIfAbsent(region, none -> new Regrouping());
        if (torn.contains(shell)) {
            shells.get(region).remove(shell);
            regrouping.dissolve(shell, torn);
        } else {
            regrouping.alter(shell, torn);
        }
    }

    private void add(RegionRing ring, SortedMap<Integer, Regrouping> regroupings) {
        int region = region(ring);
        for (int half : ring.halves()) {
            ringOfHalf[half] = ring;
        }
        polygons[region] = null;
        if (ring.shell()) {
            shells.get(region).add(ring);
        }
        regroupings.computeIfAbsent(region, none -> new Regrouping()).add(ring);
    }

    private int region(RegionRing ring) {
        return walks.region(ring.halves()[0]);
    }

    /** The shell of the polygon that has {@code ring}. */
    private RegionRing shellAround(RegionRing ring) {
        return ring.shell() ? ring : shellAround(halves.left(ring.halves()[0]));
    }

    /**
     * The shell of the polygon in which {@code face} lies. On the way from the face to the shore, the polygon's own rings
     * are crossed: a hole twice, in and out, and the shell.
     */
    private RegionRing shellAround(int face) {
        WaysOut ways = waysOut.get();
        int at = face;
        while (true) {
            int out = ways.from(at);
            at = beyond(out);
            if (walks.bounds(out)) {
                RegionRing ring = ringOfHalf[out];
                if (ring.shell()) {
                    return ring;
                }
                do {
                    out = ways.from(at);
                    at = beyond(out);
                } while (ringOfHalf[HalfEdges.other(out)] != ring);
            }
        }
    }

    private int beyond(int half) {
        return halves.left(HalfEdges.other(half));
    }
}
