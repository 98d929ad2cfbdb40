package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import salient.charts.draw.Box;
import salient.control.Transition;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.place.PlaceId;
import salient.run.Replay;

/** Chooses what the main map shows, and what its inset does. */
final class Windows {
    /** Places that may be dropped from the inset for lying far from the rest. */
    private static final double MAY_DROP = 0.3;
    /** A place is dropped if the inset's box shrinks to this share or less. */
    private static final double WORTH_DROPPING = 0.65;
    /** An inset must show its ground at least this much larger. */
    private static final double LEAST_ENLARGEMENT = 1.6;
    /** Beside a broad theatre that could have the whole width, at least this much. */
    private static final double WORTH_AN_INSET = 2;
    /** What a small map shows of the theatre, it must show this much larger than all of it: it cuts ground at its edges. */
    private static final double WORTH_CUTTING = 1.3;

    private Windows() {}

    /** Shows the whole theatre, and, if it can, nothing beyond the land that was given. */
    static Projection main(Coverage coverage, Theatre theatre, Box frame) {
        Envelope ground = new Envelope();
        for (int face = 0; face < coverage.faces(); face++) {
            ground.expandToInclude(coverage.polygon(face).getEnvelopeInternal());
        }
        Projection fitted = Projection.fit(ground, frame.grow(-0.012 * frame.height()));
        Envelope known = theatre.land().getEnvelopeInternal();
        known.expandToInclude(theatre.neighbours().getEnvelopeInternal());
        return within(fitted, known, frame);
    }

    /** {@code plane} moved so that {@code frame} shows nothing beyond {@code known}, as far as it fits. */
    static Projection within(Projection plane, Envelope known, Box frame) {
        Envelope seen = plane.window(frame);
        seen.translate(
                shift(seen.getMinX(), seen.getMaxX(), known.getMinX(), known.getMaxX()),
                shift(seen.getMinY(), seen.getMaxY(), known.getMinY(), known.getMaxY()));
        return Projection.fit(seen, frame);
    }

    /** How far to move low..high to lie within min..max; 0 if it cannot. */
    private static double shift(double low, double high, double min, double max) {
        if (high - low > max - min) {
            return 0;
        }
        return low < min ? min - low : Math.min(0, max - high);
    }

    /**
     * Whether a broad theatre had better take the whole width: that shows it much larger than beside an inset, and the
     * inset would not show its ground much larger still.
     */
    static boolean wideWillDo(Projection beside, Projection wide, Projection inset) {
        return wide.pxPerKm() >= LEAST_ENLARGEMENT * beside.pxPerKm()
                && inset.pxPerKm() < WORTH_AN_INSET * wide.pxPerKm();
    }

    /** The places whose control ever changes in any of {@code replays}. */
    static SortedSet<PlaceId> changing(Collection<Replay> replays) {
        TreeSet<PlaceId> changing = new TreeSet<>();
        for (Replay replay : replays) {
            replay.judgement().history().changes().stream()
                    .map(Transition::place)
                    .forEach(changing::add);
        }
        return changing;
    }

    /** The places whose control changes on one of {@code days} in any of {@code replays}. */
    static SortedSet<PlaceId> changing(Collection<Replay> replays, Collection<LocalDate> days) {
        TreeSet<PlaceId> changing = new TreeSet<>();
        for (Replay replay : replays) {
            replay.judgement().history().changes().stream()
                    .filter(change -> days.contains(change.on()))
                    .map(Transition::place)
                    .forEach(changing::add);
        }
        return changing;
    }

    /** The ground of {@code places}, without those far from the rest; absent if it is not worth enlarging. */
    static Optional<Projection> inset(
            SortedSet<PlaceId> places, Coverage coverage, Projection main, Box mainFrame, Box frame) {
        return inset(places, new TreeSet<>(), coverage, main, mainFrame, frame);
    }

    /**
     * The same.
     *
     * @param kept of them, those that are shown however far from the rest they are
     */
    static Optional<Projection> inset(
            SortedSet<PlaceId> places,
            SortedSet<PlaceId> kept,
            Coverage coverage,
            Projection main,
            Box mainFrame,
            Box frame) {
        List<Envelope> cells = cells(places, coverage);
        if (cells.isEmpty()) {
            return Optional.empty();
        }
        List<Envelope> shown = new ArrayList<>(kept.containsAll(places) ? cells : withoutOutliers(cells));
        shown.addAll(cells(kept, coverage));
        Envelope window = around(shown);
        window.expandBy(0.04 * window.getWidth(), 0.04 * window.getHeight());
        Projection fitted = Projection.fit(window, frame);
        return fitted.pxPerKm() < LEAST_ENLARGEMENT * main.pxPerKm()
                ? Optional.empty()
                : Optional.of(within(fitted, main.window(mainFrame), frame));
    }

    private static List<Envelope> cells(SortedSet<PlaceId> places, Coverage coverage) {
        List<Envelope> cells = new ArrayList<>();
        for (PlaceId place : places) {
            Envelope cell = new Envelope();
            coverage.facesOf(place)
                    .forEach(f -> cell.expandToInclude(coverage.polygon(f).getEnvelopeInternal()));
            if (!cell.isNull()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The ground of {@code places}, all of it; {@code whole} if they have none or it shows them hardly smaller. */
    static Projection around(SortedSet<PlaceId> places, Coverage coverage, Projection whole, Box frame) {
        Envelope window = new Envelope();
        places.forEach(place -> coverage.facesOf(place)
                .forEach(f -> window.expandToInclude(coverage.polygon(f).getEnvelopeInternal())));
        if (window.isNull()) {
            return whole;
        }
        window.expandBy(0.06 * window.getWidth(), 0.06 * window.getHeight());
        Projection fitted = Projection.fit(window, frame);
        return fitted.pxPerKm() >= WORTH_CUTTING * whole.pxPerKm() ? within(fitted, whole.window(frame), frame) : whole;
    }

    private static List<Envelope> withoutOutliers(List<Envelope> cells) {
        List<Envelope> kept = new ArrayList<>(cells);
        int least = (int) Math.ceil(cells.size() * (1 - MAY_DROP));
        while (kept.size() > Math.max(1, least)) {
            double all = around(kept).getArea();
            int drop = -1;
            double smallest = all * WORTH_DROPPING;
            for (int i = 0; i < kept.size(); i++) {
                List<Envelope> rest = new ArrayList<>(kept);
                rest.remove(i);
                double area = around(rest).getArea();
                if (area <= smallest) {
                    smallest = area;
                    drop = i;
                }
            }
            if (drop < 0) {
                return kept;
            }
            kept.remove(drop);
        }
        return kept;
    }

    private static Envelope around(List<Envelope> cells) {
        Envelope all = new Envelope();
        cells.forEach(all::expandToInclude);
        return all;
    }
}
