package salient.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import salient.geo.EarthDistance;
import salient.place.Position;

/**
 * How far it is to the nearest of many points. They stand in rows by latitude, by longitude within a row; the geodesic
 * distance, which is dear, is asked only of points whose straight distance through the earth, which is never longer, is
 * less than the shortest that was found.
 */
final class NearestPoint {
    private static final double ROWS_A_DEGREE = 50;
    /** No degree of latitude is shorter. */
    private static final double KM_A_DEGREE = 110.5;
    /** What rounding may add to a straight distance. */
    private static final double ROUNDING_KM = 1e-6;

    private static final double EQUATOR_KM = 6378.137;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    private final TreeMap<Integer, Row> rows = new TreeMap<>();

    /** A point in degrees and, in kilometres, from the middle of the earth. */
    private record Site(double lon, double lat, double x, double y, double z) {
        static Site of(Coordinate point) {
            double lat = Math.toRadians(point.y);
            double lon = Math.toRadians(point.x);
            double sin = Math.sin(lat);
            double normal = EQUATOR_KM / Math.sqrt(1 - ECCENTRICITY_SQUARED * sin * sin);
            double fromAxis = normal * Math.cos(lat);
            return new Site(
                    point.x,
                    point.y,
                    fromAxis * Math.cos(lon),
                    fromAxis * Math.sin(lon),
                    normal * (1 - ECCENTRICITY_SQUARED) * sin);
        }

        double straightKm(Site other) {
            double dx = x - other.x;
            double dy = y - other.y;
            double dz = z - other.z;
            return Math.sqrt(dx * dx + dy * dy + dz * dz);
        }

        double fromAxisKm() {
            return Math.hypot(x, y);
        }

        double km(Site other) {
            return lon == other.lon && lat == other.lat
                    ? 0
                    : EarthDistance.betweenKm(new Position(lat, lon), new Position(other.lat, other.lon));
        }
    }

    /** Points of about the same latitude, from west to east. */
    private static final class Row {
        private final List<Site> sites = new ArrayList<>();

        /** The number of the first that lies no farther west than {@code lon}. */
        int from(double lon) {
            int low = 0;
            int high = sites.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (sites.get(middle).lon < lon) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    /** @param points in WGS 84 degrees, x = longitude, within 180 degrees of one another */
    NearestPoint(List<Coordinate> points) {
        for (Coordinate point : points) {
            rows.computeIfAbsent(row(point.y), none -> new Row()).sites.add(Site.of(point));
        }
        rows.values().forEach(row -> row.sites.sort(Comparator.comparingDouble(Site::lon)));
    }

    private static int row(double lat) {
        return (int) Math.floor(lat * ROWS_A_DEGREE);
    }

    /** The geodesic distance from {@code point} to the nearest, in kilometres; infinite if there are no points. */
    double km(Coordinate point) {
        Site from = Site.of(point);
        int own = row(point.y);
        double nearest = Double.POSITIVE_INFINITY;
        Map.Entry<Integer, Row> north = rows.ceilingEntry(own);
        Map.Entry<Integer, Row> south = rows.lowerEntry(own);
        while (true) {
            double northKm = north == null ? Double.POSITIVE_INFINITY : northKm(north.getKey(), point.y);
            double southKm = south == null ? Double.POSITIVE_INFINITY : southKm(south.getKey(), point.y);
            if (Math.min(northKm, southKm) >= nearest) {
                return nearest;
            }
            if (northKm <= southKm && north != null) {
                nearest = inRow(north.getValue(), from, nearest);
                north = rows.higherEntry(north.getKey());
            } else if (south != null) {
                nearest = inRow(south.getValue(), from, nearest);
                south = rows.lowerEntry(south.getKey());
            }
        }
    }

    /** How far the south edge of {@code row} is at least. */
    private static double northKm(int row, double lat) {
        return Math.max(0, row / ROWS_A_DEGREE - lat) * KM_A_DEGREE;
    }

    /** How far the north edge of {@code row} is at least. */
    private static double southKm(int row, double lat) {
        return Math.max(0, lat - (row + 1) / ROWS_A_DEGREE) * KM_A_DEGREE;
    }

    /** Looks east and west from the longitude of {@code from}, as far as anything may be nearer than {@code nearest}. */
    private static double inRow(Row row, Site from, double nearest) {
        double found = nearest;
        int start = row.from(from.lon);
        for (int i = start; i < row.sites.size() && eastKm(from, row.sites.get(i).lon) < found; i++) {
            found = nearer(from, row.sites.get(i), found);
        }
        for (int i = start - 1; i >= 0 && eastKm(from, row.sites.get(i).lon) < found; i--) {
            found = nearer(from, row.sites.get(i), found);
        }
        return found;
    }

    /** How far the meridian of {@code lon} is at least: straight to the plane in which it lies, or to the axis. */
    private static double eastKm(Site from, double lon) {
        double apart = Math.toRadians(Math.min(90, Math.abs(lon - from.lon)));
        return from.fromAxisKm() * Math.sin(apart) - ROUNDING_KM;
    }

    private static double nearer(Site from, Site to, double nearest) {
        return from.straightKm(to) > nearest + ROUNDING_KM ? nearest : Math.min(nearest, from.km(to));
    }
}
