package salient.gis.layer;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.account.Dossier;
import salient.campaign.Campaign;
import salient.place.Place;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.time.DaySpan;

/**
 * The gazetteer with all that others need to know of it: every place, those without a point too, in id order; named so that it
 * can be told from the places of other gazetteers.
 */
final class GazetteerLayer extends LayerOf<Place> {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Excerpt excerpt;

    GazetteerLayer(Excerpt excerpt) {
        super(
                LayerName.PLACES,
                "Places",
                Shape.POINT,
                columns(excerpt.replay().inputs().dossier(), excerpt.days()));
        this.excerpt = excerpt;
    }

    static Columns<Place> columns(Dossier dossier, DaySpan days) {
        Campaign campaign = dossier.campaign();
        Function<PlaceId, String> uri = id -> "urn:salient:" + campaign.id() + ":place:" + id;
        return new Columns<Place>()
                .all(PlacesLayer.columns(days), place -> place)
                .text("uri", "A name that no other place has anywhere.", place -> uri.apply(place.id()))
                .text(
                        "language",
                        "Tag of the language of its local name (BCP 47).",
                        place -> place.toponym().local().isEmpty()
                                ? ""
                                : campaign.cartography().localLanguage())
                .text(
                        "region_uri",
                        "That of its region.",
                        place -> place.region().map(uri).orElse(""))
                .text(
                        "region_name",
                        "The name of its region.",
                        place -> place.region()
                                .flatMap(dossier.gazetteer()::find)
                                .map(Place::name)
                                .orElse(""))
                .add(
                        "gazetteer",
                        Field.Type.TEXT,
                        "The campaign whose gazetteer has it.",
                        place -> Optional.of(campaign.name()));
    }

    @Override
    Stream<Place> things() {
        return excerpt.replay().inputs().dossier().gazetteer().all().stream();
    }

    @Override
    Geometry geometry(Place place) {
        return place.position().isPresent() ? Points.of(place) : FACTORY.createPoint();
    }
}
