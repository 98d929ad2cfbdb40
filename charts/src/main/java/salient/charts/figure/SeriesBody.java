package salient.charts.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import salient.charts.draw.Box;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Type;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.charts.map.Plate;
import salient.charts.map.PlateLegend;
import salient.run.Replay;
import salient.wording.PlainDays;

/** Small maps of several days, or of several scenarios, side by side and under each other, with one legend. */
record SeriesBody(List<Replay> replays, List<LocalDate> days, int columns, MapExtent extent, MapOptions options)
        implements FigureBody {
    private static final double GAP_PX = 14;
    private static final double HEADING_PX = 34;
    private static final Type HEADING = Type.bold(14);
    private static final Type NOTE = Type.regular(11.5);

    /** One of the maps. */
    private record Panel(Replay replay, LocalDate day, int number) {}

    @Override
    public double smallestPx() {
        return MapBody.SMALLEST_PX;
    }

    private List<Panel> panels() {
        List<Panel> panels = new ArrayList<>();
        for (LocalDate day : days) {
            for (Replay replay : replays) {
                panels.add(new Panel(replay, day, panels.size() + 1));
            }
        }
        return panels;
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) throws TooLowException {
        List<Panel> panels = panels();
        int rows = (panels.size() + columns - 1) / columns;
        double each = (paper.widthPx() - (columns - 1) * GAP_PX) / columns;
        Plate sample = plate(panels.get(0), new Box(0, 0, each, each));
        List<PlateLegend.Shown> shown = new ArrayList<>();
        for (Replay replay : replays) {
            Panel any = new Panel(replay, days.get(0), 1);
            shown.add(new PlateLegend.Shown(
                    replay.equals(panels.get(0).replay()) ? sample : plate(any, new Box(0, 0, each, each)), days));
        }
        PlateLegend legend = PlateLegend.of(shown);
        double legendPx = legend.heightPx(paper.widthPx()) + GAP_PX;
        double high = each / Plate.shape(extent, replays.get(0));
        if (heightPx.isPresent()) {
            high = (heightPx.getAsDouble() - legendPx) / rows - HEADING_PX - GAP_PX / 2;
            double least = paper.px(MapBody.LEAST_MAP_MM);
            if (high < least) {
                throw new TooLowException(legendPx + rows * (least + HEADING_PX + GAP_PX / 2));
            }
        }
        double y = top;
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            y = top + row * (high + HEADING_PX + GAP_PX / 2);
            Box box = new Box((i % columns) * (each + GAP_PX), y + HEADING_PX, each, high);
            Plate plate = plate(panels.get(i), box);
            heading(paper, panels.get(i), plate, box);
            paper.add(plate.draw(panels.get(i).day()));
        }
        double bottom = y + HEADING_PX + high + GAP_PX / 2;
        paper.add(legend.draw(new Box(0, bottom + GAP_PX / 2, paper.widthPx(), legendPx)));
        return bottom + legendPx;
    }

    private Plate plate(Panel panel, Box box) {
        return Plate.of(panel.replay(), replays, days, extent, "panel-" + panel.number(), box, options);
    }

    private void heading(FigurePaper paper, Panel panel, Plate plate, Box box) {
        String day = PlainDays.full(panel.day());
        String scenario = panel.replay().judgement().scenario().title();
        String first = replays.size() > 1 ? scenario : day;
        String second = (replays.size() > 1 && days.size() > 1 ? day + ": " : "") + plate.note(panel.day());
        paper.add(Mark.Group.of(
                "panel-heading",
                "",
                List.of(
                        Mark.Text.of(
                                "panel-title",
                                HEADING.cut(first, box.width()),
                                box.x(),
                                box.y() - 20,
                                HEADING,
                                Ink.TEXT),
                        Mark.Text.of(
                                "panel-note", NOTE.cut(second, box.width()), box.x(), box.y() - 6, NOTE, Ink.QUIET))));
    }
}
