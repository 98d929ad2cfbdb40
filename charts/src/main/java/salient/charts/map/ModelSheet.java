package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Style;
import salient.charts.draw.Type;
import salient.run.Replay;
import salient.telling.News;
import salient.wording.PlainDays;

/** The sheet of a model's answers about one day: two maps side by side, without the ground of any reading. */
final class ModelSheet {
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type TITLE = Type.bold(17);
    private static final Type TEXT = Type.regular(14).condensed();
    private static final Box LEFT = new Box(34, 152, 758, 900);
    private static final Box RIGHT = new Box(818, 152, 758, 900);

    private final Replay record;
    private final Campaign campaign;
    private final LocalDate day;
    private final Geometry land;
    private final List<Mark> marks = new ArrayList<>();

    /** @param record the same record read without the model, for the land, the places and the sources */
    ModelSheet(Replay record, LocalDate day) {
        this.record = record;
        this.campaign = record.inputs().dossier().campaign();
        this.day = day;
        this.land = record.coverage().polygons().ground();
    }

    /** The map on the left. */
    FrameMap left() {
        return frame("left", LEFT);
    }

    /** The map on the right. */
    FrameMap right() {
        return frame("right", RIGHT);
    }

    private FrameMap frame(String name, Box box) {
        Projection whole = Windows.main(record.coverage(), record.inputs().theatre(), box);
        return new FrameMap(
                new Frame("model-" + name, box, whole, Optional.empty()),
                record,
                Palette.of(campaign),
                MapOptions.DEFAULT,
                land);
    }

    /** Puts {@code map} on the sheet: on blank ground {@code fills}, and {@code lines} over them. */
    void put(FrameMap map, List<Mark> fills, List<Mark> lines) {
        News news = News.of(record.judgement().history().asOf(day), new TreeSet<>());
        List<Mark> ground = new ArrayList<>();
        ground.add(new Mark.Path(
                "ground", map.frame().name() + "-blank", map.frame().outline(land), Style.fill(Ink.PAPER)));
        ground.addAll(fills);
        FrameMap.Overlay overlay = new FrameMap.Overlay(List.of(), lines, List.of(), List.of());
        marks.add(map.base());
        marks.add(Mark.Group.of("frame", map.frame().name(), map.draw(news, ground, List.of(), overlay)));
    }

    /** What {@code map} shows, which says that it is a model's. */
    void title(FrameMap map, String title, String text) {
        Box box = map.frame().box();
        marks.add(Mark.Text.of("reading", TITLE.cut(title, box.width()), box.x(), box.y() - 28, TITLE, Ink.TEXT));
        marks.add(Mark.Text.of("reading-text", TEXT.cut(text, box.width()), box.x(), box.y() - 9, TEXT, Ink.QUIET));
    }

    /** An empty key beneath both maps. */
    FlowKey key() {
        return new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), LEFT.bottom() + 26);
    }

    /**
     * All that was put on it.
     *
     * @param title what it shows, which says that it is a model's
     * @param alternative the same in few words for those who do not see it
     */
    DisplayList drawn(String title, String alternative, FlowKey key) {
        List<Mark> all = new ArrayList<>();
        all.add(Mark.Group.of("header", "header", header(title)));
        all.addAll(marks);
        all.add(Mark.Group.of("legends", "legend", key.marks()));
        List<Mark> sources = SourceLine.draw(record);
        all.add(Mark.Group.of("sources", "sources", sources));
        return new DisplayList(
                Sheet.WIDTH,
                SourceLine.sheetPx(sources),
                campaign.name() + ", " + PlainDays.full(day) + ": " + alternative,
                all);
    }

    private List<Mark> header(String title) {
        double left = Sheet.HEADER.x();
        double half = Sheet.HEADER.width() / 2 - 20;
        double first = Sheet.HEADER.y() + 16;
        double last = Sheet.HEADER.bottom() - 8;
        String scenario = "Record: " + record.judgement().scenario().title();
        return List.of(
                Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET),
                Mark.Text.of("date", PlainDays.full(day), left, last, DATE, Ink.TEXT),
                Mark.Text.of("scenario", TEXT.cut(scenario, half), Sheet.HEADER.right(), first, TEXT, Ink.QUIET)
                        .at(Mark.Anchor.END),
                Mark.Text.of("count", TITLE.cut(title, half), Sheet.HEADER.right(), last, TITLE, Ink.TEXT)
                        .at(Mark.Anchor.END));
    }
}
