package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Faces of a coverage joined into regions, whose polygons are kept while faces go from one region to another: a move
 * costs the rings that it touches, and a polygon that no move touches is the same object as before. Polygons do not depend
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
        SortedSet<RegionRing> torn = ringsAt(faces);
        // A polygon may fall apart without any of its rings being torn.
        SortedSet<RegionRing> altered = shellsAround(faces);
        torn.forEach(ring -> altered.add(ring.around()));
        List<RegionRing> holes = new ArrayList<>();
        for (RegionRing shell : altered) {
            shell.holes().stream().filter(hole -> !torn.contains(hole)).forEach(holes::add);
            shell.empty();
            outdate(shell);
        }
        int[] loose = tear(torn, faces);
        for (int face : faces) {
            regionOfFace[face] = nextRegionOfFace[face];
        }
        for (int half : loose) {
            if (ringOfHalf[half] == null && walks.bounds(half)) {
                walks.walk(half, ring -> add(new RegionRing(ring, halves), holes));
            }
        }
        for (RegionRing hole : holes) {
            RegionRing shell = shellAround(halves.left(hole.halves()[0]));
            shell.take(hole);
            outdate(shell);
        }
    }

    /** The rings that pass a corner of one of {@code faces}. */
    private SortedSet<RegionRing> ringsAt(int[] faces) {
        SortedSet<RegionRing> rings = new TreeSet<>();
        IntStream.of(faces)
                .flatMap(halves::around)
                .map(halves::from)
                .flatMap(halves::leaving)
                .mapToObj(half -> ringOfHalf[half])
                .filter(ring -> ring != null)
                .forEach(rings::add);
        return rings;
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

    /** Takes rings apart, and gives the half-edges that may bound another region now. */
    private int[] tear(SortedSet<RegionRing> torn, int[] faces) {
        IntStream.Builder loose = IntStream.builder();
        for (RegionRing ring : torn) {
            for (int half : ring.halves()) {
                ringOfHalf[half] = null;
                loose.add(half);
            }
            shells.get(region(ring)).remove(ring);
        }
        IntStream.of(faces).flatMap(halves::around).forEach(half -> {
            loose.add(half);
            loose.add(HalfEdges.other(half));
        });
        return loose.build().toArray();
    }

    private void add(RegionRing ring, List<RegionRing> holes) {
        for (int half : ring.halves()) {
            ringOfHalf[half] = ring;
        }
        if (ring.shell()) {
            shells.get(region(ring)).add(ring);
            outdate(ring);
        } else {
            holes.add(ring);
        }
    }

    private int region(RegionRing ring) {
        return walks.region(ring.halves()[0]);
    }

    private void outdate(RegionRing ring) {
        polygons[region(ring)] = null;
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
