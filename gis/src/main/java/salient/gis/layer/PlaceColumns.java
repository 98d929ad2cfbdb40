package salient.gis.layer;

import java.util.Optional;
import salient.place.Location;
import salient.place.Place;

/** The fields that say which place a feature is of, and how well it is known where that is. */
final class PlaceColumns {
    private PlaceColumns() {}

    static Columns<Place> columns() {
        return new Columns<Place>()
                .text("place", "Its id.", place -> place.id().toString())
                .text("name", "Its name in Latin letters.", Place::name)
                .text(
                        "name_local",
                        "Its name in the country's own language.",
                        place -> place.toponym().local())
                .text(
                        "place_kind",
                        "What sort of place it is.",
                        place -> place.kind().token())
                .text(
                        "region",
                        "Id of the region in which it lies.",
                        place -> place.region().map(Object::toString).orElse(""))
                .text(
                        "accuracy",
                        "How well its point is known: exact, approximate, uncertain or none.",
                        place -> place.location().accuracy().token())
                .decimal(
                        "error_m",
                        "Radius in metres of a circle that should hold the place.",
                        place -> errorM(place.location()))
                .text(
                        "identification",
                        "How sure it is which place is meant: certain, probable or doubtful.",
                        place -> place.location().identification().token());
    }

    private static Optional<Double> errorM(Location location) {
        return location.errorM().isPresent() ? Optional.of(location.errorM().getAsDouble()) : Optional.empty();
    }
}
