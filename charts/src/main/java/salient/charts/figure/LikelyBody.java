package salient.charts.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.map.MapExtent;
import salient.charts.map.MapOptions;
import salient.charts.map.ModelPlate;
import salient.charts.map.ModelQuantity;
import salient.charts.map.Plate;
import salient.run.Replay;

/** A map of what a model takes to be likely, with its key beneath. */
record LikelyBody(Replay replay, ModelQuantity quantity, LocalDate day, MapExtent extent, MapOptions options)
        implements FigureBody {
    private static final double GAP_PX = 16;

    @Override
    public double smallestPx() {
        return MapBody.SMALLEST_PX;
    }

    @Override
    public double draw(FigurePaper paper, double top, OptionalDouble heightPx) throws TooLowException {
        double width = paper.widthPx();
        double wanted = width / Plate.shape(extent, replay);
        ModelPlate draft = plate(new Box(0, 0, width, wanted));
        double keyPx = draft.keyPx(width) + GAP_PX;
        double least = paper.px(MapBody.LEAST_MAP_MM);
        if (heightPx.isPresent() && heightPx.getAsDouble() - keyPx < least) {
            throw new TooLowException(least + keyPx);
        }
        double high = heightPx.isPresent() ? heightPx.getAsDouble() - keyPx : wanted;
        ModelPlate plate = plate(new Box(0, top, width, high));
        plate.draw(day).forEach(paper::add);
        List<Mark> key = plate.key(new Box(0, top + high + GAP_PX / 2, width, keyPx));
        paper.add(Mark.Group.of("legends", "legend", key));
        return top + high + keyPx;
    }

    private ModelPlate plate(Box box) {
        return ModelPlate.of(replay, quantity, extent, box, options);
    }
}
