package salient.gis.layer;

import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.account.Dossier;
import salient.control.Transition;
import salient.place.Place;
import salient.run.Excerpt;
import salient.time.DaySpan;

/** A point for each change of finding at a place that has one; by day, then by place. */
final class TransitionsLayer extends LayerOf<TransitionsLayer.Changed> {
    private final Excerpt excerpt;

    /** A change and its place. */
    record Changed(Place place, Transition change) {}

    TransitionsLayer(Excerpt excerpt) {
        super(
                LayerName.TRANSITIONS,
                "Transitions",
                Shape.POINT,
                columns(excerpt.replay().inputs().dossier()));
        this.excerpt = excerpt;
    }

    static Columns<Changed> columns(Dossier dossier) {
        return new Columns<Changed>()
                .all(PlaceColumns.columns(), Changed::place)
                .add(
                        "seq",
                        Field.Type.INTEGER,
                        "Counts the transitions of one day from 0.",
                        changed -> Optional.of((long) changed.change().seq()))
                .text(
                        "from_control",
                        "What was found before.",
                        changed -> changed.change().from().token())
                .list(
                        "from_sides",
                        "Its sides.",
                        changed -> changed.change().from().sides())
                .text(
                        "from_grounds",
                        "On what that rested.",
                        changed -> changed.change().from().grounds().token())
                .all(new Found(dossier).columns(), changed -> changed.change().to())
                .add(
                        "ground",
                        Field.Type.YES_NO,
                        "Whether it changes the ground, and not only what the finding rests on.",
                        changed -> Optional.of(changed.change().changesGround()))
                .day(
                        "earliest",
                        "First day on which it may have happened.",
                        changed -> changed.change().to().changed().first())
                .day(
                        "latest",
                        "Last day on which it may have happened.",
                        changed -> changed.change().to().changed().last())
                .text(
                        "look",
                        "Control and sides after it.",
                        changed -> LookToken.transition(changed.change().to()))
                .all(TimeColumns.columns(), changed -> when(changed.change()));
    }

    private static When when(Transition change) {
        Optional<DaySpan> changed = Optional.of(change.to().changed());
        return new When(DaySpan.ofDay(change.on()), changed, changed);
    }

    @Override
    Stream<Changed> things() {
        return excerpt.history().transitions().stream()
                .filter(change -> excerpt.days().contains(change.on()))
                .map(change -> new Changed(
                        excerpt.replay().inputs().dossier().gazetteer().get(change.place()), change))
                .filter(changed -> changed.place().position().isPresent());
    }

    @Override
    Geometry geometry(Changed changed) {
        return Points.of(changed.place());
    }
}
