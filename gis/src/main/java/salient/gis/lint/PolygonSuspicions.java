package salient.gis.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import salient.time.DaySpan;
import salient.wording.Amounts;

/** What is wrong with the polygons of one file, or of one day: shapes that are none, ground that two have, slivers. */
final class PolygonSuspicions {
    private static final double KM_OF_A_DEGREE = 111.2;

    /** Ground that two sides share along a line drawn twice is no overlap. */
    private static final double LEAST_OVERLAP_KM2 = 0.5;

    private static final double MOST_SLIVER_KM2 = 1;

    /** 4πA/P²: 1 for a disc, 0.03 for a strip a hundred times as long as wide. */
    private static final double MOST_COMPACTNESS = 0.03;

    private PolygonSuspicions() {}

    /** What is wrong with {@code polygons}, all of the same days. */
    static List<Suspicion> in(Collection<DatedPolygon> polygons) {
        List<Suspicion> found = new ArrayList<>();
        SortedMap<String, List<DatedPolygon>> bySeries = new TreeMap<>();
        for (DatedPolygon polygon : polygons) {
            invalid(polygon).or(() -> sliver(polygon)).ifPresent(found::add);
            manyDays(polygon).ifPresent(found::add);
            bySeries.computeIfAbsent(polygon.series(), none -> new ArrayList<>())
                    .add(polygon);
        }
        bySeries.values().forEach(series -> found.addAll(overlaps(series)));
        return found;
    }

    private static Optional<Suspicion> invalid(DatedPolygon polygon) {
        TopologyValidationError error = new IsValidOp(polygon.ground()).getValidationError();
        return Optional.ofNullable(error)
                .map(e -> new Suspicion(
                        SuspicionCode.INVALID_POLYGON,
                        polygon.series(),
                        Optional.of(polygon.fileDays()),
                        List.of(),
                        polygon.shown() + ": "
                                + e.getMessage().toLowerCase(java.util.Locale.ROOT)
                                + (e.getCoordinate() == null
                                        ? ""
                                        : String.format(
                                                java.util.Locale.ROOT,
                                                " at %.5f, %.5f",
                                                e.getCoordinate().y,
                                                e.getCoordinate().x)),
                        Optional.of(polygon.ground())));
    }

    private static Optional<Suspicion> sliver(DatedPolygon polygon) {
        List<Geometry> thin = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(polygon.ground())) {
            Polygon piece = (Polygon) part;
            double compactness = 4 * Math.PI * piece.getArea() / Math.pow(piece.getLength(), 2);
            if (!piece.isEmpty() && km2(piece) < MOST_SLIVER_KM2 && compactness < MOST_COMPACTNESS) {
                thin.add(piece);
            }
        }
        return thin.isEmpty()
                ? Optional.empty()
                : Optional.of(new Suspicion(
                        SuspicionCode.SLIVER,
                        polygon.series(),
                        Optional.of(polygon.fileDays()),
                        List.of(),
                        polygon.shown() + ": " + Amounts.count(thin.size(), "part")
                                + " of less than 1 km², far longer than wide",
                        Optional.of(polygon.ground().getFactory().buildGeometry(thin))));
    }

    private static Optional<Suspicion> manyDays(DatedPolygon polygon) {
        return polygon.ownDays()
                .filter(own -> own.days() > polygon.fileDays().days())
                .map(own -> new Suspicion(
                        SuspicionCode.MANY_DAYS,
                        polygon.series(),
                        Optional.of(polygon.fileDays()),
                        List.of(),
                        polygon.shown() + " is of " + own + ", " + Amounts.count(own.days(), "day") + ", in a file of "
                                + polygon.fileDays()));
    }

    private static List<Suspicion> overlaps(List<DatedPolygon> series) {
        List<Suspicion> found = new ArrayList<>();
        List<Geometry> sound = series.stream()
                .map(polygon -> GeometryFixer.fix(polygon.ground()))
                .toList();
        for (int i = 0; i < series.size(); i++) {
            for (int j = i + 1; j < series.size(); j++) {
                DatedPolygon one = series.get(i);
                DatedPolygon other = series.get(j);
                if (one.side().equals(other.side())
                        || !sound.get(i)
                                .getEnvelopeInternal()
                                .intersects(sound.get(j).getEnvelopeInternal())) {
                    continue;
                }
                Geometry common = OverlayNGRobust.overlay(sound.get(i), sound.get(j), OverlayNG.INTERSECTION);
                if (km2(common) > LEAST_OVERLAP_KM2) {
                    found.add(new Suspicion(
                            SuspicionCode.OVERLAP,
                            one.series(),
                            Optional.of(one.fileDays()),
                            List.of(),
                            one.shown() + ", of " + one.side() + ", and "
                                    + (one.file().equals(other.file()) ? "feature " + other.feature() : other.shown())
                                    + ", of "
                                    + other.side() + ", both have " + Amounts.fineKm2(km2(common)),
                            Optional.of(common)));
                }
            }
        }
        return found;
    }

    /** Area in square kilometres, near enough to judge by: degrees at the latitude of its middle. */
    static double km2(Geometry ground) {
        Envelope box = ground.getEnvelopeInternal();
        double lat = box.isNull() ? 0 : (box.getMinY() + box.getMaxY()) / 2;
        return ground.getArea() * KM_OF_A_DEGREE * KM_OF_A_DEGREE * Math.cos(Math.toRadians(lat));
    }

    /**
     * What {@code lost} takes that was not in {@code held} the day before, if it is more than a line drawn twice.
     *
     * @param held all ground of the side on the day before
     */
    static Optional<Suspicion> lostBeyondHeld(DatedPolygon lost, Geometry held, DaySpan before) {
        Geometry beyond = OverlayNGRobust.overlay(
                GeometryFixer.fix(lost.ground()), GeometryFixer.fix(held), OverlayNG.DIFFERENCE);
        return km2(beyond) <= LEAST_OVERLAP_KM2
                ? Optional.empty()
                : Optional.of(new Suspicion(
                        SuspicionCode.LOST_BEYOND_HELD,
                        lost.series(),
                        Optional.of(lost.fileDays()),
                        List.of(),
                        lost.shown() + ": " + lost.side() + " loses " + Amounts.fineKm2(km2(lost.ground()))
                                + ", of which " + Amounts.fineKm2(km2(beyond)) + " was not its own on " + before,
                        Optional.of(beyond)));
    }
}
