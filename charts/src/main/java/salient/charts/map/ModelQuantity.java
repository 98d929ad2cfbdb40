package salient.charts.map;

import java.util.List;
import java.util.Map;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.charts.draw.Palette;
import salient.charts.draw.Tint;
import salient.control.ControlDistribution;
import salient.place.Control;

/** What a map of a model shows of each place, and the steps of one colour in which it does. */
public sealed interface ModelQuantity {
    /** How much of it there is at a place. */
    double of(ControlDistribution likely);

    /** From what on each step is, from the least to the greatest. */
    List<Step> steps(Palette palette);

    /** What it is, in words. */
    String title(Campaign campaign);

    /** The same in few words. */
    String label(Campaign campaign);

    /** How to read it, in words. */
    String note();

    /**
     * A step of its values.
     *
     * @param least the first begins at 0
     */
    record Step(double least, Tint tint, String label) {}

    /** The step of {@code value} among {@code steps}. */
    static int stepOf(double value, List<Step> steps) {
        int found = 0;
        for (int i = 1; i < steps.size(); i++) {
            found = value >= steps.get(i).least() ? i : found;
        }
        return found;
    }

    /** How likely it is that a side holds a place, alone or with others. */
    record HeldBy(SideId side) implements ModelQuantity {
        private static final double[] LEAST = {0, 0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95};

        @Override
        public double of(ControlDistribution likely) {
            double sum = 0;
            for (Map.Entry<Control, Double> share : likely.shares().entrySet()) {
                sum += share.getKey().heldBy(side) ? share.getValue() : 0;
            }
            return sum;
        }

        @Override
        public List<Step> steps(Palette palette) {
            return ModelQuantity.steps(LEAST, palette.ink(side));
        }

        @Override
        public String title(Campaign campaign) {
            return "Model: probability of control, " + campaign.getSide(side).label();
        }

        @Override
        public String label(Campaign campaign) {
            return campaign.getSide(side).label() + ":";
        }

        @Override
        public String note() {
            return "the darker, the likelier";
        }
    }

    /** How much doubt there is, in bits. */
    record Doubt() implements ModelQuantity {
        private static final double[] LEAST = {0, 0.1, 0.3, 0.6, 0.9, 1.2};

        @Override
        public double of(ControlDistribution likely) {
            return likely.entropyBits();
        }

        @Override
        public List<Step> steps(Palette palette) {
            return ModelQuantity.steps(LEAST, Mixture.pale(Ink.TEXT, 0.25));
        }

        @Override
        public String title(Campaign campaign) {
            return "Model: doubt about control";
        }

        @Override
        public String label(Campaign campaign) {
            return "Doubt in bits:";
        }

        @Override
        public String note() {
            return "entropy in bits: 0 where one control is certain, 1 where two are equally likely";
        }
    }

    private static List<Step> steps(double[] least, Tint darkest) {
        Step[] steps = new Step[least.length];
        for (int i = 0; i < least.length; i++) {
            double pale = 0.96 * (1 - i / (least.length - 1.0)) + 0.08;
            String label = i == 0
                    ? "under " + least[1]
                    : i == least.length - 1 ? least[i] + " and over" : least[i] + " to " + least[i + 1];
            steps[i] = new Step(least[i], Mixture.pale(darkest, Math.min(1, pale)), label);
        }
        return List.of(steps);
    }
}
