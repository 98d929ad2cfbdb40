package salient.score;

/** Between which values an amount of ground is to be, and the middle of them, in square kilometres. */
public record AreaBand(double low, double middle, double high) {
    /** One that reaches so far to either side. */
    public static AreaBand about(double middle, double reach) {
        return new AreaBand(middle - reach, middle, middle + reach);
    }

    /** By how many times the reach of the band to that side {@code km2} misses its middle: at most 1 if the band holds it. */
    double missedBy(double km2) {
        // Sums of areas come out a hair apart.
        double miss = Math.abs(km2 - middle) < 1e-6 ? 0 : Math.abs(km2 - middle);
        return miss == 0 ? 0 : miss / (km2 > middle ? high - middle : middle - low);
    }
}
