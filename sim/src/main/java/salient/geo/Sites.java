package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;

/** The places that make cells, numbered in the order of their ids, and their points in metres on the plane. */
final class Sites {
    /** Points are looked up by squares of this width. */
    private static final double SQUARE_M = 256;

    private record Square(long column, long row) {}

    private final List<PlaceId> places = new ArrayList<>();
    private double[] x;
    private double[] y;

    /** All of {@code cellPlaces} but those at the same point as one before them. */
    Sites(Collection<Place> cellPlaces, EqualAreaPlane plane, double samePointM) {
        this.x = new double[cellPlaces.size()];
        this.y = new double[cellPlaces.size()];
        Map<Square, List<Integer>> taken = new HashMap<>();
        List<Place> inOrder = new ArrayList<>(cellPlaces);
        inOrder.sort(Comparator.comparing(Place::id));
        double[] point = new double[2];
        for (Place place : inOrder) {
            Position at = place.position()
                    .orElseThrow(() -> new IllegalArgumentException("place " + place.id() + " has no point"));
            point[0] = at.lon();
            point[1] = at.lat();
            plane.toPlane(point);
            if (isFree(point, samePointM, taken)) {
                Square square = new Square(square(point[0]), square(point[1]));
                taken.computeIfAbsent(square, none -> new ArrayList<>(1)).add(size());
                x[size()] = point[0];
                y[size()] = point[1];
                places.add(place.id());
            }
        }
        this.x = Arrays.copyOf(x, size());
        this.y = Arrays.copyOf(y, size());
    }

    private static long square(double metres) {
        return (long) Math.floor(metres / SQUARE_M);
    }

    private boolean isFree(double[] point, double samePointM, Map<Square, List<Integer>> taken) {
        for (long column = square(point[0] - samePointM); column <= square(point[0] + samePointM); column++) {
            for (long row = square(point[1] - samePointM); row <= square(point[1] + samePointM); row++) {
                for (int other : taken.getOrDefault(new Square(column, row), List.of())) {
                    if (Math.hypot(x[other] - point[0], y[other] - point[1]) <= samePointM) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Number of sites. */
    int size() {
        return places.size();
    }

    /** What the sites are. */
    List<PlaceId> places() {
        return List.copyOf(places);
    }

    double x(int site) {
        return x[site];
    }

    double y(int site) {
        return y[site];
    }

    double[] xs() {
        return x.clone();
    }

    double[] ys() {
        return y.clone();
    }

    double squareOfDistance(int site, double pointX, double pointY) {
        return (x[site] - pointX) * (x[site] - pointX) + (y[site] - pointY) * (y[site] - pointY);
    }

    double distance(int site, int other) {
        return Math.hypot(x[site] - x[other], y[site] - y[other]);
    }
}
