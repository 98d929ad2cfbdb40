package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Relation;
import salient.campaign.SidePair;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.control.Standing;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The ground of one history on one coverage. A day's figures are sums over cells and edges. Immutable. */
public final class CoverageGround implements Ground {
    /**
     * A place and its ground.
     *
     * @param areaKm2 0 if it has no cell
     */
    private record Holding(Place place, double areaKm2, Timeline<Finding> findings) {}

    private final List<Holder> holders;
    private final ControlHistory history;
    private final List<Holding> holdings = new ArrayList<>();

    /** The number of each cell's stance. */
    private final List<Timeline<Integer>> stances = new ArrayList<>();

    /** The front while no relation between sides changes, from each day on. */
    private final NavigableMap<LocalDate, Fronts> fronts = new TreeMap<>();

    private final double unassignedKm2;

    /**
     * The ground of {@code history} on {@code coverage}.
     *
     * @throws IllegalArgumentException if a place of the gazetteer other than a region has no history, or a cell belongs
     *     to no place of the gazetteer
     */
    public CoverageGround(Campaign campaign, Gazetteer gazetteer, ControlHistory history, Coverage coverage) {
        this.holders = history.holders(campaign);
        this.history = history;
        NavigableMap<LocalDate, FrontRule> rules = new TreeMap<>();
        for (DaySpan era : campaign.relations().eras(history.period())) {
            rules.put(era.from(), new FrontRule(campaign, era));
        }
        Map<Stance, Integer> numbers = new LinkedHashMap<>();
        Map<PlaceId, Integer> cells = new TreeMap<>();
        for (PlaceId id : coverage.places()) {
            gazetteer.get(id); // a cell of an unknown place would drop out of every sum
            cells.put(id, cells.size());
            stances.add(stances(history.of(id), rules, numbers));
        }
        int[] cellOfFace = new int[coverage.faces()];
        double beyondKm2 = 0;
        for (int face = 0; face < coverage.faces(); face++) {
            cellOfFace[face] = coverage.place(face).map(cells::get).orElse(-1);
            if (cellOfFace[face] < 0) {
                beyondKm2 += coverage.areaKm2(face);
            }
        }
        this.unassignedKm2 = beyondKm2;
        for (Place place : gazetteer.all()) {
            if (place.kind() != PlaceKind.REGION) {
                holdings.add(new Holding(place, coverage.cellKm2(place.id()), history.of(place.id())));
            }
        }
        List<Fronts.Hinge> hinges = Fronts.hinges(coverage, cellOfFace);
        SortedSet<SidePair> pairs = campaign.relations().pairs(Relation.OPPOSED, history.period());
        List<Stance> known = List.copyOf(numbers.keySet());
        rules.forEach((from, rule) -> fronts.put(from, new Fronts(coverage, hinges, rule, pairs, known)));
    }

    /** The number of what stands on each day: a finding's stance may change with the relations. */
    private static Timeline<Integer> stances(
            Timeline<Finding> findings, NavigableMap<LocalDate, FrontRule> rules, Map<Stance, Integer> numbers) {
        Timeline.Builder<Integer> builder =
                new Timeline.Builder<>(findings.period().until());
        for (Timeline.Span<Finding> span : findings.spans()) {
            LocalDate from = span.days().from();
            rules.subMap(rules.floorKey(from), true, span.days().last(), true).forEach((era, rule) -> {
                int next = numbers.size();
                int number = numbers.computeIfAbsent(rule.stanceOf(span.value()), none -> next);
                builder.from(era.isBefore(from) ? from : era, number);
            });
        }
        return builder.build();
    }

    private Fronts frontsOn(LocalDate day) {
        check(day);
        return fronts.floorEntry(day).getValue();
    }

    @Override
    public List<GroundShare> shares(LocalDate day) {
        check(day);
        ShareTable table = new ShareTable(holders);
        for (Holding holding : holdings) {
            Finding finding = holding.findings.at(day);
            ShareTable.Row row = table.row(finding);
            row.places++;
            row.areaKm2 += holding.areaKm2;
            boolean fresh = history.fresh(holding.place.id(), day);
            Standing currency = Standing.currency(finding, fresh);
            if (currency == Standing.PRESUMED) {
                row.presumedKm2 += holding.areaKm2;
            } else if (currency == Standing.FRESH) {
                row.freshKm2 += holding.areaKm2;
            } else if (history.lastClaim(holding.place.id(), day).isPresent()) {
                row.staleKm2 += holding.areaKm2;
            }
            if (Standing.of(finding, fresh) == Standing.AGGREGATE) {
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
        return frontsOn(day).lengths(stancesAt(day));
    }

    @Override
    public List<FrontLine> frontLines(LocalDate day) {
        return frontsOn(day).lines(stancesAt(day));
    }

    @Override
    public List<FrontEdge> frontEdges(LocalDate day) {
        return frontsOn(day).edges(stancesAt(day));
    }

    private int[] stancesAt(LocalDate day) {
        return stances.stream().mapToInt(timeline -> timeline.at(day)).toArray();
    }

    @Override
    public List<Gain> gains(LocalDate day) {
        check(day);
        if (day.equals(history.period().first())) {
            return List.of();
        }
        double[] gainedKm2 = new double[holders.size()];
        double[] lostKm2 = new double[holders.size()];
        double[] aggregateKm2 = new double[holders.size()];
        for (Holding holding : holdings) {
            Finding before = holding.findings.at(day.minusDays(1));
            Finding after = holding.findings.at(day);
            if (before.holder().equals(after.holder())) {
                continue;
            }
            boolean byAggregate = after.grounds() == Grounds.AGGREGATE;
            for (int i = 0; i < gainedKm2.length; i++) {
                boolean had = before.holder().filter(holders.get(i)::equals).isPresent();
                boolean has = after.holder().filter(holders.get(i)::equals).isPresent();
                if (has && !had) {
                    (byAggregate ? aggregateKm2 : gainedKm2)[i] += holding.areaKm2;
                } else if (had && !has && !byAggregate) {
                    lostKm2[i] += holding.areaKm2;
                }
            }
        }
        Gain[] gains = new Gain[gainedKm2.length];
        Arrays.setAll(gains, i -> new Gain(holders.get(i), gainedKm2[i], lostKm2[i], aggregateKm2[i]));
        return List.of(gains);
    }

    private void check(LocalDate day) {
        if (!history.period().contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + history.period());
        }
    }
}
