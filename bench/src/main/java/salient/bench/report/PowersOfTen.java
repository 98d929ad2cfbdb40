package salient.bench.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** A logarithmic axis from one power of ten to another, with a tick at each: 0.1, 1, 10, 1,000. */
final class PowersOfTen extends LogAxis {
    private static final long serialVersionUID = 1;
    /** So that the logarithms of both ends lie within the range. */
    private static final double ROUNDING = 1e-6;

    /** @param least and {@code greatest}, both above zero: what it must hold at least */
    PowersOfTen(double least, double greatest) {
        double from = Math.floor(Math.log10(least));
        double to = Math.max(from + 1, Math.ceil(Math.log10(greatest)));
        setAutoRange(false);
        setRange(Math.pow(10, from - ROUNDING), Math.pow(10, to + ROUNDING));
        setAutoTickUnitSelection(false);
        setTickUnit(new NumberTickUnit(1));
        setNumberFormatOverride(new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)));
        setMinorTickMarksVisible(false);
    }
}
