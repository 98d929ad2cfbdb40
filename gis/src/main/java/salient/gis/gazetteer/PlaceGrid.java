package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import salient.geo.EarthDistance;
import salient.place.Position;

/** Places by where they are: who is near to whom. */
final class PlaceGrid {
    private static final double KM_PER_DEGREE = 110.5;

    private final double km;
    private final double rowDegrees;
    private final Map<Long, List<FoundPlace>> squares = new HashMap<>();

    /** @param km how near is near, more than zero */
    PlaceGrid(double km) {
        this.km = km;
        this.rowDegrees = km / KM_PER_DEGREE;
    }

    void add(FoundPlace place) {
        Position at = place.position();
        long row = row(at.lat());
        squares.computeIfAbsent(square(row, column(row, at.longitude())), none -> new ArrayList<>())
                .add(place);
    }

    /** The places that are near {@code position}. */
    Stream<FoundPlace> near(Position position) {
        List<FoundPlace> near = new ArrayList<>();
        long middle = row(position.lat());
        for (long row = middle - 1; row <= middle + 1; row++) {
            long columns = columns(row);
            long own = column(row, position.longitude());
            // The first and the last column meet at the antimeridian; where there are few, none is looked at twice.
            for (long step = -1; step <= Math.min(1, columns - 2); step++) {
                long column = Math.floorMod(own + step, columns);
                for (FoundPlace place : squares.getOrDefault(square(row, column), List.of())) {
                    if (EarthDistance.betweenKm(position, place.position()) < km) {
                        near.add(place);
                    }
                }
            }
        }
        return near.stream();
    }

    private long row(double lat) {
        return (long) Math.floor((lat + 90) / rowDegrees);
    }

    /** How many columns a row has: as many as are at least as wide as near is. */
    private long columns(long row) {
        double north = Math.abs((row + 1) * rowDegrees - 90);
        double south = Math.abs(row * rowDegrees - 90);
        double farthest = Math.min(89.9, Math.max(north, south));
        return Math.max(1, (long) (360 * Math.cos(Math.toRadians(farthest)) / rowDegrees));
    }

    private long column(long row, double lon) {
        long columns = columns(row);
        return Math.min(columns - 1, (long) ((lon + 180) / 360 * columns));
    }

    private static long square(long row, long column) {
        return row << 32 | column;
    }
}
