package salient.charts.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import salient.charts.chart.ChartPage;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Moved;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.charts.map.Plate;
import salient.charts.map.PlateLegend;
import salient.run.Replay;

/** Maps and charts at their size in print, without heading and caption, for pages that have their own. */
public final class BareFigures {
    private static final double MARGIN_MM = 0.6;
    /** Two charts find room on a page of A4. */
    private static final double LOW = 0.7;

    private final double widthMm;

    /** @param widthMm of every picture, in millimetres */
    public BareFigures(double widthMm) {
        this.widthMm = widthMm;
    }

    /** A chart, as high as it comes out. */
    public FigureDrawing chart(ChartPage page) {
        FigurePaper paper = paper(ChartPage.SMALLEST_TYPE_PX);
        double bottom = new ChartBody(page, LOW).draw(paper, 0, OptionalDouble.empty());
        return drawing(paper, bottom, page.title());
    }

    /** The map of one day alone. */
    public FigureDrawing map(Replay replay, LocalDate day, MapExtent extent, double heightMm) {
        return map(replay, day, List.of(day), extent, heightMm);
    }

    /** The map of one day, which shows the same ground as any other that shows all that changes on {@code together}. */
    public FigureDrawing map(
            Replay replay, LocalDate day, Collection<LocalDate> together, MapExtent extent, double heightMm) {
        FigurePaper paper = paper(MapBody.SMALLEST_PX);
        Box box = mapBox(paper, heightMm);
        paper.add(plate(replay, together, extent, box).draw(day));
        return drawing(paper, box.height(), title(replay));
    }

    /** Whether such maps show ground at a larger scale than a map of the whole theatre as high would. */
    public boolean enlarges(Replay replay, Collection<LocalDate> together, MapExtent extent, double heightMm) {
        Box box = mapBox(paper(MapBody.SMALLEST_PX), heightMm);
        return plate(replay, together, extent, box).enlarges();
    }

    private static Box mapBox(FigurePaper paper, double heightMm) {
        return new Box(0, 0, paper.widthPx(), paper.px(heightMm));
    }

    private static Plate plate(Replay replay, Collection<LocalDate> days, MapExtent extent, Box box) {
        return Plate.of(replay, List.of(replay), days, extent, "main", box, MapOptions.DEFAULT);
    }

    /** What explains the maps of {@code days}. */
    public FigureDrawing legend(Replay replay, SortedSet<LocalDate> days, MapExtent extent) {
        FigurePaper paper = paper(MapBody.SMALLEST_PX);
        Box box = new Box(0, 0, paper.widthPx(), paper.widthPx());
        Plate plate = plate(replay, days, extent, box);
        PlateLegend legend = PlateLegend.of(List.of(new PlateLegend.Shown(plate, List.copyOf(days))));
        paper.add(legend.draw(box));
        return drawing(paper, legend.heightPx(box.width()), title(replay));
    }

    private FigurePaper paper(double smallestPx) {
        return new FigurePaper(widthMm - 2 * MARGIN_MM, smallestPx);
    }

    private static String title(Replay replay) {
        return replay.inputs().dossier().campaign().name();
    }

    private FigureDrawing drawing(FigurePaper paper, double bottom, String title) {
        double margin = paper.px(MARGIN_MM);
        return new FigureDrawing(
                new DisplayList(
                        paper.widthPx() + 2 * margin,
                        bottom + 2 * margin,
                        title,
                        Moved.by(margin, margin, paper.marks())),
                widthMm);
    }
}
