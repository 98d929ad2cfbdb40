package salient.ground;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Relation;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.DaySpan;
import salient.time.Timeline;

/** The ground of one history on one coverage. A day's figures are sums over cells and edges. Immutable. */
public final class CoverageGround implements Ground {
    private final ControlHistory history;
    private final DailyShares shares;
    private final DailyGains gains;
    private final DailyFront lengths;

    /** The number of each cell's stance. */
    private final List<Timeline<Integer>> stances = new ArrayList<>();

    /** The front while no relation between sides changes, from each day on. */
    private final NavigableMap<LocalDate, Fronts> fronts = new TreeMap<>();

    /**
     * The ground of {@code history} on {@code coverage}.
     *
     * @throws IllegalArgumentException if a place of the gazetteer other than a region has no history, or a cell belongs
     *     to no place of the gazetteer
     */
    public CoverageGround(Campaign campaign, Gazetteer gazetteer, ControlHistory history, Coverage coverage) {
        List<Holder> holders = history.holders(campaign);
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
        DailyShares.Builder sharing = new DailyShares.Builder(history, holders);
        this.gains = new DailyGains(holders);
        for (Place place : gazetteer.all()) {
            if (place.kind() != PlaceKind.REGION) {
                sharing.add(place, coverage.cellKm2(place.id()));
                gains.add(coverage.cellKm2(place.id()), history.of(place.id()));
            }
        }
        this.shares = sharing.build(beyondKm2);
        List<Fronts.Hinge> hinges = Fronts.hinges(coverage, cellOfFace);
        List<Stance> known = List.copyOf(numbers.keySet());
        rules.forEach((from, rule) -> fronts.put(from, new Fronts(coverage, hinges, rule, known)));
        DailyFront.Builder measuring = new DailyFront.Builder(
                history.period(), campaign.relations().pairs(Relation.OPPOSED, history.period()));
        for (DaySpan era : campaign.relations().eras(history.period())) {
            fronts.get(era.from()).addLengths(era, stances, measuring);
        }
        this.lengths = measuring.build();
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
        return shares.on(day);
    }

    @Override
    public List<FrontLength> frontLengths(LocalDate day) {
        check(day);
        return lengths.on(day);
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
        return day.equals(history.period().first()) ? List.of() : gains.on(day);
    }

    private void check(LocalDate day) {
        if (!history.period().contains(day)) {
            throw new IllegalArgumentException(day + " is outside " + history.period());
        }
    }
}
