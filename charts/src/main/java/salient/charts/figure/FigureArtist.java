package salient.charts.figure;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Moved;
import salient.charts.map.MapOptions;
import salient.run.Excerpt;
import salient.run.Replay;
import salient.run.ReplayPair;

/** Draws figures to their specifications, from replays of one campaign. */
public final class FigureArtist {
    /** Blank on all four sides, so that no line is cut. */
    private static final double MARGIN_MM = 0.8;
    /** The height of a page of A4 within its margins: no figure is higher unless it is asked to be. */
    private static final double PAGE_MM = 277;

    private final Map<String, Replay> replays;

    /** @param replays by scenario; those that the figures to be drawn name */
    public FigureArtist(Map<String, Replay> replays) {
        this.replays = Map.copyOf(replays);
    }

    /**
     * The figure.
     *
     * @throws FigureTooSmallException if its height leaves no room for its content
     */
    public FigureDrawing draw(FigureSpecification figure) throws FigureTooSmallException {
        FigureBody body = body(figure);
        List<String> caption = caption(figure);
        List<String> printed =
                figure.caption().placement() == FigureSpecification.Caption.Placement.BELOW ? caption : List.of();
        OptionalDouble asked = figure.size().heightMm();
        FigureDrawing drawing = draw(figure, body, caption, printed, asked);
        if (asked.isEmpty() && drawing.heightMm() > PAGE_MM) {
            try {
                return draw(figure, body, caption, printed, OptionalDouble.of(PAGE_MM));
            } catch (FigureTooSmallException e) {
                return drawing;
            }
        }
        return drawing;
    }

    private FigureDrawing draw(
            FigureSpecification figure,
            FigureBody body,
            List<String> caption,
            List<String> printed,
            OptionalDouble heightMm)
            throws FigureTooSmallException {
        FigurePaper paper = new FigurePaper(figure.size().widthMm() - 2 * MARGIN_MM, body.smallestPx());
        double margin = paper.px(MARGIN_MM);
        double top = paper.heading(figure.heading().text(), new FigureCaption(figure, replays).subtitle());
        double captionPx = paper.captionPx(printed);
        OptionalDouble bodyPx = heightMm.isPresent()
                ? OptionalDouble.of(Math.max(0, paper.px(heightMm.getAsDouble()) - 2 * margin - top - captionPx))
                : OptionalDouble.empty();
        try {
            double bottom = paper.caption(printed, body.draw(paper, top, bodyPx));
            double height =
                    figure.size().heightMm().isPresent() ? paper.px(heightMm.getAsDouble()) : bottom + 2 * margin;
            return new FigureDrawing(
                    new DisplayList(
                            paper.widthPx() + 2 * margin,
                            height,
                            figure.heading().text(),
                            String.join(" ", caption),
                            Moved.by(margin, margin, paper.marks()),
                            figure.view().theme()),
                    figure.size().widthMm());
        } catch (FigureBody.TooLowException e) {
            throw new FigureTooSmallException(paper.mm(top + e.leastPx() + captionPx) + 2 * MARGIN_MM);
        }
    }

    /** The caption of {@code figure}, a paragraph each; empty if it asks for none. */
    public List<String> caption(FigureSpecification figure) {
        return figure.caption().placement() == FigureSpecification.Caption.Placement.NONE
                ? List.of()
                : new FigureCaption(figure, replays).paragraphs();
    }

    private FigureBody body(FigureSpecification figure) {
        MapOptions options =
                new MapOptions(MapOptions.DEFAULT.widthPx(), figure.view().labels());
        FigureContent content = figure.content();
        if (content instanceof FigureContent.DayMap map) {
            return new MapBody(replay(map.scenario()), map.day(), figure.view().extent(), options);
        }
        if (content instanceof FigureContent.Series series) {
            List<Replay> all = series.scenarios().stream().map(this::replay).toList();
            return new SeriesBody(
                    all, series.days(), series.columns(), figure.view().extent(), options);
        }
        if (content instanceof FigureContent.Difference difference) {
            return new DifferenceBody(
                    pair(difference.a(), difference.b()),
                    difference.day(),
                    figure.view().extent(),
                    options);
        }
        if (content instanceof FigureContent.Likely likely) {
            return new LikelyBody(
                    replay(likely.scenario()),
                    likely.quantity(),
                    likely.day(),
                    figure.view().extent(),
                    options);
        }
        if (content instanceof FigureContent.Chart chart) {
            return new ChartBody(FigureCharts.chart(chart.chart()).draw(Excerpt.whole(replay(chart.scenario()))), 1);
        }
        FigureContent.ComparisonChart chart = (FigureContent.ComparisonChart) content;
        return new ChartBody(FigureCharts.comparison(chart.chart()).draw(pair(chart.a(), chart.b())), 1);
    }

    private Replay replay(String scenario) {
        Replay replay = replays.get(scenario);
        if (replay == null) {
            throw new IllegalArgumentException("scenario " + scenario + " was not replayed");
        }
        return replay;
    }

    private ReplayPair pair(String a, String b) {
        return ReplayPair.of(replay(a), replay(b));
    }
}
