package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import salient.geo.Faces.Face;
import salient.place.PlaceId;

/** A coverage held in arrays; outlines are put together from edges when asked for. */
final class FaceCoverage implements Coverage {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Up to this length, how far one goes east and north is at most one and a half times as far as the straight way. */
    private static final double FLAT_M = 20_000;

    private final EdgeTopology topology;
    private final List<Optional<PlaceId>> placeOfFace = new ArrayList<>();
    private final Map<PlaceId, List<Integer>> facesOfPlace = new LinkedHashMap<>();
    private final double[] areaKm2;
    private final List<Bridge> bridges;

    /** The bits of each edge's length; 0 until somebody asks, for few are ever asked for. */
    private final AtomicLongArray lengthsKm;

    private final double theatreKm2;
    private EdgeLines lines;
    private CoveragePolygons polygons;

    /** @param places what the sites of faces are */
    FaceCoverage(Theatre theatre, List<PlaceId> places, Faces.Cut cut) {
        List<Face> faces = cut.faces();
        this.topology = new EdgeTopology(cut);
        this.bridges = new Bridges(
                        theatre, topology, faces.stream().mapToInt(Face::site).toArray())
                .along(cut.borders());
        this.areaKm2 = faces.stream().mapToDouble(Face::areaKm2).toArray();
        for (int face = 0; face < faces.size(); face++) {
            int site = faces.get(face).site();
            Optional<PlaceId> place = site < 0 ? Optional.empty() : Optional.of(places.get(site));
            placeOfFace.add(place);
            if (place.isPresent()) {
                facesOfPlace
                        .computeIfAbsent(place.get(), none -> new ArrayList<>())
                        .add(face);
            }
        }
        facesOfPlace.replaceAll((id, ofPlace) -> List.copyOf(ofPlace));
        this.theatreKm2 = Arrays.stream(areaKm2).sum();
        this.lengthsKm = new AtomicLongArray(topology.edges() + bridges.size());
    }

    @Override
    public List<PlaceId> places() {
        return List.copyOf(facesOfPlace.keySet());
    }

    @Override
    public int faces() {
        return areaKm2.length;
    }

    @Override
    public Optional<PlaceId> place(int face) {
        return placeOfFace.get(face);
    }

    @Override
    public List<Integer> facesOf(PlaceId place) {
        return facesOfPlace.getOrDefault(place, List.of());
    }

    @Override
    public Polygon polygon(int face) {
        int[][] rings = topology.rings(face);
        LinearRing[] holes = new LinearRing[rings.length - 1];
        for (int hole = 0; hole < holes.length; hole++) {
            holes[hole] = ring(rings[hole + 1]);
        }
        return FACTORY.createPolygon(ring(rings[0]), holes);
    }

    private LinearRing ring(int[] edges) {
        List<Coordinate> points = new ArrayList<>();
        for (int walked : edges) {
            List<Coordinate> line = Arrays.asList(line(walked < 0 ? ~walked : walked));
            if (walked < 0) {
                Collections.reverse(line);
            }
            points.addAll(points.isEmpty() ? line : line.subList(1, line.size()));
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    @Override
    public double areaKm2(int face) {
        return areaKm2[face];
    }

    @Override
    public int edges() {
        return lengthsKm.length();
    }

    @Override
    public int left(int edge) {
        return bridge(edge) ? bridgeAt(edge).leftFace() : topology.left(edge);
    }

    @Override
    public int right(int edge) {
        return bridge(edge) ? bridgeAt(edge).rightFace() : topology.right(edge);
    }

    @Override
    public boolean bridge(int edge) {
        return edge >= topology.edges();
    }

    private Bridge bridgeAt(int edge) {
        return bridges.get(edge - topology.edges());
    }

    @Override
    public Coordinate[] line(int edge) {
        return bridge(edge)
                ? bridgeAt(edge).line().stream().map(Coordinate::copy).toArray(Coordinate[]::new)
                : topology.line(edge);
    }

    @Override
    public synchronized EdgeLines lines() {
        if (lines == null) {
            lines = new EdgeLines(this);
        }
        return lines;
    }

    @Override
    public synchronized CoveragePolygons polygons() {
        if (polygons == null) {
            polygons = new CoveragePolygons(this, lines());
        }
        return polygons;
    }

    @Override
    public double lengthKm(int edge) {
        double known = Double.longBitsToDouble(lengthsKm.get(edge));
        if (known == 0) {
            known = EarthDistance.alongKm(Arrays.asList(line(edge)));
            lengthsKm.set(edge, Double.doubleToRawLongBits(known)); // every thread writes the same
        }
        return known;
    }

    @Override
    public boolean isLonger(int edge, double km) {
        if (bridge(edge)) {
            return lengthKm(edge) > km;
        }
        Coordinate from = topology.from(edge);
        Coordinate to = topology.to(edge);
        EarthScale scale = EarthScale.at((from.y + to.y) / 2);
        double straightM = Math.abs(scale.east(to.x - from.x)) + Math.abs(scale.north(to.y - from.y));
        boolean surely = straightM < FLAT_M && straightM > 3 * km * 1000;
        return surely || lengthKm(edge) > km;
    }

    @Override
    public double theatreKm2() {
        return theatreKm2;
    }
}
