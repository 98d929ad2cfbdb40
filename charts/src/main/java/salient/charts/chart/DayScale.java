package salient.charts.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import salient.time.DaySpan;

/**
 * How days share the width of an axis: evenly, unless silent spans would take most of it. Then they are drawn narrower
 * than they are, together a quarter of the width, so that the days of which somebody speaks can be read.
 */
final class DayScale {
    private static final double SILENT_SHARE = 0.25;
    private static final double TOO_SILENT = 0.4;

    /** Days that take the same width each. */
    record Piece(DaySpan days, double dayShare, boolean silent) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final boolean narrowed;

    /**
     * A scale of {@code period}.
     *
     * @param silences spans within it without evidence, in order
     */
    DayScale(DaySpan period, List<DaySpan> silences) {
        double silentDays = silences.stream().mapToInt(DaySpan::days).sum();
        double otherDays = period.days() - silentDays;
        this.narrowed = otherDays > 0 && silentDays / period.days() > TOO_SILENT;
        double silentShare = narrowed ? SILENT_SHARE / silentDays : 1.0 / period.days();
        double otherShare = narrowed ? (1 - SILENT_SHARE) / otherDays : 1.0 / period.days();
        LocalDate from = period.first();
        for (DaySpan silence : silences) {
            if (from.isBefore(silence.from())) {
                pieces.add(new Piece(new DaySpan(from, silence.from()), otherShare, false));
            }
            pieces.add(new Piece(silence, silentShare, true));
            from = silence.until();
        }
        if (from.isBefore(period.until())) {
            pieces.add(new Piece(new DaySpan(from, period.until()), otherShare, false));
        }
    }

    /** Its pieces, first to last. */
    List<Piece> pieces() {
        return pieces;
    }

    /** Whether silent spans are drawn narrower than they are. */
    boolean narrowed() {
        return narrowed;
    }

    /** The share of the width that lies before {@code value}, in days since 1 January 1970. */
    double shareBefore(double value) {
        double share = 0;
        for (Piece piece : pieces) {
            double days = Math.min(
                    Math.max(0, value - Days.start(piece.days().from())),
                    piece.days().days());
            share += days * piece.dayShare();
        }
        return share;
    }
}
