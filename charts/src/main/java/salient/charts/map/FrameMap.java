package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Style;
import salient.charts.look.GroundLooks;
import salient.geo.Areas;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.ground.FrontLine;
import salient.place.Gazetteer;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.News;

/** The map of one frame: what is common to all days is drawn once, the rest for each day. Immutable. */
final class FrameMap {
    private final Frame frame;
    private final Replay replay;
    private final Palette palette;
    private final MapOptions options;
    private final GroundLayer ground;
    private final PlaceLayer places;
    private final Mark base;
    private final List<Mark> over;
    private final List<Mark> edge;
    private final List<Mark.Text> countries;
    private final Surroundings surroundings;
    private final ScaleBar scaleBar;
    private final Optional<Locator> locator;

    FrameMap(Frame frame, Replay replay, Palette palette, MapOptions options, Geometry land) {
        this(frame, replay, palette, options, land, Windows.changing(List.of(replay)));
    }

    /** @param inQuestion the places on whose ground nothing but they should stand */
    FrameMap(
            Frame frame,
            Replay replay,
            Palette palette,
            MapOptions options,
            Geometry land,
            SortedSet<PlaceId> inQuestion) {
        this.frame = frame;
        this.replay = replay;
        this.palette = palette;
        this.options = options;
        Theatre theatre = replay.inputs().theatre();
        this.ground = new GroundLayer(frame, replay.coverage(), new GroundLooks(replay.judgement(), palette));
        this.places = new PlaceLayer(frame, gazetteer());
        List<Mark> under = new ArrayList<>(BaseLayer.under(frame, theatre));
        under.addAll(Graticule.lines(frame));
        this.base = group("base", under);
        this.over = BaseLayer.over(frame, theatre);
        this.surroundings = Surroundings.of(frame, theatre, land);
        this.edge = Graticule.edge(frame);
        List<Box> taken = new ArrayList<>(places.boxes());
        frame.detail().ifPresent(taken::add);
        this.locator = Locator.of(frame, theatre.region(), held(replay.coverage()), taken);
        locator.ifPresent(l -> taken.add(l.box()));
        List<Box> kept = new ArrayList<>(places.boxes());
        locator.ifPresent(l -> kept.add(l.box()));
        this.scaleBar = new ScaleBar(
                frame,
                land,
                Areas.joined(List.of(theatre.land(), theatre.neighbours())),
                ground.cells(inQuestion).values(),
                kept,
                frame.name().equals(Sheet.MAIN) ? ScaleBar.North.SHOWN : ScaleBar.North.LEFT_OUT);
        taken.addAll(scaleBar.parts());
        this.countries = BaseLayer.names(frame, theatre, land, taken, places.circles());
    }

    /** The ground of all cells, unassigned ground left out. */
    private static Geometry held(Coverage coverage) {
        return coverage.polygons()
                .dissolve(place -> place.map(any -> 0))
                .getOrDefault(0, new GeometryFactory().createMultiPolygon());
    }

    private Gazetteer gazetteer() {
        return replay.inputs().dossier().gazetteer();
    }

    Frame frame() {
        return frame;
    }

    PlaceLayer places() {
        return places;
    }

    /** What it shows beside ground that is judged. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** What lies beneath the ground, the same on every day. */
    Mark base() {
        return base;
    }

    /** The ground of this frame. */
    GroundLayer ground() {
        return ground;
    }

    /** Everything within the frame but its base, and the frame's edge. */
    List<Mark> draw(News news, List<FrontLine> front) {
        List<Mark> fills = ground.fills(news, replay.judgement().history());
        return draw(
                news,
                fills,
                front,
                new Overlay(
                        ground.changed(news),
                        FrontLayer.lines(frame, front, ground.lineShare()),
                        earlier(news, front),
                        List.of(),
                        List.of()));
    }

    private List<Mark> earlier(News news, List<FrontLine> front) {
        LocalDate before = news.day().minusDays(EarlierFront.DAYS);
        if (!replay.judgement().history().period().contains(before)) {
            return List.of();
        }
        return EarlierFront.draw(frame, replay.ground().frontLines(before), front)
                .map(List::of)
                .orElse(List.of());
    }

