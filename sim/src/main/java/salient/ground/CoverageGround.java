package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.Timeline;

/** The ground of one history on one coverage. A day's figures are sums over cells and edges. Immutable. */
final class CoverageGround implements Ground {
    /**
     * A place and its ground.
     *
     * @param areaKm2 0 if it has no cell
     */
    private record Holding(Place place, double areaKm2, Timeline<Finding> findings) {}

    private final Campaign campaign;
    private final ControlHistory history;
    private final List<Holding> holdings = new ArrayList<>();

    /** The number of each cell's stance. */
    private final List<Timeline<Integer>> stances = new ArrayList<>();

    private final double unassignedKm2;
    private final Fronts fronts;

    CoverageGround(Campaign campaign, Gazetteer gazetteer, ControlHistory history, Coverage coverage) {
        this.campaign = campaign;
        this.history = history;
        FrontRule rule = new FrontRule(campaign);
        Map<Stance, Integer> numbers = new LinkedHashMap<>();
        Map<PlaceId, Integer> cells = new TreeMap<>();
        for (PlaceId id : coverage.places()) {
            gazetteer.get(id); // a cell of an unknown place would drop out of every sum
            cells.put(id, cells.size());
            stances.add(history.of(id).map(finding -> {
                int next = numbers.size();
                return numbers.computeIfAbsent(rule.stanceOf(finding), none -> next);
            }));
        }
        int[] cellOfFace = new int[coverage.faces()];
        double[] areasKm2 = new double[cells.size()];
        double beyondKm2 = 0;
        for (int face = 0; face < coverage.faces(); face++) {
            cellOfFace[face] = coverage.place(face).map(cells::get).orElse(-1);
            if (cellOfFace[face] < 0) {
                beyondKm2 += coverage.areaKm2(face);
            } else {
                areasKm2[cellOfFace[face]] += coverage.areaKm2(face);
            }
        }
        this.unassignedKm2 = beyondKm2;
        for (Place place : gazetteer.all()) {
            if (place.kind() != PlaceKind.REGION) {
                double areaKm2 = cells.containsKey(place.id()) ? areasKm2[cells.get(place.id())] : 0;
                holdings.add(new Holding(place, areaKm2, history.of(place.id())));
            }
        }
        this.fronts = new Fronts(coverage, cellOfFace, rule, List.copyOf(numbers.keySet()));
    }

    @Override
    public List<GroundShare> shares(LocalDate day) {
        check(day);
        ShareTable table = new ShareTable(campaign);
        for (Holding holding : holdings) {
            Finding finding = holding.findings.at(day);
            ShareTable.Row row = table.row(finding);
            row.places++;
            row.areaKm2 += holding.areaKm2;
            if (finding.presumed()) {
                row.presumedKm2 += holding.areaKm2;
            } else if (history.fresh(holding.place.id(), day)) {
                row.freshKm2 += holding.areaKm2;
            } else if (history.lastClaim(holding.place.id(), day).isPresent()) {
                row.staleKm2 += holding.areaKm2;
            }
            if (finding.grounds() == Grounds.AGGREGATE) {
                row.aggregateKm2 += holding.areaKm2;
            }
            if (holding.place.estimated()) {
                row.estimatedKm2 += holding.areaKm2;
            }
        }
        return table.shares(unassignedKm2);
    }

    @Override
    public List<FrontLength> frontLengths(LocalDate day) {
        return fronts.lengths(stancesAt(day));
    }

    @Override
    public List<FrontLine> frontLines(LocalDate day) {
        return fronts.lines(stancesAt(day));
    }

    @Override
    public List<FrontEdge> frontEdges(LocalDate day) {
        return fronts.edges(stancesAt(day));
    }

    private int[] stancesAt(LocalDate day) {
        check(day);
        return stances.stream().mapToInt(timeline -> timeline.at(day)).toArray();
    }

    @Override
    public List<Gain> gains(LocalDate day) {
        check(day);
        if (day.equals(history.period().first())) {
            return List.of();
        }
        List<Side> sides = campaign.sides();
        double[] gainedKm2 = new double[sides.size()];
        double[] lostKm2 = new double[sides.size()];
        double[] aggregateKm2 = new double[sides.size()];
        for (Holding holding : holdings) {
            Finding before = holding.findings.at(day.minusDays(1));
            Finding after = holding.findings.at(day);
            boolean byAggregate = after.grounds() == Grounds.AGGREGATE;
            for (int i = 0; i < gainedKm2.length; i++) {
                boolean had = before.heldBy(sides.get(i).id());
                boolean has = after.heldBy(sides.get(i).id());
                if (has && !had) {
                    (byAggregate ? aggregateKm2 : gainedKm2)[i] += holding.areaKm2;
                } else if (had && !has && !byAggregate) {
                    lostKm2[i] += holding.areaKm2;
                }
            }
        }
        Gain[] gains = new Gain[gainedKm2.length];
        Arrays.setAll(gains, i -> new Gain(sides.get(i).id(), gainedKm2[i], lostKm2[i], aggregateKm2[i]));
        return List.of(gains);
    }

    private void check(LocalDate day) {
        if (!history.period().contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + history.period());
        }
    }
}
