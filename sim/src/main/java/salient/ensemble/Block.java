package salient.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import salient.ensemble.EnsembleRequest.Pair;
import salient.geo.Coverage;
import salient.model.Histories;
import salient.model.JointHistory;
import salient.model.Model;
import salient.model.StateSpace;
import salient.place.Neighbours;
import salient.place.PlaceId;

/** Members of an ensemble that stand on one ground, added up one by one as they are drawn. */
final class Block implements Histories.Eyes {
    private final StateSpace states;
    private final Measures measures;
    private final Coverage coverage;
    private final Borders borders;
    private final int places;
    private final int days;
    private final double[] areasKm2;
    private final double[] givenKm2;
    private final List<int[]> pairs = new ArrayList<>();
    private final int sampleEvery;

    /** For each member, day and measure its value, but for members that are still to come. */
    private final float[] values;

    /** For each member, day and holder, how much ground it would have if every place were where the gazetteer has it. */
    private final float[] given;

    /** For each border and day, how many more members than on the day before have a front on it. */
    private final int[] fronts;

    /** For each place, holder and day, how many members have it come into the hands of that holder then for the first time. */
    private final int[] passages;

    /** For each pair: first before second, same day, second before first, neither. */
    private final int[] orders;

    private final List<byte[]> samples = new ArrayList<>();
    private final byte[] paths;
    /** Whether a place is the same on all days of the member at hand. */
    private final boolean[] still;

    private final double[] sums;

    /** @param ground what the places of the block have, as {@code coverage} has it, and what they have as they are given */
    Block(Model model, Coverage coverage, Neighbours ground, Neighbours givenGround, Asked asked) {
        List<PlaceId> ids = model.places();
        this.states = model.states();
        this.measures = new Measures(states);
        this.coverage = coverage;
        this.borders = new Borders(ids, ground);
        this.places = ids.size();
        this.days = model.period().days();
        this.areasKm2 = ids.stream().mapToDouble(ground::areaKm2).toArray();
        this.givenKm2 = ids.stream().mapToDouble(givenGround::areaKm2).toArray();
        for (Pair pair : asked.pairs()) {
            pairs.add(new int[] {ids.indexOf(pair.first()), ids.indexOf(pair.second())});
        }
        this.sampleEvery = asked.sampleEvery();
        this.values = new float[asked.members() * days * measures.columns()];
        this.given = new float[asked.members() * days * states.holders()];
        this.fronts = new int[borders.count() * (days + 1)];
        this.passages = new int[places * states.holders() * days];
        this.orders = new int[4 * pairs.size()];
        this.paths = new byte[places * days];
        this.still = new boolean[places];
        this.sums = new double[(days + 1) * measures.columns()];
    }

    /**
     * What a block is asked for.
     *
     * @param members how many members it has
     * @param sampleEvery one in so many members is kept as it is
     */
    record Asked(int members, int sampleEvery, List<Pair> pairs) {}

    @Override
    public void see(int number, JointHistory history) {
        for (int place = 0; place < places; place++) {
            history.copyPath(place, paths, place * days);
        }
        Arrays.fill(sums, 0);
        double[] ofGiven = new double[(days + 1) * states.holders()];
        for (int place = 0; place < places; place++) {
            add(place, ofGiven);
        }
        for (int border = 0; border < borders.count(); border++) {
            addFront(border);
        }
        write(number, sums, values, measures.columns());
        write(number, ofGiven, given, states.holders());
        for (int pair = 0; pair < pairs.size(); pair++) {
            orders[4 * pair + order(pairs.get(pair))]++;
        }
        if (number % sampleEvery == 0) {
            samples.add(paths.clone());
        }
    }

    private void add(int place, double[] ofGiven) {
        int columns = measures.columns();
        int first = place * days;
        double km2 = areasKm2[place];
        int seen = 0;
        int state = paths[first];
        still[place] = true;
        sums[measures.area(state)] += km2;
        if (state < states.holders()) {
            ofGiven[state] += givenKm2[place];
        }
        for (int day = 1; day < days; day++) {
            int now = paths[first + day];
            if (now == state) {
                continue;
            }
            int row = day * columns;
            sums[row + measures.area(state)] -= km2;
            sums[row + measures.area(now)] += km2;
            if (state < states.holders()) {
                flow(day, measures.lost(state), km2);
                ofGiven[day * states.holders() + state] -= givenKm2[place];
            }
            if (now < states.holders()) {
                flow(day, measures.gained(now), km2);
                ofGiven[day * states.holders() + now] += givenKm2[place];
                if ((seen & 1 << now) == 0) {
                    seen |= 1 << now;
                    passages[(place * states.holders() + now) * days + day]++;
                }
            }
            state = now;
            still[place] = false;
        }
    }

    /** A figure of one day alone. */
    private void flow(int day, int measure, double km2) {
        sums[day * measures.columns() + measure] += km2;
        sums[(day + 1) * measures.columns() + measure] -= km2;
    }

    private void addFront(int border) {
        int one = borders.one(border) * days;
        int other = borders.other(border) * days;
        int column = measures.front();
        double km = borders.lengthKm(border);
        boolean was = false;
        int count = border * (days + 1);
        int until = still[borders.one(border)] && still[borders.other(border)] ? 1 : days;
        for (int day = 0; day < until; day++) {
            boolean front = FrontBetween.is(states, paths[one + day], paths[other + day]);
            if (front != was) {
                fronts[count + day] += front ? 1 : -1;
                sums[day * measures.columns() + column] += front ? km : -km;
                was = front;
            }
        }
    }

    private void write(int number, double[] changes, float[] into, int columns) {
        double[] stands = new double[columns];
        int at = number * days * columns;
        for (int day = 0; day < days; day++) {
            for (int column = 0; column < columns; column++) {
                stands[column] += changes[day * columns + column];
                into[at++] = (float) Math.max(0, stands[column]);
            }
        }
    }

    private int order(int[] pair) {
        int first = fell(pair[0]);
        int second = fell(pair[1]);
        if (first == second) {
            return first == days ? 3 : 1;
        }
        return first < second ? 0 : 2;
    }

    /** The first day on which another holder has the place than on the eve; the day after the period if none does. */
    private int fell(int place) {
        for (int day = 1; day < days; day++) {
            int state = paths[place * days + day];
            if (state < states.holders() && state != paths[place * days]) {
                return day;
            }
        }
        return days;
    }

    StateSpace states() {
        return states;
    }

    int days() {
        return days;
    }

    Coverage coverage() {
        return coverage;
    }

    Borders borders() {
        return borders;
    }

    float[] values() {
        return values;
    }

    float[] given() {
        return given;
    }

    /** Of how many members {@code border} is front on {@code day}; days are to be asked for in order. */
    int frontsFrom(int border, int day) {
        return fronts[border * (days + 1) + day];
    }

    int passages(int place, int holder, int day) {
        return passages[(place * states.holders() + holder) * days + day];
    }

    int orders(int pair, int outcome) {
        return orders[4 * pair + outcome];
    }

    /** The states of all places on all days of some members. */
    List<byte[]> samples() {
        return samples;
    }
}
