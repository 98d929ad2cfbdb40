package salient.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import salient.ensemble.EnsembleRequest.Pair;
import salient.model.ChainsAgreement;
import salient.model.StateSpace;
import salient.place.PlaceId;
import salient.time.DaySpan;

/** What the members of an ensemble come to, together. Immutable. */
public final class Ensemble {
    private static final int SHORTEST_BLOCK = 8;

    private final EnsembleRequest request;
    private final StateSpace states;
    private final DaySpan period;
    private final List<PlaceId> places;
    private final List<Block> blocks;
    private final Measures measures;

    Ensemble(EnsembleRequest request, StateSpace states, DaySpan period, List<PlaceId> places, List<Block> blocks) {
        this.request = request;
        this.states = states;
        this.period = period;
        this.places = places;
        this.blocks = List.copyOf(blocks);
        this.measures = new Measures(states);
    }

    public EnsembleRequest request() {
        return request;
    }

    /** The controls that a place can be under. */
    public StateSpace states() {
        return states;
    }

    public DaySpan period() {
        return period;
    }

    /** The places that members tell of, in the order in which their histories stand. */
    public List<PlaceId> places() {
        return places;
    }

    /** How often places were drawn anew within their errors of location. */
    public int grounds() {
        return blocks.size();
    }

    /** Ground in {@code state} on day {@code day} of the period, from 0, in square kilometres. */
    public Band areaKm2(int day, int state) {
        return band(day, measures.area(state));
    }

    /** Ground that {@code holder} gained on a day, in square kilometres. */
    public Band gainedKm2(int day, int holder) {
        return band(day, measures.gained(holder));
    }

    /** Ground that {@code holder} lost on a day, in square kilometres. */
    public Band lostKm2(int day, int holder) {
        return band(day, measures.lost(holder));
    }

    /** Length of the front on a day, in kilometres. */
    public Band frontKm(int day) {
        return band(day, measures.front());
    }

    /** The day on which it is least sure how much ground the first of all holders has. */
    public int leastSureDay() {
        int least = 0;
        double widest = -1;
        for (int day = 0; day < period.days(); day++) {
            Band band = areaKm2(day, 0);
            if (band.high90() - band.low90() > widest) {
                widest = band.high90() - band.low90();
                least = day;
            }
        }
        return least;
    }

    /** Whether ground in two states meets in a front. */
    public boolean isFront(int one, int other) {
        return FrontBetween.is(states, one, other);
    }

    private Band band(int day, int column) {
        float[] values = new float[request.members()];
        int end = 0;
        int width = period.days() * measures.columns();
        for (Block block : blocks) {
            for (int at = day * measures.columns() + column; at < block.values().length; at += width) {
                values[end++] = block.values()[at];
            }
        }
        return Band.of(values);
    }

    /**
     * When a place came into the hands of a holder for the first time, it having been under another control the day before.
     *
     * @param chance in how many of all members it ever did
     * @param days of those members, the first, counted from the first of the period: the 5th, 25th, 50th, 75th and 95th of a
     *     hundred; absent if it did in none
     */
    public record Passage(double chance, Optional<int[]> days) {}

    /** When {@code place} came into the hands of {@code holder}, both by number. */
    public Passage passage(int place, int holder) {
        int[] counts = new int[period.days()];
        int all = 0;
        for (int day = 0; day < counts.length; day++) {
            for (Block block : blocks) {
                counts[day] += block.passages(place, holder, day);
            }
            all += counts[day];
        }
        return new Passage(
                all / (double) request.members(), all == 0 ? Optional.empty() : Optional.of(days(counts, all)));
    }

    private static int[] days(int[] counts, int all) {
        int[] days = new int[5];
        double[] shares = {0.05, 0.25, 0.5, 0.75, 0.95};
        int passed = 0;
        int next = 0;
        for (int day = 0; day < counts.length; day++) {
            passed += counts[day];
            for (; next < shares.length && passed >= shares[next] * all; next++) {
                days[next] = day;
            }
        }
        return days;
    }

    /** Which of two places fell first: in how many of all members it was so. */
    public record Order(Pair pair, double before, double sameDay, double after, double neither) {}

    /** The orders that were asked for. A place falls when another holder has it than on the eve. */
    public List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (int pair = 0; pair < request.pairs().size(); pair++) {
            double[] shares = new double[4];
            for (int outcome = 0; outcome < shares.length; outcome++) {
                for (Block block : blocks) {
                    shares[outcome] += block.orders(pair, outcome) / (double) request.members();
                }
            }
            orders.add(new Order(request.pairs().get(pair), shares[0], shares[1], shares[2], shares[3]));
        }
        return orders;
    }

    /** Two places, by number, the smaller first. */
    public record Border(int one, int other) implements Comparable<Border> {
        @Override
        public int compareTo(Border border) {
            return one != border.one ? Integer.compare(one, border.one) : Integer.compare(other, border.other);
        }
    }

    /** For each border along which the front runs in some member, and each day, the share of members in which it does. */
    public SortedMap<Border, float[]> frontDensity() {
        SortedMap<Border, float[]> density = new TreeMap<>();
        for (Block block : blocks) {
            for (int border = 0; border < block.borders().count(); border++) {
                addFronts(block, border, density);
            }
        }
        return density;
    }

    private void addFronts(Block block, int border, Map<Border, float[]> density) {
        int now = 0;
        float[] shares = null;
        int days = period.days();
        for (int day = 0; day < days; day++) {
            now += block.frontsFrom(border, day);
            if (now > 0) {
                if (shares == null) {
                    Border between = new Border(
                            block.borders().one(border), block.borders().other(border));
                    shares = density.computeIfAbsent(between, any -> new float[days]);
                }
                shares[day] += now / (float) request.members();
            }
        }
    }

    /**
     * How many members drawn each by itself would tell as much of the ground of holders as these, which follow from each
     * other within a block: at the worst of all holders and days. Empty where blocks are too short to tell.
     */
    public OptionalDouble effectiveMembers() {
        int figures = period.days() * states.holders();
        double sum = 0;
        for (Block block : blocks) {
            if (block.given().length / figures < SHORTEST_BLOCK) {
                return OptionalDouble.empty();
            }
            sum += ChainsAgreement.on(List.of(block.given()), figures).effectiveHistories();
        }
        return OptionalDouble.of(sum);
    }

    /** Members that are kept as they are, from all blocks. */
    public List<Member> samples() {
        return IntStream.range(0, blocks.size())
                .boxed()
                .flatMap(block -> blocks.get(block).samples().stream()
                        .map(paths -> new Member(
                                period.days(), paths, blocks.get(block).coverage())))
                .toList();
    }
}
