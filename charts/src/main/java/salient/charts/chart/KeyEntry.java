package salient.charts.chart;

import java.util.List;
import salient.charts.draw.Fill;

/**
 * An entry of a chart's key: one sample or several side by side, and what they mean.
 *
 * @param samplePx width of each sample in pixels
 */
record KeyEntry(List<Glyph> samples, double samplePx, String label) {
    private static final double GAP_PX = 9;

    KeyEntry {
        samples = List.copyOf(samples);
        label = Words.clean(label);
    }

    /** Boxes of {@code fills}, from left to right. */
    static KeyEntry boxes(String label, Fill... fills) {
        return new KeyEntry(
                List.of(fills).stream().<Glyph>map(f -> new Glyph.Bar(f, 1)).toList(), 28, label);
    }

    /** One sample of {@code glyph}. */
    static KeyEntry of(String label, Glyph glyph, double samplePx) {
        return new KeyEntry(List.of(glyph), samplePx, label);
    }

    double samplesPx() {
        return samples.size() * samplePx;
    }

    double widthPx() {
        return samplesPx() + GAP_PX + Words.widthPx(label, Style.LABEL);
    }

    double labelOffsetPx() {
        return samplesPx() + GAP_PX;
    }
}
