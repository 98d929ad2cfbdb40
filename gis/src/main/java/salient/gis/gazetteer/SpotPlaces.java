package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import salient.geo.EarthDistance;
import salient.geo.Theatre;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Toponym;
import salient.problem.Problems;

/**
 * At which place of the campaign each spot is: at the nearest within reach that has its name, else at the nearest at all;
 * places of their own where no others are given.
 */
public final class SpotPlaces {
    private static final double SAME_NAME_KM = 15;
    private static final double ANY_NAME_KM = 3;

    private final Collection<Place> all;
    private final Optional<ForeignGazetteer> own;
    private final Optional<ForeignGazetteer> given;
    private final Map<String, Optional<PlaceId>> known = new LinkedHashMap<>();

    private SpotPlaces(Collection<Place> all, Optional<ForeignGazetteer> own, Optional<ForeignGazetteer> given) {
        this.all = all;
        this.own = own;
        this.given = given;
    }

    /**
     * The places of the campaign or of the gazetteer that are named, else those of {@code spots}.
     *
     * @param what the spots are of, in the plural, for the report
     * @return empty exactly if errors were filed
     */
    public static Optional<SpotPlaces> of(
            ImportRequest request, List<Spot> spots, String what, ImportReport report, Problems problems) {
        if (request.places().isPresent()) {
            return Gazetteers.read(request, report, problems)
                    .map(given -> new SpotPlaces(given.places(), Optional.empty(), Optional.of(given)));
        }
        if (request.into().isPresent()) {
            Collection<Place> places =
                    request.into().get().dossier().gazetteer().all();
            return Optional.of(new SpotPlaces(places, Optional.empty(), Optional.empty()));
        }
        Map<String, FoundPlace> found = new LinkedHashMap<>();
        spots.forEach(spot -> found.computeIfAbsent(spot.key(), key -> place(key, spot)));
        report.add(
                Chapter.GUESSED,
                "that each of the " + found.size() + " locations of " + what + " is a village or town");
        ForeignGazetteer own = Gazetteers.of(new ArrayList<>(found.values()), report);
        return Optional.of(new SpotPlaces(own.places(), Optional.of(own), Optional.empty()));
    }

    private static FoundPlace place(String key, Spot spot) {
        return new FoundPlace(
                key,
                new Toponym(spot.name(), "", List.of()),
                PlaceKind.VILLAGE,
                new Location(
                        Optional.of(spot.at()),
                        OptionalDouble.empty(),
                        Location.Accuracy.APPROXIMATE,
                        OptionalDouble.empty(),
                        Location.Identification.PROBABLE),
                true,
                0,
                "");
    }

    /** All of them. */
    public Collection<Place> all() {
        return all;
    }

    /** What they were clipped to, if anything. */
    public Optional<Theatre> theatre() {
        return given.flatMap(ForeignGazetteer::theatre);
    }

    /** The time zone of most of them, where a gazetteer says. */
    public Optional<String> zone() {
        return given.flatMap(ForeignGazetteer::zone);
    }

    /** Who is to be named for them; may be empty. */
    public String attribution() {
        return given.map(ForeignGazetteer::attribution).orElse("");
    }

    /** The place at which {@code spot} is; empty if there is none within reach. */
    public Optional<PlaceId> of(Spot spot) {
        return known.computeIfAbsent(
                spot.key(), key -> own.isPresent() ? own.get().find(key) : nearest(spot));
    }

    private Optional<PlaceId> nearest(Spot spot) {
        String name = Gazetteer.fold(spot.name());
        Optional<Place> named = within(
                SAME_NAME_KM,
                spot,
                place -> place.names().anyMatch(other -> Gazetteer.fold(other).equals(name)));
        return named.or(() -> within(ANY_NAME_KM, spot, Place::makesCell)).map(Place::id);
    }

    private Optional<Place> within(double km, Spot spot, Predicate<Place> wanted) {
        // A degree of latitude is more than a hundred kilometres: most places are out of reach at a glance.
        return all.stream()
                .filter(place -> place.position().isPresent()
                        && Math.abs(place.position().get().lat() - spot.at().lat()) <= km / 100)
                .filter(wanted)
                .filter(place -> km(place, spot) <= km)
                .min(Comparator.comparingDouble((Place place) -> km(place, spot))
                        .thenComparing(Place::id));
    }

    private static double km(Place place, Spot spot) {
        return EarthDistance.betweenKm(place.position().orElseThrow(), spot.at());
    }
}
