package salient.control;

import java.util.stream.Stream;

/** How likely a control is, in the steps that maps tell apart. */
public enum Likelihood {
    /** 0.95 or more. */
    P95(0.95),
    /** 0.8 or more. */
    P80(0.8),
    /** 0.65 or more. */
    P65(0.65),
    /** 0.5 or more. */
    P50(0.5),
    /** Less likely than not. */
    P0(0);

    private final double least;

    Likelihood(double least) {
        this.least = least;
    }

    /** The step of {@code probability}, from 0 to 1. */
    public static Likelihood of(double probability) {
        return Stream.of(values())
                .filter(step -> probability >= step.least)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no probability: " + probability));
    }

    /** The least probability of the step. */
    public double least() {
        return least;
    }
}
