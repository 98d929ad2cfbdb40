package salient.charts.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import salient.charts.draw.Box;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.charts.map.Plate;
import salient.charts.map.PlateLegend;
import salient.run.Replay;

/** One map with its legend: beside it or under it, wherever that leaves the map larger. */
record MapBody(Replay replay, LocalDate day, MapExtent extent, MapOptions options) implements FigureBody {
    /** The least height and width of any map, in millimetres. */
    static final double LEAST_MAP_MM = 30;

    static final double SMALLEST_PX = 10.5;
    private static final double GAP_PX = 14;
    /** A legend stands beside a map only if it leaves it this share of the width. */
    private static final double MAPS_SHARE = 0.58;

    @Override
    public double smallestPx() {
        return SMALLEST_PX;
    }

    private Plate plate(Box box) {
        return Plate.of(replay, List.of(replay), List.of(day), extent, "main", box, options);
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) throws TooLowException {
        double width = paper.widthPx();
        double shape = Plate.shape(extent, replay);
        // What the legend holds does not follow from how large the map is, but for places too near the edge.
        PlateLegend draft = legend(plate(new Box(0, 0, width, width / shape)));
        double side = draft.narrowestPx() + GAP_PX;
        double below = draft.heightPx(width) + GAP_PX;
        double leastPx = paper.px(LEAST_MAP_MM);
        if (heightPx.isPresent() && heightPx.getAsDouble() < leastPx + below) {
            boolean fitsBeside =
                    heightPx.getAsDouble() >= Math.max(leastPx, draft.heightPx(side)) && width - side > leastPx;
            if (!fitsBeside) {
                throw new TooLowException(leastPx + below);
            }
        }
        boolean beside = heightPx.isPresent()
                ? seen(width - side, heightPx.getAsDouble(), shape) > seen(width, heightPx.getAsDouble() - below, shape)
                : shape < 1;
        beside &= width - side >= Math.max(leastPx, MAPS_SHARE * width);
        double mapWidth = beside ? width - side : width;
        double mapHeight = heightPx.isPresent()
                ? heightPx.getAsDouble() - (beside ? 0 : below)
                : Math.max(mapWidth / shape, beside ? draft.heightPx(side) : 0);
        Plate plate = plate(new Box(0, top, mapWidth, mapHeight));
        PlateLegend legend = legend(plate);
        paper.add(plate.draw(day));
        double bottom = top + mapHeight;
        if (beside) {
            paper.add(legend.draw(new Box(mapWidth + GAP_PX, top, side - GAP_PX, mapHeight)));
        } else {
            paper.add(legend.draw(new Box(0, bottom + GAP_PX / 2, width, below)));
            bottom += below;
        }
        return bottom;
    }

    private PlateLegend legend(Plate plate) {
        return PlateLegend.of(List.of(new PlateLegend.Shown(plate, List.of(day))));
    }

    /** How much of its ground a map of {@code width} by {@code height} can show, as an area. */
    private static double seen(double width, double height, double shape) {
        double fitted = Math.min(width, Math.max(0, height) * shape);
        return fitted * fitted / shape;
    }
}
