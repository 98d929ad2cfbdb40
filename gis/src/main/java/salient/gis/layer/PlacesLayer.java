package salient.gis.layer;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.place.Place;
import salient.run.Excerpt;
import salient.time.DaySpan;

/** The gazetteer: a point for each place that has one, in id order. */
final class PlacesLayer extends LayerOf<Place> {
    private final Excerpt excerpt;

    PlacesLayer(Excerpt excerpt) {
        super(LayerName.PLACES, "Places", Shape.POINT, columns(excerpt.days()));
        this.excerpt = excerpt;
    }

    /** What is said of a place over {@code days}. */
    static Columns<Place> columns(DaySpan days) {
        return new Columns<Place>()
                .all(PlaceColumns.columns(), place -> place)
                .list(
                        "aliases",
                        "Other names under which sources write of it.",
                        place -> place.toponym().aliases())
                .decimal(
                        "elevation_m",
                        "Metres above sea level.",
                        place -> place.location().elevationM().isPresent()
                                ? Optional.of(place.location().elevationM().getAsDouble())
                                : Optional.empty())
                .add(
                        "cell",
                        Field.Type.YES_NO,
                        "Whether it has ground of its own on the map.",
                        place -> Optional.of(place.makesCell()))
                .text("note", "The campaign's own words on it.", Place::note)
                .text("look", "Its kind.", place -> LookToken.place(place.kind()))
                .all(TimeColumns.columns(), place -> When.throughout(days));
    }

    @Override
    Stream<Place> things() {
        return excerpt.replay().inputs().dossier().gazetteer().all().stream()
                .filter(place -> place.position().isPresent());
    }

    @Override
    Geometry geometry(Place place) {
        return Points.of(place);
    }
}
