package salient.ensemble;

import salient.model.StateSpace;

/** The figures of each member of one block, day by day. Days are counted from the first of the period, from 0. */
public final class MemberFigures {
    private final Block block;
    private final Measures measures;
    private final int first;

    MemberFigures(Block block, int first) {
        this.block = block;
        this.measures = new Measures(block.states());
        this.first = first;
    }

    /** The number of the first of these members among those of the ensemble, from 0. */
    public int first() {
        return first;
    }

    /** How many there are. */
    public int members() {
        return block.values().length / (block.days() * measures.columns());
    }

    public int days() {
        return block.days();
    }

    /** The controls that a place can be under. */
    public StateSpace states() {
        return block.states();
    }

    /** Ground in {@code state} in {@code member} of these, from 0, in square kilometres. */
    public double areaKm2(int member, int day, int state) {
        return value(member, day, measures.area(state));
    }

    /** Ground that {@code holder} gained on a day, in square kilometres. */
    public double gainedKm2(int member, int day, int holder) {
        return value(member, day, measures.gained(holder));
    }

    /** Ground that {@code holder} lost on a day, in square kilometres. */
    public double lostKm2(int member, int day, int holder) {
        return value(member, day, measures.lost(holder));
    }

    /** Length of the front in kilometres. */
    public double frontKm(int member, int day) {
        return value(member, day, measures.front());
    }

    private double value(int member, int day, int measure) {
        return block.values()[(member * block.days() + day) * measures.columns() + measure];
    }
}
