package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Pen;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Style;
import salient.charts.draw.SvgPlayer;
import salient.ensemble.Ensemble;
import salient.ensemble.Ensemble.Border;
import salient.ensemble.Member;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.wording.Amounts;

/**
 * Where the front may run on one day by a model: how often it runs along each border in its histories, and beside it the
 * fronts of some of them. Ground is left blank, for it is not a map of control.
 */
public final class ModelFrontMap {
    /** Borders along which the front runs less often are left blank. */
    private static final double LEAST_SHARE = 0.02;

    private static final double WIDEST_PX = 7;
    private static final double MEMBER_PX = 1.1;
    private static final double MEMBER_OPACITY = 0.4;
    private static final double[] STEPS = {0.1, 0.3, 0.5, 0.7, 0.9};

    private final Ensemble ensemble;
    private final Replay record;
    private final int day;
    private final Map<PlaceId, Integer> numbers = new HashMap<>();

    private ModelFrontMap(Ensemble ensemble, Replay record, int day) {
        this.ensemble = ensemble;
        this.record = record;
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
        List<Member> members = ensemble.samples();
        ModelSheet sheet = new ModelSheet(record, ensemble.period().first().plusDays(day));
        FrameMap density = sheet.left();
        FrameMap lines = sheet.right();
        sheet.put(density, List.of(), density(density.frame()));
        sheet.put(lines, List.of(), lines(lines.frame(), members));
        sheet.title(
                density,
                "Model: how often the front runs here",
                "the wider and darker the line, the more" + " histories have a front along it");
        sheet.title(
                lines,
                "Model: fronts of " + members.size() + " histories",
                "each on cells cut where" + " it has the places");
        FlowKey key = sheet.key();
        for (double step : STEPS) {
            key.edged("front in " + Math.round(100 * step) + " of 100 histories", swatch(step));
        }
        key.line("front of one history", Pen.solid(Ink.FRONT, MEMBER_PX));
        return sheet.drawn(
                "Model: where the front may run, by "
                        + Amounts.number(ensemble.request().members()) + " histories; no report",
                "model, where the front may run",
                key);
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
