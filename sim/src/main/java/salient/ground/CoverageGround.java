package salient.ground;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.Relation;
import salient.control.ControlHistory;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.time.DaySpan;

/** The ground of one history on one coverage. A day's figures are sums over cells and edges. Immutable. */
public final class CoverageGround implements Ground {
    private final ControlHistory history;
    private final DailyShares shares;
    private final DailyGains gains;
    private final DailyFront lengths;
    private final FrontEdges edges;
    private final Supplier<FrontLines> makeLines;
    private FrontLines lines;

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
        List<PlaceId> cells = coverage.places();
        Map<PlaceId, Integer> numbers = new TreeMap<>();
        for (PlaceId id : cells) {
            gazetteer.get(id); // a cell of an unknown place would drop out of every sum
            numbers.put(id, numbers.size());
        }
        int[] cellOfFace = new int[coverage.faces()];
        double beyondKm2 = 0;
        for (int face = 0; face < coverage.faces(); face++) {
            cellOfFace[face] = coverage.place(face).map(numbers::get).orElse(-1);
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
        Hinges hinges = new Hinges(coverage, cellOfFace, cells.size());
        Fronts fronts = Fronts.of(history.period(), hinges, new CellStances(history, cells, rules), rules);
        this.edges = new FrontEdges(hinges, fronts);
        this.makeLines = () -> new FrontLines(coverage.lines(), hinges, fronts);
        this.lengths = edges.lengths(coverage, campaign.relations().pairs(Relation.OPPOSED, history.period()));
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
        check(day);
        return lines().on(day);
    }

    /** Made when they are first asked for: tables need none. */
    private synchronized FrontLines lines() {
        if (lines == null) {
            lines = makeLines.get();
        }
        return lines;
    }

    @Override
    public List<FrontEdge> frontEdges(LocalDate day) {
        check(day);
        return edges.on(day);
    }

    @Override
    public FrontChanges frontChanges(LocalDate day) {
        check(day);
        return edges.changes(day);
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