    /**
     * What lies over the ground of one day.
     *
     * @param bands along the edges of cells, under the front
     * @param front the front as drawn
     * @param earlier the front of an earlier day, under all else
     * @param badges on top of everything
     * @param badgeBoxes what the badges take up
     */
    record Overlay(List<Mark> bands, List<Mark> front, List<Mark> earlier, List<Mark> badges, List<Box> badgeBoxes) {
        /** Without an earlier day. */
        Overlay(List<Mark> bands, List<Mark> front, List<Mark> badges, List<Box> badgeBoxes) {
            this(bands, front, List.of(), badges, badgeBoxes);
        }
    }

    /** As {@link #draw(News, List)}, with ground and all that lies over it as given; labels keep off {@code front}. */
    List<Mark> draw(News news, List<Mark> fills, List<FrontLine> front, Overlay overlay) {
        List<Mark> marks = new ArrayList<>();
        marks.add(group("ground", fills));
        List<Mark> lines = new ArrayList<>();
        lines.addAll(ground.hairlines());
        lines.addAll(over);
        lines.addAll(overlay.earlier());
        lines.addAll(FrontLayer.casing(frame, front, ground.lineShare()));
        marks.add(group("lines", lines));
        marks.add(group("changes", overlay.bands()));
        marks.add(group("fronts", overlay.front()));
        frame.detail()
                .ifPresent(box -> marks.add(new Mark.Path(
                        "detail-box",
                        frame.name() + "-detail",
                        salient.charts.draw.Outline.of(box),
                        Style.line(Ink.FRAME, 1.6))));
        SignalLayer signals = new SignalLayer(frame, places, news.signals(), palette);
        List<Mark> signs = new ArrayList<>(places.circles());
        signs.addAll(places.symbols());
        signs.addAll(signals.marks());
        marks.add(group("places", signs));
        locator.ifPresent(l -> marks.add(group("locators", l.marks())));
        List<Box> taken = new ArrayList<>(signals.boxes());
        taken.addAll(overlay.badgeBoxes());
        marks.add(group("labels", labels(news, front, taken)));
        if (!overlay.badges().isEmpty()) {
            marks.add(group("badges", overlay.badges()));
        }
        marks.add(group("scale", scaleBar.draw()));
        marks.addAll(edge);
        return marks;
    }

    private List<Mark> labels(News news, List<FrontLine> front, List<Box> signs) {
        List<Box> taken = new ArrayList<>(places.boxes());
        taken.addAll(signs);
        taken.addAll(scaleBar.parts());
        locator.ifPresent(l -> taken.add(l.box()));
        countries.forEach(name -> taken.add(name.box()));
        List<double[]> lines = FrontLayer.stretches(frame, front);
        frame.detail().ifPresent(box -> lines.addAll(sides(box)));
        LabelPlacer placer = new LabelPlacer(frame.box(), frame.detail(), taken, lines);
        NewsGround others = new NewsGround(ground.cells(news.places()));
        String before = frame.name() + "-label-";
        Labels.of(frame, places, gazetteer(), news, options.names())
                .forEach(label ->
                        placer.place(label, box -> others.misleads(label.id().substring(before.length()), box)));
        List<Mark> marks = new ArrayList<>(countries);
        marks.addAll(placer.marks());
        return marks;
    }

    private static List<double[]> sides(Box box) {
        return List.of(
                new double[] {box.x(), box.y(), box.right(), box.y()},
                new double[] {box.right(), box.y(), box.right(), box.bottom()},
                new double[] {box.right(), box.bottom(), box.x(), box.bottom()},
                new double[] {box.x(), box.bottom(), box.x(), box.y()});
    }

    private Mark group(String kind, List<Mark> content) {
        return new Mark.Group(kind, frame.name() + "-" + kind, Optional.of(frame.box()), content);
    }
}
