package salient.geo;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.geo.crs.EqualAreaPlane;
import salient.place.Place;
import salient.place.PlaceId;

/**
 * Makes the cells of a campaign: the ground of the theatre divided among places, each piece to the nearest place, none
 * farther from it than a cell may reach; or as the theatre gives it to them.
 *
 * <p>Distances between places are measured on an equal-area plane that touches the earth in the middle of the theatre.
 * Vertices have seven decimals of a degree, about a centimetre. Longitudes of a theatre across the 180th meridian go on
 * beyond it; theatres do not hold a pole.
 */
public final class CoverageBuilder {
    /** Of places nearer to each other than this only the first makes a cell, in metres. */
    public static final double SAME_POINT_M = 1;

    private CoverageBuilder() {}

    /**
     * The coverage of {@code theatre}.
     *
     * <p>A place off shore or outside the theatre still divides the ground; if none is left to it, it has no faces. Of
     * places within {@link #SAME_POINT_M} of each other the first in id order takes the ground and the others have
     * none. If no land lies in the theatre, the coverage has no faces. Of a theatre that gives the cells, each place has
     * what lies in its own, however far it reaches, and ground in none is unassigned.
     *
     * @param cellPlaces the places that make cells; in any order
     * @param maxReachKm how far a cell may reach from its place; arcs are drawn as chords that lie up to 2 m inside
     * @throws IllegalArgumentException if a place has no point, or the reach is not a positive number
     */
    public static Coverage build(Theatre theatre, Collection<Place> cellPlaces, double maxReachKm) {
        if (!(maxReachKm > 0 && maxReachKm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cell reaches more than 0 km, got " + maxReachKm);
        }
        Envelope around = theatre.area().getEnvelopeInternal();
        Coordinate middle = around.isNull() ? new Coordinate(0, 0) : around.centre();
        ForkJoinTask<Geometry> ground =
                ForkJoinTask.adapt(() -> ground(theatre)).fork();
        EqualAreaPlane plane = EqualAreaPlane.centredOn(middle.y, Math.max(-180, Math.min(180, middle.x)));
        if (theatre.givesCells()) {
            SortedMap<PlaceId, Geometry> cells = theatre.cells();
            cells.keySet().retainAll(cellPlaces.stream().map(Place::id).collect(Collectors.toSet()));
            CellLines given = new GivenCells(List.copyOf(cells.values()));
            return new FaceCoverage(
                    theatre, List.copyOf(cells.keySet()), Faces.cut(ground.join(), plane, Optional.of(given)));
        }
        Sites sites = new Sites(cellPlaces, plane, SAME_POINT_M);
        Optional<CellLines> nearest =
                sites.size() == 0 ? Optional.empty() : Optional.of(new NearestCells(sites, maxReachKm * 1000, plane));
        return new FaceCoverage(theatre, sites.places(), Faces.cut(ground.join(), plane, nearest));
    }

    /** What the theatre and the land have in common; lines where they only touch are none of it. */
    private static Geometry ground(Theatre theatre) {
        return Areas.common(Areas.joined(List.of(theatre.area())), Areas.joined(List.of(theatre.land())));
    }
}
