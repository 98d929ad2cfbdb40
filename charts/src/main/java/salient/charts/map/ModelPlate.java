package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
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

    private ModelPlate(Replay replay, ModelQuantity quantity, Frame frame, MapOptions options) {
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        this.replay = replay;
        this.model = replay.judgement().modelled().orElseThrow();
        this.quantity = quantity;
        this.steps = quantity.steps(palette);
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
    public Mark draw(LocalDate day) {
        Coverage coverage = replay.coverage();
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            looks.add(new Look("model step-" + i, steps.get(i).tint()));
        }
        List<Mark> fills = map.ground()
                .fills(place -> place.filter(coverage.places()::contains)
                        .map(known -> looks.get(ModelQuantity.stepOf(quantity.of(model.at(known, day)), steps)))
                        .orElse(Look.UNASSIGNED));
        News news = News.of(replay.judgement().history().asOf(day), new TreeSet<>());
        FrameMap.Overlay nothing = new FrameMap.Overlay(List.of(), List.of(), List.of(), List.of());
        List<Mark> marks = new ArrayList<>(List.of(map.base()));
        marks.addAll(map.draw(news, fills, List.of(), nothing));
        return Mark.Group.of("frame", map.frame().name(), marks);
    }

    /** How high its key comes out in {@code widthPx}. */
    public double keyPx(double widthPx) {
        FlowKey key = new FlowKey(0, widthPx, 0);
        fill(key);
        return key.bottom() + 13;
    }

    /** The key to its colours, from the top left corner of {@code box} to its right edge. */
    public List<Mark> key(Box box) {
        FlowKey key = new FlowKey(box.x(), box.right(), box.y() + 13);
        fill(key);
        return key.marks();
    }

    void fill(FlowKey key) {
        for (ModelQuantity.Step step : steps) {
            key.edged(step.label(), Style.fill(step.tint()).with(Pen.solid(Ink.HAIRLINE, 0.8)));
        }
    }
}
