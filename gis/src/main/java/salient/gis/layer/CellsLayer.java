package salient.gis.layer;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.geo.Coverage;
import salient.place.Place;
import salient.run.Excerpt;
import salient.time.DaySpan;

/** The cell of each place that has one, in id order. */
final class CellsLayer extends LayerOf<Place> {
    private final Excerpt excerpt;

    CellsLayer(Excerpt excerpt) {
        super(LayerName.CELLS, "Cells", Shape.POLYGON, columns(excerpt.days(), excerpt.replay()::coverage));
        this.excerpt = excerpt;
    }

    static Columns<Place> columns(DaySpan days, Supplier<Coverage> coverage) {
        return new Columns<Place>()
                .all(PlaceColumns.columns(), place -> place)
                .decimal(
                        "area_km2",
                        "Area in square kilometres.",
                        place -> Optional.of(coverage.get().cellKm2(place.id())))
                .text("look", "The kind of its place.", place -> LookToken.place(place.kind()))
                .all(TimeColumns.columns(), place -> When.throughout(days));
    }

    @Override
    Stream<Place> things() {
        return excerpt.replay().coverage().places().stream()
                .map(excerpt.replay().inputs().dossier().gazetteer()::get);
    }

    @Override
    Geometry geometry(Place place) {
        return Cells.of(excerpt.replay().coverage(), place.id());
    }
}
