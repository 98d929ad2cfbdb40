package salient.gis.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.geo.Areas;
import salient.geo.Coverage;
import salient.geo.crs.EqualAreaPlane;
import salient.ground.GroundKind;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.time.Timeline;
import salient.wording.Wording;

/**
 * The ground in hexagons of one size: which share of the ground in each is of which finding, over the days on which all
 * shares are the same. Hexagons without ground are left out. By hexagon, then by day.
 */
final class HexagonsLayer extends LayerOf<HexagonsLayer.Shares> {
    private static final double M2_IN_KM2 = 1e6;
    private static final int SHARE_DECIMALS = 10_000;

    private final Excerpt excerpt;
    private final double acrossKm;
    private final BiFunction<Envelope, Double, List<Geometry>> grid;

    /** The ground of one place, or of none, in a hexagon. */
    private record Part(Optional<PlaceId> place, double km2) {}

    private record Hexagon(int number, Geometry degrees, double km2, List<Part> parts) {}

    /** The ground of each finding in a hexagon, in square kilometres. */
    record Shares(Hexagon hexagon, Map<GroundOf, Double> km2, When when) {
        private double share(GroundOf row) {
            return km2.getOrDefault(row, 0.0) / hexagon.km2();
        }

        private GroundOf largest() {
            return km2.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElseThrow();
        }
    }

    /**
     * @param acrossKm from one side of a hexagon to the opposite one
     * @param grid hexagons over an envelope, of a size across, both in metres
     */
    HexagonsLayer(Excerpt excerpt, double acrossKm, BiFunction<Envelope, Double, List<Geometry>> grid) {
        super(
                LayerName.GROUND,
                "Ground in hexagons",
                Shape.POLYGON,
                columns(excerpt.replay().inputs().dossier(), rows(excerpt)));
        this.excerpt = excerpt;
        this.acrossKm = acrossKm;
        this.grid = grid;
    }

    private static List<GroundOf> rows(Excerpt excerpt) {
        List<GroundOf> rows = new ArrayList<>();
        for (GroundKind kind : GroundKind.values()) {
            if (kind == GroundKind.HELD) {
                excerpt.history()
                        .holders(excerpt.campaign())
                        .forEach(by -> rows.add(new GroundOf(kind, Optional.of(by))));
            } else {
                rows.add(new GroundOf(kind, Optional.empty()));
            }
        }
        return rows;
    }

    /** @param rows the findings whose shares are said */
    static Columns<Shares> columns(Dossier dossier, List<GroundOf> rows) {
        Wording wording = new Wording(dossier);
        Columns<Shares> columns = new Columns<Shares>()
                .add(
                        "hexagon",
                        Field.Type.INTEGER,
                        "Its number.",
                        shares -> Optional.of((long) shares.hexagon().number()))
                .text(
                        "control",
                        "What was found of the largest share of it.",
                        shares -> shares.largest().kind().token())
                .text(
                        "side",
                        "The side that holds the largest share.",
                        shares -> shares.largest().side())
                .text(
                        "sides",
                        "The side or sides that hold the largest share.",
                        shares -> shares.largest().sides())
                .add(
                        "share",
                        Field.Type.DECIMAL,
                        "The largest share, from 0 to 1.",
                        shares -> Optional.of(rounded(shares.share(shares.largest()))))
                .decimal(
                        "area_km2",
                        "The ground in it, in square kilometres.",
                        shares -> Optional.of(shares.hexagon().km2()));
        for (GroundOf row : rows) {
            columns.add(
                    field(row),
                    Field.Type.DECIMAL,
                    "The share of its ground that was " + row.found(wording) + ", from 0 to 1.",
                    shares -> Optional.of(rounded(shares.share(row))));
        }
        return columns.text(
                        "look",
                        "Control and sides of the largest share.",
                        shares -> shares.largest().look())
                .all(TimeColumns.columns(), Shares::when);
    }

    /** The name of the field that has its share. */
    private static String field(GroundOf row) {
        String kind = row.kind().token();
        return row.holder().isEmpty()
                ? kind
                : kind + "_" + row.sides().replace('-', '_').replace(';', '_');
    }

