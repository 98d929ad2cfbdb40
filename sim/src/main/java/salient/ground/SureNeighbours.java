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
                .filter(here -> here.id().equals(of))
                .forEach(here -> places.stream()
                        .filter(other -> !other.id().equals(of) && touch(here, other))
                        .forEach(other -> sure.add(other.id())));
        return sure;
    }

    private boolean touch(Place here, Place other) {
        Position a = at(here);
        Position b = at(other);
        Position middle = new Position((a.lat() + b.lat()) / 2, (a.lon() + b.lon()) / 2);
        double radiusKm = flatKm(a, b) / 2;
        return radiusKm > 0.05
                && radiusKm * MARGIN < maxReachKm
                && places.stream()
                        .filter(third -> !third.equals(here) && !third.equals(other))
                        .noneMatch(third -> flatKm(middle, at(third)) < radiusKm * MARGIN)
                && onLand(middle);
    }

    private static Position at(Place place) {
        return place.position().orElseThrow();
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
