package salient.gis.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import salient.geo.EarthDistance;
import salient.place.Position;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.read.TheatreLimits;

/** Places too far from all others for a study area around them: mostly slips of coordinates. */
final class FarPlaces {
    /** From the middle of the others. */
    private static final double FAR_KM = 1_000;

    /** A place that lies so many times nearer with its coordinates exchanged was meant to lie there. */
    private static final double TIMES_NEARER = 5;

    private FarPlaces() {}

    /** Files a problem for each of {@code places} that cannot lie in one study area with the others. */
    static void tell(List<FoundPlace> places, Reading reading, String file) {
        List<FoundPlace> ground = places.stream().filter(FoundPlace::makesCell).toList();
        if (ground.isEmpty()) {
            return;
        }
        Position middle = new Position(
                median(ground, place -> place.position().lat()),
                median(ground, place -> place.position().longitude()));
        for (FoundPlace place : ground) {
            Position at = place.position();
            double km = EarthDistance.betweenKm(middle, at);
            Optional<Position> exchanged = exchanged(at);
            boolean swapped = km > FAR_KM
                    && exchanged
                            .filter(other -> EarthDistance.betweenKm(middle, other) * TIMES_NEARER < km)
                            .isPresent();
            if (swapped || km > TheatreLimits.FARTHEST_KM) {
                Origin row = reading.row(place.key()).orElse(Origin.of(file));
                reading.problems()
                        .error(
                                swapped ? ProblemCode.SWAPPED_COORDINATES : ProblemCode.INVALID_THEATRE,
                                row,
                                String.format(
                                        Locale.ROOT,
                                        "%s, at lat %s and lon %s, lies %.0f km from the middle of the places%s",
                                        place.name(),
                                        at.lat(),
                                        at.lon(),
                                        km,
                                        swapped
                                                ? ", and the other way round it lies among them"
                                                : ", too far for one study area"),
                                (swapped
                                                ? "exchange lat and lon in "
                                                : "look whether lat and lon are exchanged, or wrong, in ")
                                        + row.file());
            }
        }
    }

    private static Optional<Position> exchanged(Position at) {
        double lat = at.longitude();
        double lon = at.lat();
        return Math.abs(lat) <= 90 ? Optional.of(new Position(lat, lon)) : Optional.empty();
    }

    private static double median(List<FoundPlace> places, ToDoubleFunction<FoundPlace> coordinate) {
        double[] sorted = places.stream().mapToDouble(coordinate).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
