package salient.charts.map;

import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Style;
import salient.charts.draw.SvgPlayer;
import salient.charts.draw.Type;
import salient.ensemble.Ensemble;
import salient.ensemble.Ensemble.Border;
import salient.ensemble.Member;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.News;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/**
 * Where the front may run on one day by a model: how often it runs along each border in its histories, and beside it the
 * fronts of some of them. Ground is left blank, for it is not a map of control.
 */
public final class ModelFrontMap {
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type TITLE = Type.bold(17);
    private static final Type TEXT = Type.regular(14).condensed();
    private static final Box DENSITY = new Box(34, 152, 758, 900);
    private static final Box LINES = new Box(818, 152, 758, 900);

    /** Borders along which the front runs less often are left blank. */
    private static final double LEAST_SHARE = 0.02;

    private static final double WIDEST_PX = 7;
    private static final double MEMBER_PX = 1.1;
    private static final double MEMBER_OPACITY = 0.4;
    private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};

    private final Ensemble ensemble;
    private final Replay record;
    private final Campaign campaign;
    private final int day;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();

    private ModelFrontMap(Ensemble ensemble, Replay record, int day) {
        this.ensemble = ensemble;
        this.record = record;
        this.campaign = record.inputs().dossier().campaign();
        this.day = day;
        for (PlaceId place : ensemble.places()) {
            numbers.put(place, numbers.size());
        }
    }

    /**
     * The sheet of {@code ensemble} on day {@code day} of its period, from 0.
     *
     * @param record the same record read without the model, for the land, the places and the sources
     */
    public static DisplayList draw(Ensemble ensemble, Replay record, int day) {
        return new ModelFrontMap(ensemble, record, day).draw();
    }

    /** The same as a PNG file. */
    public static byte[] png(DisplayList sheet) {
        return new PngPlayer(MapOptions.DEFAULT.widthPx()).play(sheet);
    }

    /** The same as an SVG file. */
    public static byte[] svg(DisplayList sheet) {
        return new SvgPlayer().play(sheet);
    }

    private DisplayList draw() {
        LocalDate date = ensemble.period().first().plusDays(day);
        List<Member> members = ensemble.samples();
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Group.of("header", "header", header(date)));
        Geometry land = record.coverage().polygons().ground();
        FrameMap density = frame("density", DENSITY, land);
        FrameMap lines = frame("lines", LINES, land);
        marks.addAll(drawn(density, land, date, density(density.frame())));
        marks.addAll(drawn(lines, land, date, lines(lines.frame(), members)));
        marks.addAll(title(
                DENSITY,
                "Model: how often the front runs here",
                "the wider and darker the line, the more" + " histories have a front along it"));
        marks.addAll(title(
                LINES,
                "Model: fronts of " + members.size() + " histories",
                "each on cells cut where" + " it has the places"));
        FlowKey key = new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), DENSITY.bottom() + 26);
        for (double step : STEPS) {
            key.edged("front in " + Math.round(100 * step) + " of 100 histories", swatch(step));
        }
        key.line("front of one history", Pen.solid(Ink.FRONT, MEMBER_PX));
        marks.add(Mark.Group.of("legends", "legend", key.marks()));
        List<Mark> sources = SourceLine.draw(record);
        marks.add(Mark.Group.of("sources", "sources", sources));
        return new DisplayList(
                Sheet.WIDTH,
                SourceLine.sheetPx(sources),
                campaign.name() + ", " + PlainDays.full(date) + ": model, where the front may run",
                marks);
    }

    private List<Mark> header(LocalDate date) {
        double left = Sheet.HEADER.x();
        double half = Sheet.HEADER.width() / 2 - 20;
        double first = Sheet.HEADER.y() + 16;
        double last = Sheet.HEADER.bottom() - 8;
        String what = "Model: where the front may run, by "
                + Amounts.number(ensemble.request().members()) + " histories; no report";
        String scenario = "Record: " + record.judgement().scenario().title();
        return List.of(
                Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET),
                Mark.Text.of("date", PlainDays.full(date), left, last, DATE, Ink.TEXT),
                Mark.Text.of("scenario", TEXT.cut(scenario, half), Sheet.HEADER.right(), first, TEXT, Ink.QUIET)
                        .at(Mark.Anchor.END),
                Mark.Text.of("count", TITLE.cut(what, half), Sheet.HEADER.right(), last, TITLE, Ink.TEXT)
                        .at(Mark.Anchor.END));
    }

    private static List<Mark> title(Box box, String title, String text) {
        return List.of(
                Mark.Text.of("reading", TITLE.cut(title, box.width()), box.x(), box.y() - 28, TITLE, Ink.TEXT),
                Mark.Text.of("reading-text", TEXT.cut(text, box.width()), box.x(), box.y() - 9, TEXT, Ink.QUIET));
    }

    private FrameMap frame(String name, Box box, Geometry land) {
        Projection whole = Windows.main(record.coverage(), record.inputs().theatre(), box);
        return new FrameMap(
                new Frame("model-" + name, box, whole, Optional.empty()),
                record,
                Palette.of(campaign),
                MapOptions.DEFAULT,
                land);
    }

    private List<Mark> drawn(FrameMap map, Geometry land, LocalDate date, List<Mark> fronts) {
        News news = News.of(record.judgement().history().asOf(date), new TreeSet<>());
        List<Mark> ground = List.of(new Mark.Path(
                "ground", map.frame().name() + "-blank", map.frame().outline(land), Style.fill(Ink.PAPER)));
        FrameMap.Overlay overlay = new FrameMap.Overlay(List.of(), fronts, List.of(), List.of());
        return List.of(
                map.base(), Mark.Group.of("frame", map.frame().name(), map.draw(news, ground, List.of(), overlay)));
    }

    private List<Mark> density(Frame frame) {
        SortedMap<Border, float[]> shares = ensemble.frontDensity();
        Map<Integer, Path2D> paths = new HashMap<>();
        Coverage coverage = record.coverage();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            int left = number(coverage, coverage.left(edge));
            int right = number(coverage, coverage.right(edge));
            float[] share = shares.get(new Border(Math.min(left, right), Math.max(left, right)));
            if (share != null && share[day] >= LEAST_SHARE && !coverage.bridge(edge)) {
                int hundredths = Math.round(100 * share[day]);
                Frame.append(
                        paths.computeIfAbsent(hundredths, any -> new Path2D.Double()),
                        frame.project(coverage.line(edge)),
                        false);
            }
        }
        return paths.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .<Mark>map(path -> new Mark.Path(
                        "model-density",
                        frame.name() + "-" + path.getKey(),
                        Outline.of(path.getValue()),
                        style(path.getKey() / 100.0)))
                .toList();
    }

    private static Style style(double share) {
        return Style.line(Pen.solid(Ink.FRONT, 0.6 + WIDEST_PX * share)).faded(0.15 + 0.85 * share);
    }

    private static Style swatch(double share) {
        return Style.fill(Ink.FRONT).faded(0.15 + 0.85 * share);
    }

    private List<Mark> lines(Frame frame, List<Member> members) {
        List<Mark> lines = new ArrayList<>();
        for (Member member : members) {
            Path2D path = new Path2D.Double();
            Coverage coverage = member.coverage();
            for (int edge = 0; edge < coverage.edges(); edge++) {
                int left = number(coverage, coverage.left(edge));
                int right = number(coverage, coverage.right(edge));
                if (left >= 0
                        && right >= 0
                        && !coverage.bridge(edge)
                        && ensemble.isFront(member.state(left, day), member.state(right, day))) {
                    Frame.append(path, frame.project(coverage.line(edge)), false);
                }
            }
            lines.add(new Mark.Path(
                    "model-member",
                    frame.name() + "-" + (lines.size() + 1),
                    Outline.of(path),
                    Style.line(Pen.solid(Ink.FRONT, MEMBER_PX)).faded(MEMBER_OPACITY)));
        }
        return lines;
    }

    private int number(Coverage coverage, int face) {
        return face < 0
                ? -1
                : coverage.place(face)
                        .map(place -> numbers.getOrDefault(place, -1))
                        .orElse(-1);
    }
}
