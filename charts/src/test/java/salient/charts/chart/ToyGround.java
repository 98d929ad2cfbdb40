package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;
import salient.campaign.Holder;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Transition;
import salient.geo.Coverage;
import salient.ground.FrontChanges;
import salient.ground.FrontEdge;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.ground.FrontLine;
import salient.ground.Gain;
import salient.ground.Ground;
import salient.ground.GroundKind;
import salient.ground.GroundShare;
import salient.place.PlaceId;

/**
 * The ground of a toy: a cell for each place, ten square kilometres unassigned, and a front of one kilometre a place.
 */
final class ToyGround implements Ground {
    static final double UNASSIGNED_KM2 = 10;

    private final ControlHistory history;
    private final Map<PlaceId, Double> areasKm2;
    private final List<Side> sides;

    ToyGround(ControlHistory history, Map<PlaceId, Double> areasKm2, List<Side> sides) {
        this.history = history;
        this.areasKm2 = areasKm2;
        this.sides = sides;
    }

    @Override
    public List<GroundShare> shares(LocalDate day) {
        Map<String, GroundShare> shares = new TreeMap<>();
        areasKm2.forEach((place, areaKm2) -> {
            Finding finding = history.of(place).at(day);
            Optional<Holder> holder = finding.holder();
            boolean fresh = !finding.presumed() && history.fresh(place, day);
            GroundShare one = new GroundShare(
                    GroundKind.of(finding.kind()),
                    holder,
                    1,
                    areaKm2,
                    new GroundShare.ByStanding(
                            fresh ? areaKm2 : 0,
                            !fresh && !finding.presumed() ? areaKm2 : 0,
                            finding.presumed() ? areaKm2 : 0),
                    finding.grounds() == Grounds.AGGREGATE ? areaKm2 : 0,
                    0);
            shares.merge(finding.token() + holder, one, ToyGround::joined);
        });
        List<GroundShare> all = new ArrayList<>(shares.values());
        all.add(new GroundShare(
                GroundKind.UNASSIGNED, Optional.empty(), 0, UNASSIGNED_KM2, GroundShare.ByStanding.NONE, 0, 0));
        return all;
    }

    private static GroundShare joined(GroundShare a, GroundShare b) {
        return new GroundShare(
                a.kind(),
                a.holder(),
                a.places() + b.places(),
                a.areaKm2() + b.areaKm2(),
                new GroundShare.ByStanding(
                        a.standing().freshKm2() + b.standing().freshKm2(),
                        a.standing().staleKm2() + b.standing().staleKm2(),
                        a.standing().presumedKm2() + b.standing().presumedKm2()),
                a.aggregateKm2() + b.aggregateKm2(),
                0);
    }

    /** As long as the number of places that the last side holds, a quarter of it presumed; contact as for contested. */
    @Override
    public List<FrontLength> frontLengths(LocalDate day) {
        SideId last = sides.get(sides.size() - 1).id();
        long held = areasKm2.keySet().stream()
                .filter(p -> history.of(p).at(day).heldBy(last))
                .count();
        long contested = areasKm2.keySet().stream()
                .filter(p -> history.of(p).at(day).kind() == Finding.Kind.CONTESTED)
                .count();
        SideId first = sides.get(0).id();
        return List.of(
                new FrontLength(first, last, FrontKind.DIRECT, held, held / 4.0),
                new FrontLength(first, last, FrontKind.CONTESTED, contested, 0));
    }

    @Override
    public List<FrontLine> frontLines(LocalDate day) {
        return List.of();
    }

    @Override
    public List<FrontEdge> frontEdges(LocalDate day) {
        return List.of();
    }

    @Override
    public FrontChanges frontChanges(LocalDate day) {
        return new FrontChanges(List.of(), List.of());
    }

    @Override
    public List<Gain> gains(LocalDate day) {
        if (day.equals(history.period().first())) {
            return List.of();
        }
        return sides.stream().map(side -> gain(Holder.of(side.id()), day)).toList();
    }

    private Gain gain(Holder holder, LocalDate day) {
        double gained = 0;
        double lost = 0;
        double aggregate = 0;
        for (Transition change : history.transitions()) {
            if (change.on().equals(day)) {
                double areaKm2 = areasKm2.get(change.place());
                boolean by = change.to().grounds() == Grounds.AGGREGATE;
                boolean came = change.to().holder().filter(holder::equals).isPresent()
                        && change.from().holder().filter(holder::equals).isEmpty();
                boolean went = change.from().holder().filter(holder::equals).isPresent()
                        && change.to().holder().filter(holder::equals).isEmpty();
                gained += came && !by ? areaKm2 : 0;
                lost += went && !by ? areaKm2 : 0;
                aggregate += came && by ? areaKm2 : 0;
            }
        }
        return new Gain(holder, gained, lost, aggregate);
    }

    Coverage coverage() {
        List<PlaceId> places = List.copyOf(new TreeSet<>(areasKm2.keySet()));
        return new Coverage() {
            @Override
            public List<PlaceId> places() {
                return places;
            }

            @Override
            public int faces() {
                return places.size() + 1;
            }

            @Override
            public Optional<PlaceId> place(int face) {
                return face < places.size() ? Optional.of(places.get(face)) : Optional.empty();
            }

            @Override
            public List<Integer> facesOf(PlaceId place) {
                return List.of(places.indexOf(place));
            }

            @Override
            public Polygon polygon(int face) {
                throw new UnsupportedOperationException("toy ground has no shape");
            }

            @Override
            public double areaKm2(int face) {
                return place(face).map(areasKm2::get).orElse(UNASSIGNED_KM2);
            }

            @Override
            public int edges() {
                return 0;
            }

            @Override
            public int left(int edge) {
                throw new UnsupportedOperationException("toy ground has no edges");
            }

            @Override
            public int right(int edge) {
                throw new UnsupportedOperationException("toy ground has no edges");
            }

            @Override
            public Coordinate[] line(int edge) {
                throw new UnsupportedOperationException("toy ground has no edges");
            }

            @Override
            public double lengthKm(int edge) {
                throw new UnsupportedOperationException("toy ground has no edges");
            }

            @Override
            public double theatreKm2() {
                return UNASSIGNED_KM2
                        + areasKm2.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum();
            }
        };
    }
}
