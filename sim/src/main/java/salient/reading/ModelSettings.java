package salient.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control;

/**
 * What a scenario asks of the model (rule E21).
 *
 * @param threshold a finding is the control that is at least as likely as this
 * @param spanStep days between which no control becomes more or less likely by this much are one span
 * @param silence what it is taken to mean that nobody speaks of a place
 * @param trust how sources are believed
 * @param unknownEve how likely each kind of control is on the eve where the baseline does not say; together one
 * @param drawing how histories are drawn
 */
public record ModelSettings(
        double threshold,
        double spanStep,
        Silence silence,
        Trust trust,
        SortedMap<Control.Kind, Double> unknownEve,
        Drawing drawing) {
    /** Shares may add up to one but for what their digits leave. */
    private static final double ROUNDING = 1e-6;

    /** What it is taken to mean that nobody speaks of a place. */
    public enum Silence {
        /** Nothing. */
        NO_EVIDENCE,
        /** That it did not change, if others near it are spoken of. */
        EVIDENCE
    }

    /**
     * How sources are believed.
     *
     * @param learnSources whether it learns from the record how often each source is right
     * @param discountCopies whether a word counts less whose source is found to copy another that said it before
     * @param sourceAccuracy of some sources, the share of what they say that is right, which is then not learnt
     * @param campAccuracy the same of all other sources of some camps
     */
    public record Trust(
            boolean learnSources,
            boolean discountCopies,
            SortedMap<SourceId, Double> sourceAccuracy,
            SortedMap<CampId, Double> campAccuracy) {
        private static final double LEAST_ACCURACY = 0.05;
        private static final double MOST_ACCURACY = 0.99;

        public Trust {
            sourceAccuracy = Collections.unmodifiableSortedMap(new TreeMap<>(sourceAccuracy));
            campAccuracy = Collections.unmodifiableSortedMap(new TreeMap<>(campAccuracy));
            check(sourceAccuracy.values());
            check(campAccuracy.values());
        }

        /** The share of what {@code source} says that is right, if a scenario states it. */
        public Optional<Double> accuracy(Source source) {
            return Optional.ofNullable(sourceAccuracy.getOrDefault(source.id(), campAccuracy.get(source.camp())));
        }

        private static void check(Collection<Double> accuracies) {
            if (!accuracies.stream().allMatch(each -> each >= LEAST_ACCURACY && each <= MOST_ACCURACY)) {
                throw new IllegalArgumentException("an accuracy is from " + LEAST_ACCURACY + " to " + MOST_ACCURACY);
            }
        }
    }

    /**
     * How histories are drawn.
     *
     * @param seed what chance depends on
     * @param chains how many chains are run
     * @param sweeps how many histories of the whole are kept of each chain; a half as many are passed over at first
     */
    public record Drawing(int seed, int chains, int sweeps) {
        private static final int LEAST_CHAINS = 2;
        private static final int MOST_CHAINS = 64;
        private static final int LEAST_SWEEPS = 20;
        private static final int MOST_SWEEPS = 100_000;

        public Drawing {
            if (chains < LEAST_CHAINS || chains > MOST_CHAINS) {
                throw new IllegalArgumentException("chains are from " + LEAST_CHAINS + " to " + MOST_CHAINS);
            }
            if (sweeps < LEAST_SWEEPS || sweeps > MOST_SWEEPS) {
                throw new IllegalArgumentException("sweeps are from " + LEAST_SWEEPS + " to " + MOST_SWEEPS);
            }
        }
    }

    /** What a scenario that says nothing gets. */
    public static final ModelSettings DEFAULTS = new ModelSettings(
            0.8,
            0.02,
            Silence.NO_EVIDENCE,
            new Trust(true, true, new TreeMap<>(), new TreeMap<>()),
            new TreeMap<>(Map.of(Control.Kind.HELD, 0.9, Control.Kind.CONTESTED, 0.05, Control.Kind.VACANT, 0.05)),
            new Drawing(1, 4, 200));

    public ModelSettings {
        if (!(threshold >= 0.5 && threshold < 1)) {
            throw new IllegalArgumentException("a threshold is from 0.5 to under 1");
        }
        if (!(spanStep > 0 && spanStep <= 0.5)) {
            throw new IllegalArgumentException("a step between spans is over 0 and at most 0.5");
        }
        unknownEve = Collections.unmodifiableSortedMap(new TreeMap<>(unknownEve));
        if (unknownEve.values().stream().anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("a share of the eve is not under 0");
        }
        double sum = unknownEve.values().stream().mapToDouble(share -> share).sum();
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("shares of the eve add up to 1, and these to " + sum);
        }
    }

    /** The same with histories drawn in another way. */
    public ModelSettings with(Drawing other) {
        return new ModelSettings(threshold, spanStep, silence, trust, unknownEve, other);
    }

    /** The same with sources believed in another way. */
    public ModelSettings with(Trust other) {
        return new ModelSettings(threshold, spanStep, silence, other, unknownEve, drawing);
    }
}