    private static double rounded(double share) {
        return Math.rint(share * SHARE_DECIMALS) / SHARE_DECIMALS;
    }

    @Override
    Stream<Shares> things() {
        List<GroundOf> rows = rows(excerpt);
        return hexagons().flatMap(hexagon -> over(hexagon, rows));
    }

    /** Hexagons with the ground in them, one after another. */
    private Stream<Hexagon> hexagons() {
        Coverage coverage = excerpt.replay().coverage();
        Envelope degrees = new Envelope();
        List<Geometry> faces = new ArrayList<>();
        for (int face = 0; face < coverage.faces(); face++) {
            faces.add(coverage.polygon(face));
            degrees.expandToInclude(faces.get(face).getEnvelopeInternal());
        }
        if (degrees.isNull()) {
            return Stream.empty();
        }
        Coordinate centre = degrees.centre();
        EqualAreaPlane plane = EqualAreaPlane.centredOn(centre.y, centre.x > 180 ? centre.x - 360 : centre.x);
        STRtree tree = new STRtree();
        Envelope metres = new Envelope();
        for (int face = 0; face < faces.size(); face++) {
            Geometry onPlane = plane.toPlane(faces.get(face));
            onPlane.setUserData(coverage.place(face));
            tree.insert(onPlane.getEnvelopeInternal(), onPlane);
            metres.expandToInclude(onPlane.getEnvelopeInternal());
        }
        int[] number = {0};
        return grid.apply(metres, acrossKm * 1000).stream().flatMap(hexagon -> {
            List<Part> parts = parts(hexagon, tree);
            double km2 = parts.stream().mapToDouble(Part::km2).sum();
            return km2 > 0 ? Stream.of(new Hexagon(number[0]++, plane.toDegrees(hexagon), km2, parts)) : Stream.empty();
        });
    }

    private static List<Part> parts(Geometry hexagon, STRtree tree) {
        Map<Optional<PlaceId>, Double> km2 = new LinkedHashMap<>();
        for (Object found : tree.query(hexagon.getEnvelopeInternal())) {
            Geometry face = (Geometry) found;
            double m2 = Areas.common(hexagon, face).getArea();
            if (m2 > 0 && face.getUserData() instanceof Optional<?> place) {
                km2.merge(place.map(PlaceId.class::cast), m2 / M2_IN_KM2, Double::sum);
            }
        }
        return km2.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .sorted(Comparator.comparing(
                        part -> part.place().map(PlaceId::value).orElse("")))
                .toList();
    }

    private Stream<Shares> over(Hexagon hexagon, List<GroundOf> rows) {
        ControlHistory history = excerpt.history();
        SortedSet<LocalDate> changes = new TreeSet<>();
        hexagon.parts()
                .forEach(part -> part.place()
                        .ifPresent(place -> changes.addAll(history.of(place).starts())));
        return Timeline.of(history.period(), changes, day -> shares(hexagon.parts(), rows, day))
                .spansWithin(excerpt.days())
                .stream()
                .flatMap(span -> When.within(excerpt.days(), span.days()).stream()
                        .map(when -> new Shares(hexagon, span.value(), when)));
    }

    /** In the order of rows, so that the first of equals is the largest. */
    private Map<GroundOf, Double> shares(Collection<Part> parts, List<GroundOf> rows, LocalDate day) {
        Map<GroundOf, Double> km2 = new LinkedHashMap<>();
        rows.forEach(row -> km2.put(row, 0.0));
        for (Part part : parts) {
            km2.merge(row(part, day), part.km2(), Double::sum);
        }
        km2.values().removeIf(none -> none == 0);
        return km2;
    }

    private GroundOf row(Part part, LocalDate day) {
        if (part.place().isEmpty()) {
            return new GroundOf(GroundKind.UNASSIGNED, Optional.empty());
        }
        Finding finding = excerpt.history().of(part.place().get()).at(day);
        return new GroundOf(GroundKind.of(finding.kind()), finding.holder());
    }

    @Override
    Geometry geometry(Shares shares) {
        return shares.hexagon().degrees();
    }
}
