package salient.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Claim;
import salient.account.Statement;
import salient.place.Control;
import salient.reading.Evidence;

/**
 * How likely each place is to be in each state on the eve: as the baseline has it, give or take, or as a scenario has it of
 * an eve of which nothing is known. Immutable.
 */
final class Eve {
    /** What the record presumes of the eve is wrong that often. */
    private static final double BASELINE_WRONG = 0.05;

    /** The same of what it presumes of a whole region. */
    private static final double BASELINE_OF_REGION_WRONG = 0.1;

    private final double[][] likely;

    /** @param unknown how likely each kind of control is where the baseline says nothing */
    Eve(StateSpace states, List<Evidence> places, Map<Control.Kind, Double> unknown) {
        this.likely = places.stream().map(place -> of(states, place, unknown)).toArray(double[][]::new);
    }

    private static double[] of(StateSpace states, Evidence evidence, Map<Control.Kind, Double> unknown) {
        double[] eve = new double[states.size()];
        for (int state = 0; state < eve.length; state++) {
            double ofKind = unknown.getOrDefault(states.control(state).kind(), 0.0);
            eve[state] = state < states.holders() ? ofKind / states.holders() : ofKind;
        }
        Optional<Claim> baseline = evidence.baseline();
        int presumed = baseline.map(claim -> states.stateOf(((Statement.State) claim.statement()).control()))
                .orElse(-1);
        if (presumed >= 0) {
            boolean own = baseline.orElseThrow().place().equals(evidence.place().id());
            double wrong = own ? BASELINE_WRONG : BASELINE_OF_REGION_WRONG;
            for (int state = 0; state < eve.length; state++) {
                eve[state] = wrong * eve[state] + (state == presumed ? 1 - wrong : 0);
            }
        }
        return eve;
    }

    double likely(int place, int state) {
        return likely[place][state];
    }
}
