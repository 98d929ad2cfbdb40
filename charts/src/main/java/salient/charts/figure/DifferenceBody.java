package salient.charts.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.map.DifferencePlate;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.charts.map.Plate;
import salient.run.ReplayPair;

/** A map of where two readings part, with its key beneath. */
record DifferenceBody(ReplayPair pair, LocalDate day, MapExtent extent, MapOptions options) implements FigureBody {
    private static final double GAP_PX = 16;

    @Override
    public double smallestPx() {
        return MapBody.SMALLEST_PX;
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) throws TooLowException {
        double width = paper.widthPx();
        double wanted = width / Plate.shape(extent, pair.a());
        DifferencePlate draft = DifferencePlate.of(pair, day, extent, new Box(0, 0, width, wanted), options);
        double keyPx = bottom(draft.key(day, new Box(0, 0, width, wanted))) + GAP_PX;
        double least = paper.px(MapBody.LEAST_MAP_MM);
        if (heightPx.isPresent() && heightPx.getAsDouble() - keyPx < least) {
            throw new TooLowException(least + keyPx);
        }
        double high = heightPx.isPresent() ? heightPx.getAsDouble() - keyPx : wanted;
        DifferencePlate plate = DifferencePlate.of(pair, day, extent, new Box(0, top, width, high), options);
        paper.add(plate.draw(day));
        List<Mark> key = plate.key(day, new Box(0, top + high + GAP_PX, width, keyPx));
        paper.add(Mark.Group.of("legends", "legend", key));
        return top + high + keyPx;
    }

    private static double bottom(List<Mark> marks) {
        return new DisplayList(1, 1, "", marks)
                .walk()
                .mapToDouble(mark -> mark instanceof Mark.Text text
                        ? text.box().bottom()
                        : mark instanceof Mark.Path path
                                ? path.outline().bounds().bottom()
                                : 0)
                .max()
                .orElse(0);
    }

    /** Where the two part, a clause for each number on the map. */
    List<String> clauses() {
        return DifferencePlate.of(pair, day, extent, new Box(0, 0, 600, 600), options)
                .clauses(day);
    }
}
