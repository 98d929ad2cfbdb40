package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import salient.charts.draw.Box;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.charts.look.Lines;
import salient.charts.look.Look;
import salient.control.ModelledControl;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.News;

/**
 * A map of what a model takes to be likely, alone in a box: one quantity in steps of one colour, and no front, since nothing
 * is found on it. Immutable.
 */
public final class ModelPlate {
    /** Places of which no control is so likely on some day are in doubt. */
    private static final double SURE = 0.95;

    private final Replay replay;
    private final ModelledControl model;
    private final ModelQuantity quantity;
    private final List<ModelQuantity.Step> steps;
    private final FrameMap map;
    private final Set<PlaceId> places;

    private ModelPlate(Replay replay, ModelQuantity quantity, Frame frame, MapOptions options) {
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        this.replay = replay;
        this.model = replay.judgement().modelled().orElseThrow();
        this.quantity = quantity;
        this.steps = quantity.steps(palette);
        this.places = Set.copyOf(replay.coverage().places());
        this.map = new FrameMap(
                frame, replay, palette, options, replay.coverage().polygons().ground());
    }

    /** The map of {@code quantity} in {@code box}, degrees at its edge included; a model has read {@code replay}. */
    public static ModelPlate of(Replay replay, ModelQuantity quantity, MapExtent extent, Box box, MapOptions options) {
        Box inner = Plate.inner(box);
        Projection plane = PlateWindow.of(extent, List.of(replay), new TreeSet<>(), inner);
        return new ModelPlate(replay, quantity, new Frame(Sheet.MAIN, inner, plane, Optional.empty()), options);
    }

    /** The map of {@code quantity} in {@code frame}. */
    static ModelPlate in(Frame frame, Replay replay, ModelQuantity quantity) {
        return new ModelPlate(replay, quantity, frame, MapOptions.DEFAULT);
    }

    /** The places with ground of which it is not sure on some day who controls them. */
    static SortedSet<PlaceId> inDoubt(Replay replay) {
        ModelledControl model = replay.judgement().modelled().orElseThrow();
        SortedSet<PlaceId> doubted = new TreeSet<>();
        for (PlaceId place : replay.coverage().places()) {
            boolean sure = model.of(place).spans().stream()
                    .allMatch(span -> span.value()
                            .likeliest()
                            .filter(likeliest -> likeliest.probability() >= SURE)
                            .isPresent());
            if (!sure) {
                doubted.add(place);
            }
        }
        return doubted;
    }

    /** The map at the close of {@code day}. */
    public List<Mark> draw(LocalDate day) {
        return List.of(base(), ground(day));
    }

    /** What lies beneath the ground, the same on every day. */
    Mark base() {
        return map.base();
    }

    /** All but that at the close of {@code day}. */
    Mark ground(LocalDate day) {
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            looks.add(new Look("model step-" + i, steps.get(i).tint()));
        }
        List<Mark> fills = map.ground()
                .fills(place -> place.filter(places::contains)
                        .map(known -> looks.get(ModelQuantity.stepOf(quantity.of(model.at(known, day)), steps)))
                        .orElse(Look.UNASSIGNED));
        News news = News.of(replay.judgement().history().asOf(day), new TreeSet<>());
        FrameMap.Overlay nothing = new FrameMap.Overlay(List.of(), List.of(), List.of(), List.of());
        return Mark.Group.of("frame", map.frame().name(), map.draw(news, fills, List.of(), nothing));
    }

    /** How high its key comes out in {@code widthPx}. */
    public double keyPx(double widthPx) {
        return filled(new FlowKey(0, widthPx, 0)).bottom() + 13;
    }

    /** The key to its colours, from the top left corner of {@code box} to its right edge. */
    public List<Mark> key(Box box) {
        return filled(new FlowKey(box.x(), box.right(), box.y() + 13)).marks();
    }

    private FlowKey filled(FlowKey key) {
        fill(key);
        fillSigns(key, List.of(this));
        return key;
    }

    /** Explains, where any of {@code plates} has them, circles, question marks, and ground of no place. */
    static void fillSigns(FlowKey key, List<ModelPlate> plates) {
        if (plates.stream().anyMatch(plate -> !plate.map.places().circles().isEmpty())) {
            key.sample(
                    "Estimated point lies within",
                    (x, y) -> List.of(new Mark.Path(
                            "swatch", "", Outline.circle(x + 18, y, 7.5), Style.line(Lines.ERROR_CIRCLE))));
        }
        if (plates.stream().anyMatch(plate -> plate.map.places().doubts())) {
            key.sample(
                    "Doubt which place is meant",
                    (x, y) -> List.of(Mark.Text.of("swatch", "?", x + 18, y + 5, Type.bold(14), Ink.UNCERTAIN)
                            .at(Mark.Anchor.MIDDLE)));
        }
        if (plates.stream().anyMatch(ModelPlate::showsUnassigned)) {
            key.edged("Too far from any place", edged(Look.UNASSIGNED.fill()));
        }
    }

    private boolean showsUnassigned() {
        Coverage coverage = replay.coverage();
        return IntStream.range(0, coverage.faces())
                .anyMatch(
                        face -> coverage.place(face).isEmpty() && PlateKey.isSeen(map.frame(), coverage.polygon(face)));
    }

    private static Style edged(Fill fill) {
        return Style.fill(fill).with(Pen.solid(Ink.HAIRLINE, 0.8));
    }

    void fill(FlowKey key) {
        for (ModelQuantity.Step step : steps) {
            key.edged(step.label(), edged(step.tint()));
        }
    }
}
