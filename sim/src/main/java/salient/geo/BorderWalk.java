package salient.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.PrecisionModel;

/** Walks along the border of two cells, and finds where it runs over narrow water. */
final class BorderWalk {
    private static final PrecisionModel SEVEN_DECIMALS = new PrecisionModel(1e7);

    /** Steps are this share of the width of narrow water. */
    private static final int STEPS_IN_WIDTH = 40;

    /** How exactly the ends of a stretch are found: a step is halved so often. */
    private static final int HALVINGS = 8;

    /** Two banks are opposite if they are seen at least a third of a turn apart: the cosine of that. */
    private static final double OPPOSITE = -0.5;

    /** As near to a bank as this, one stands on it. */
    private static final double ON_BANK_M = 0.05;

    private final Border border;
    private final Water water;
    private final double widthM;
    private final List<Coordinate> points = new ArrayList<>();
    private final BitSet wet = new BitSet();

    BorderWalk(Border border, Water water, double widthM) {
        this.border = border;
        this.water = water;
        this.widthM = widthM;
        points.add(border.line().get(0));
        for (int i = 1; i < border.line().size(); i++) {
            Coordinate from = border.line().get(i - 1);
            Coordinate to = border.line().get(i);
            EarthScale scale = EarthScale.at((from.y + to.y) / 2);
            double metres = Math.hypot(scale.east(to.x - from.x), scale.north(to.y - from.y));
            int steps = (int) Math.ceil(metres * STEPS_IN_WIDTH / widthM);
            for (int step = 1; step <= steps; step++) {
                points.add(step == steps ? to : between(from, to, (double) step / steps));
            }
        }
        findWater(0, points.size());
    }

    /** Between points with no shore near them all, one tells of the others. */
    private void findWater(int from, int until) {
        Envelope box = new Envelope();
        points.subList(from, until).forEach(box::expandToInclude);
        if (until - from == 1 || !water.anyShoreNear(box)) {
            wet.set(from, until, water.at(points.get(from)));
        } else {
            findWater(from, (from + until) / 2);
            findWater((from + until) / 2, until);
        }
    }

    /** The stretches, from the first to the last. */
    List<Bridge> bridges() {
        List<Bridge> bridges = new ArrayList<>();
        for (int first = 0; first < points.size(); first++) {
            int last = first;
            while (wet.get(last)) {
                last++;
            }
            if (last > first) {
                over(first, last - 1, bridges);
                first = last;
            }
        }
        return bridges;
    }

    /** The points from {@code first} to {@code last} lie in water, those before and after them do not. */
    private void over(int first, int last, List<Bridge> bridges) {
        boolean fromLand = first > 0 && water.endsAt(points.get(first - 1));
        boolean toLand = last < points.size() - 1 && water.endsAt(points.get(last + 1));
        if (fromLand && toLand) {
            List<Coordinate> crossing = stretch(first, water::at, last, water::at);
            if (EarthDistance.alongKm(crossing) * 1000 <= widthM) {
                add(crossing, bridges);
                return;
            }
        }
        BitSet between = new BitSet();
        for (int i = first; i <= last; i++) {
            between.set(i, isBetweenBanks(points.get(i)));
        }
        for (int from = between.nextSetBit(0); from >= 0; ) {
            int to = between.nextClearBit(from) - 1;
            // At the head of an inlet no banks are opposite, and the border goes on to land all the same.
            boolean atHead = fromLand && between.previousSetBit(from - 1) < 0 && isNarrow(first, from);
            boolean atFoot = toLand && between.nextSetBit(to + 1) < 0 && isNarrow(to, last);
            add(
                    stretch(
                            atHead ? first : from,
                            atHead ? water::at : this::isBridged,
                            atFoot ? last : to,
                            atFoot ? water::at : this::isBridged),
                    bridges);
            from = between.nextSetBit(to + 1);
        }
    }

    /** The points from {@code first} to {@code last}, and beyond them as far as it is so. */
    private List<Coordinate> stretch(
            int first, Predicate<Coordinate> soBefore, int last, Predicate<Coordinate> soAfter) {
        List<Coordinate> line = new ArrayList<>();
        if (first > 0) {
            line.add(end(points.get(first), points.get(first - 1), soBefore));
        }
        line.addAll(points.subList(first, last + 1));
        if (last < points.size() - 1) {
            line.add(end(points.get(last), points.get(last + 1), soAfter));
        }
        return line;
    }

    private static Coordinate end(Coordinate inside, Coordinate outside, Predicate<Coordinate> holds) {
        Coordinate in = inside;
        Coordinate out = outside;
        for (int i = 0; i < HALVINGS; i++) {
            Coordinate middle = between(in, out, 0.5);
            if (holds.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    private void add(List<Coordinate> stretch, List<Bridge> bridges) {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < stretch.size(); i++) {
            Coordinate point = stretch.get(i);
            boolean turns = i == 0 || i == stretch.size() - 1 || border.line().contains(point);
            Coordinate rounded = point.copy();
            SEVEN_DECIMALS.makePrecise(rounded);
            if (turns && (line.isEmpty() || !line.get(line.size() - 1).equals2D(rounded))) {
                line.add(rounded);
            }
        }
        if (line.size() < 2) {
            return;
        }
        Coordinate middle = stretch.get(stretch.size() / 2);
        Optional<Banks.Near> left = water.banks().nearest(middle, border.left(), widthM);
        Optional<Banks.Near> right = water.banks().nearest(middle, border.right(), widthM);
        if (left.isPresent() && right.isPresent()) {
            bridges.add(new Bridge(line, left.get().face(), right.get().face()));
        }
    }

    /** Whether the way from one point to the other is no longer than narrow water is wide. */
    private boolean isNarrow(int from, int to) {
        return EarthDistance.alongKm(points.subList(from, to + 1)) * 1000 <= widthM;
    }

    private boolean isBridged(Coordinate point) {
        return water.at(point) && isBetweenBanks(point);
    }

    private boolean isBetweenBanks(Coordinate point) {
        Optional<Banks.Near> left = water.banks().nearest(point, border.left(), widthM);
        if (left.isEmpty()) {
            return false;
        }
        double restM = widthM - left.get().metres();
        Optional<Banks.Near> right = water.banks().nearest(point, border.right(), restM);
        return right.isPresent() && areOpposite(left.get(), right.get());
    }

    /** Of a bank on which one stands there is no direction: the other is opposite unless one stands on both. */
    private static boolean areOpposite(Banks.Near a, Banks.Near b) {
        if (a.metres() <= ON_BANK_M || b.metres() <= ON_BANK_M) {
            return a.metres() > ON_BANK_M || b.metres() > ON_BANK_M;
        }
        double cosine = (a.east() * b.east() + a.north() * b.north()) / (a.metres() * b.metres());
        return cosine <= OPPOSITE;
    }

    private static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }
}
