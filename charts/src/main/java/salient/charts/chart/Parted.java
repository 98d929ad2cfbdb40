package salient.charts.chart;

import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mixture;
import salient.compare.Divergence.Nature;

/** How charts colour and call the ways in which two readings part. */
final class Parted {
    private Parted() {}

    static Fill fill(Nature nature) {
        return switch (nature) {
            case FACT -> Ink.PARTED;
            case TIMING -> Mixture.pale(Ink.PARTED, 0.6);
            case UNKNOWN -> Ink.UNKNOWN;
        };
    }

    static String label(Nature nature) {
        return switch (nature) {
            case FACT -> "part in fact";
            case TIMING -> "part in timing";
            case UNKNOWN -> "one does not know";
        };
    }
}
