package salient.ground;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.Theatre;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.Position;

/**
 * Neighbours that can be told without building any cell: places so close that the circle over the line between them holds
 * no third place, with land in the middle. Some neighbours are missed, none is made up; of a theatre that gives its cells
 * all are.
 *
 * <p>Source: K. R. Gabriel and R. R. Sokal, A new statistical approach to geographic variation analysis, Systematic Zoology
 * 18 (1969), 259-278: such a pair meets in the Voronoi diagram, at the middle of the line between them.
 */
public final class SureNeighbours implements Function<PlaceId, Set<PlaceId>> {
    private static final double KM_PER_DEGREE = 111.2;
    /** The circle is taken larger by this, and the reach shorter: more than the flat map bends over a theatre. */
    private static final double MARGIN = 1.05;

    private final Theatre theatre;
    private final List<Place> places;
    private final double maxReachKm;

    /** Neighbours among {@code cellPlaces}. */
    public SureNeighbours(Theatre theatre, List<Place> cellPlaces, double maxReachKm) {
        this.theatre = theatre;
        this.places = List.copyOf(cellPlaces);
        this.maxReachKm = maxReachKm;
    }

    @Override
    public Set<PlaceId> apply(PlaceId of) {
        Set<PlaceId> sure = new TreeSet<>();
        if (theatre.givesCells()) {
            return sure;
        }
        places.stream()
                .filter(p -> p.id().equals(of))
                .flatMap(p -> p.position().stream())
                .forEach(here -> places.stream()
                        .filter(q ->
                                !q.id().equals(of) && touch(here, q.position().orElseThrow()))
                        .forEach(q -> sure.add(q.id())));
        return sure;
    }

    private boolean touch(Position a, Position b) {
        Position middle = new Position((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2);
        double radiusKm = flatKm(a, b) / 2;
        return radiusKm > 0.05
                && radiusKm * MARGIN < maxReachKm
                && places.stream()
                        .map(p -> p.position().orElseThrow())
                        .filter(p -> !p.equals(a) && !p.equals(b))
                        .noneMatch(p -> flatKm(middle, p) < radiusKm * MARGIN)
                && onLand(middle);
    }

    private boolean onLand(Position at) {
        var point = new GeometryFactory().createPoint(new Coordinate(at.lon(), at.lat()));
        return theatre.land().contains(point) && theatre.area().contains(point);
    }

    private static double flatKm(Position a, Position b) {
        double north = (a.lat() - b.lat()) * KM_PER_DEGREE;
        double east = (a.lon() - b.lon()) * KM_PER_DEGREE * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
        return Math.hypot(north, east);
    }
}
