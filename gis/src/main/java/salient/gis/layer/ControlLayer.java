package salient.gis.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.account.Dossier;
import salient.control.ControlDistribution;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.control.Standing;
import salient.geo.Coverage;
import salient.place.Place;
import salient.place.PlaceId;
import salient.run.Excerpt;
import salient.time.DaySpan;
import salient.time.Timeline;

/**
 * The cell of each place that has one, over the days on which one finding stood for it and there was as much word behind
 * it, and, where a model reads, no control became more or less likely by the scenario's step; by place, then by day.
 */
final class ControlLayer extends LayerOf<ControlLayer.Stood> {
    private final Excerpt excerpt;

    /**
     * A finding that stood at a place.
     *
     * @param cell of the place, the same object for all that stood there
     */
    record Stood(Place place, Geometry cell, Standings so, When when) {
        Finding finding() {
            return so.finding();
        }

        Standing standing() {
            return so.standing();
        }

        LikelyColumns.Said modelled() {
            return so.modelled().orElseThrow();
        }
    }

    /** @param modelled what a model says, where one reads */
    record Standings(Finding finding, Standing standing, Optional<LikelyColumns.Said> modelled) {}

    ControlLayer(Excerpt excerpt) {
        super(LayerName.CONTROL, "Control", Shape.POLYGON, columns(excerpt));
        this.excerpt = excerpt;
    }

    private static Columns<Stood> columns(Excerpt excerpt) {
        return columns(
                excerpt.replay().inputs().dossier(),
                excerpt.replay()::coverage,
                excerpt.replay().judgement().modelled().map(model -> () -> model));
    }

    /** Those of a reading that asks a model. */
    static Columns<Stood> modelledColumns(
            Dossier dossier, Supplier<Coverage> coverage, Supplier<ModelledControl> model) {
        return columns(dossier, coverage, Optional.of(model));
    }

    private static Columns<Stood> columns(
            Dossier dossier, Supplier<Coverage> coverage, Optional<Supplier<ModelledControl>> model) {
        Columns<Stood> columns = new Columns<Stood>()
                .all(PlaceColumns.columns(), Stood::place)
                .all(new Found(dossier).columns(), Stood::finding)
                .text(
                        "standing",
                        "How much word is behind it: fresh, stale, presumed or aggregate.",
                        stood -> LookToken.token(stood.standing()))
                .day(
                        "earliest",
                        "First day on which the change to it may have happened.",
                        stood -> stood.finding().changed().first())
                .day(
                        "latest",
                        "Last day on which the change to it may have happened.",
                        stood -> stood.finding().changed().last());
        model.ifPresent(known -> columns.all(LikelyColumns.columns(known), Stood::modelled));
        return columns.decimal(
                        "area_km2",
                        "Area in square kilometres.",
                        stood ->
                                Optional.of(coverage.get().cellKm2(stood.place().id())))
                .text(
                        "look",
                        model.isPresent()
                                ? "Likeliest control, its sides and how likely it is."
                                : "Control, sides and standing.",
                        ControlLayer::look)
                .all(TimeColumns.columns(), Stood::when);
    }

    private static String look(Stood stood) {
        return stood.so()
                .modelled()
                .flatMap(said -> said.likely().likeliest())
                .map(likeliest -> LookToken.likely(
                        likeliest.control(),
                        Likelihood.of(likeliest.probability()),
                        stood.finding().kind() != Finding.Kind.UNKNOWN))
                .orElseGet(() -> LookToken.ground(stood.finding(), stood.standing()));
    }

    @Override
    Stream<Stood> things() {
        return excerpt.replay().coverage().places().stream().flatMap(this::of);
    }

    private Stream<Stood> of(PlaceId id) {
        ControlHistory history = excerpt.history();
        Place place = excerpt.replay().inputs().dossier().gazetteer().get(id);
        Geometry cell = Cells.of(excerpt.replay().coverage(), id);
        Optional<Timeline<ControlDistribution>> likely =
                excerpt.replay().judgement().modelled().map(model -> model.of(id));
        NavigableSet<LocalDate> turns = history.turns(id);
        likely.ifPresent(known -> turns.addAll(known.starts()));
        List<Timeline.Span<Standings>> spans = Timeline.of(
                        history.period(),
                        turns,
                        day -> new Standings(
                                history.of(id).at(day),
                                history.standing(id, day),
                                likely.map(known -> new LikelyColumns.Said(
                                        id, known.spanAt(day).days().from(), known.at(day)))))
                .spans();
        return Stream.iterate(0, i -> i < spans.size(), i -> i + 1).flatMap(i -> {
            Standings now = spans.get(i).value();
            DaySpan days = spans.get(i).days();
            DaySpan ended =
                    i + 1 < spans.size() ? began(spans.get(i + 1), history.of(id)) : DaySpan.ofDay(days.until());
            return When.within(excerpt.days(), days, began(spans.get(i), history.of(id)), ended).stream()
                    .map(when -> new Stood(place, cell, now, when));
        });
    }

    /** A finding may have begun on any day of its change; to be fresh or stale begins on one day. */
    private static DaySpan began(Timeline.Span<Standings> span, Timeline<Finding> findings) {
        LocalDate from = span.days().from();
        return findings.spanAt(from).days().from().equals(from)
                ? span.value().finding().changed()
                : DaySpan.ofDay(from);
    }

    @Override
    Geometry geometry(Stood stood) {
        return stood.cell();
    }
}
