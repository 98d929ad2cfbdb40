package salient.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;

/** The places that make cells, numbered in the order of their ids, and their points in metres on the plane. */
final class Sites {
    private record Pair(int first, int later) {}

    private final List<PlaceId> places = new ArrayList<>();
    private double[] x;
    private double[] y;

    /** All of {@code cellPlaces} but those within {@code samePointM} of one before them that is not left out. */
    Sites(Collection<Place> cellPlaces, EqualAreaPlane plane, double samePointM) {
        List<Place> inOrder = new ArrayList<>(cellPlaces);
        inOrder.sort(Comparator.comparing(Place::id));
        this.x = new double[inOrder.size()];
        this.y = new double[inOrder.size()];
        double[] point = new double[2];
        for (int site = 0; site < x.length; site++) {
            Place place = inOrder.get(site);
            Position at = place.position()
                    .orElseThrow(() -> new IllegalArgumentException("place " + place.id() + " has no point"));
            point[0] = at.lon();
            point[1] = at.lat();
            plane.toPlane(point);
            x[site] = point[0];
            y[site] = point[1];
        }
        boolean[] doubled = doubled(samePointM);
        int kept = 0;
        for (int site = 0; site < doubled.length; site++) {
            if (!doubled[site]) {
                x[kept] = x[site];
                y[kept++] = y[site];
                places.add(inOrder.get(site).id());
            }
        }
        this.x = Arrays.copyOf(x, kept);
        this.y = Arrays.copyOf(y, kept);
    }

    private boolean[] doubled(double samePointM) {
        double west = Arrays.stream(x).min().orElse(0);
        long[] byColumn = new long[x.length];
        Arrays.setAll(byColumn, site -> (long) ((x[site] - west) / samePointM) << Integer.SIZE | site);
        Arrays.sort(byColumn);
        List<Pair> near = new ArrayList<>();
        for (int i = 0; i < byColumn.length; i++) {
            long lastColumn = (byColumn[i] >>> Integer.SIZE) + 1;
            for (int j = i + 1; j < byColumn.length && byColumn[j] >>> Integer.SIZE <= lastColumn; j++) {
                int one = (int) byColumn[i];
                int other = (int) byColumn[j];
                if (distance(one, other) <= samePointM) {
                    near.add(new Pair(Math.min(one, other), Math.max(one, other)));
                }
            }
        }
        near.sort(Comparator.comparingInt(Pair::later));
        boolean[] doubled = new boolean[x.length];
        near.forEach(pair -> doubled[pair.later] |= !doubled[pair.first]);
        return doubled;
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
