package salient.charts.chart;

import salient.charts.draw.Fill;
import salient.charts.draw.Palette;
import salient.compare.Divergence.Nature;

/** How charts colour and call the ways in which two readings part. */
final class Parted {
    private Parted() {}

    static Fill fill(Nature nature) {
        return Fill.solid(
                switch (nature) {
                    case FACT -> Palette.ACCENT;
                    case TIMING -> Style.pale(Palette.ACCENT, 0.6);
                    case UNKNOWN -> Palette.UNKNOWN;
                });
    }

    static String label(Nature nature) {
        return switch (nature) {
            case FACT -> "part in fact";
            case TIMING -> "part in timing";
            case UNKNOWN -> "one does not know";
        };
    }
}
