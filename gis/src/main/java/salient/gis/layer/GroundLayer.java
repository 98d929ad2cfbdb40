package salient.gis.layer;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.ground.DailyPolygons;
import salient.ground.FindingPolygons;
import salient.ground.GroundShare;
import salient.run.Excerpt;
import salient.wording.Wording;

/**
 * The ground of each finding, dissolved, over the days on which it was the same; by the day on which that begins, those of
 * one day in the order of tables.
 */
final class GroundLayer extends LayerOf<GroundLayer.Shared> {
    private final Excerpt excerpt;

    /** The ground of a finding, and its figures. */
    record Shared(FindingPolygons ground, GroundShare share, When when) {
        private GroundOf found() {
            return new GroundOf(ground.kind(), ground.holder());
        }
    }

    GroundLayer(Excerpt excerpt) {
        super(
                LayerName.GROUND,
                "Ground",
                Shape.POLYGON,
                columns(new Wording(excerpt.replay().inputs().dossier())));
        this.excerpt = excerpt;
    }

    static Columns<Shared> columns(Wording wording) {
        return new Columns<Shared>()
                .text(
                        "control",
                        "What was found: held, contested, disputed, vacant, unknown, or unassigned for ground that no cell"
                                + " reaches.",
                        shared -> shared.ground().kind().token())
                .text(
                        "side",
                        "The side that holds it; nothing where several hold it together.",
                        shared -> shared.found().side())
                .text(
                        "sides",
                        "The side or sides that hold it.",
                        shared -> shared.found().sides())
                .text(
                        "found",
                        "What was found, in words.",
                        shared -> shared.found().found(wording))
                .add(
                        "places",
                        Field.Type.INTEGER,
                        "How many places share the finding, those without a cell included.",
                        shared -> Optional.of((long) shared.share().places()))
                .decimal(
                        "area_km2",
                        "Area in square kilometres.",
                        shared -> Optional.of(shared.share().areaKm2()))
                .text("look", "Control and sides.", shared -> shared.found().look())
                .all(TimeColumns.columns(), Shared::when);
    }

    @Override
    Stream<Shared> things() {
        return new DailyPolygons(
                        excerpt.campaign(), excerpt.history(), excerpt.replay().coverage())
                .over(excerpt.days())
                .flatMap(ground -> When.within(excerpt.days(), ground.days()).stream()
                        .map(when -> new Shared(ground, share(ground, when), when)));
    }

    private GroundShare share(FindingPolygons ground, When when) {
        return excerpt.replay().ground().shares(when.days().first()).stream()
                .filter(share -> share.kind() == ground.kind() && share.holder().equals(ground.holder()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    Geometry geometry(Shared shared) {
        return shared.ground().polygons();
    }
}
