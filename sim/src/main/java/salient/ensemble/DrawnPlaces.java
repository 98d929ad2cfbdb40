package salient.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.chance.SplitMix64;
import salient.place.Location;
import salient.place.Place;
import salient.place.Position;

/**
 * Where places that make cells may be: each anywhere in the circle that should hold it, all points of it alike. One that
 * may be another of its name is somewhere else in some draws, and has no ground in them: its neighbours have it.
 */
final class DrawnPlaces {
    /** How often a place that is probably the one that is meant is it. */
    static final double PROBABLE = 0.85;

    /** The same of one that is doubtful. */
    static final double DOUBTFUL = 0.5;

    private static final double METRES_OF_A_DEGREE = 111_195;

    private DrawnPlaces() {}

    /** Those of {@code cellPlaces} that are here in draw {@code number}, where they are. */
    static List<Place> of(Iterable<Place> cellPlaces, long seed, int number) {
        List<Place> drawn = new ArrayList<>();
        for (Place place : cellPlaces) {
            SplitMix64 random = SplitMix64.of(seed, "location of " + place.id(), number);
            boolean here = random.chance(
                    switch (place.location().identification()) {
                        case CERTAIN -> 1;
                        case PROBABLE -> PROBABLE;
                        case DOUBTFUL -> DOUBTFUL;
                    });
            if (here) {
                drawn.add(moved(place, random));
            }
        }
        return drawn;
    }

    private static Place moved(Place place, SplitMix64 random) {
        Location location = place.location();
        double error = location.errorM().orElse(0);
        if (error <= 0) {
            return place;
        }
        Position from = location.position().orElseThrow();
        double away = error * StrictMath.sqrt(random.unit());
        double bearing = random.between(0, 2 * Math.PI);
        double lat = from.lat() + away * StrictMath.cos(bearing) / METRES_OF_A_DEGREE;
        double parallel = METRES_OF_A_DEGREE * Math.max(0.01, StrictMath.cos(StrictMath.toRadians(from.lat())));
        double lon = from.lon() + away * StrictMath.sin(bearing) / parallel;
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            return place; // within its error of a pole or of the 180th meridian it stays where it is
        }
        return new Place(
                place.id(),
                place.toponym(),
                place.kind(),
                place.region(),
                place.makesCell(),
                new Location(
                        Optional.of(new Position(lat, lon)),
                        location.elevationM(),
                        location.accuracy(),
                        location.errorM(),
                        location.identification()),
                place.note());
    }
}
