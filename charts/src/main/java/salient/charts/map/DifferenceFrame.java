package salient.charts.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.Style;
import salient.place.PlaceId;

/** One frame of the difference maps of a comparison. Immutable. */
final class DifferenceFrame {
    private static final double INSET_PX = 3;
    private static final Pen CASING = Pen.solid(Palette.PAPER, 5);

    private final FrameMap map;
    private final Palette palette;
    private final Map<PlaceId, Geometry> cells;
    private final Badges badges;

    DifferenceFrame(FrameMap map, Partings partings, Palette palette) {
        this.map = map;
        this.palette = palette;
        this.cells = map.ground().cells(partings.numbers().keySet());
        this.badges =
                new Badges(map.frame(), cells, partings.numbers(), map.places().boxes());
    }

    FrameMap map() {
        return map;
    }

    /** @param agreed the look of ground on which they do not part */
    Mark draw(News news, Map<PlaceId, Parting> parted, Function<Optional<PlaceId>, Look> agreed, TwoFronts fronts) {
        List<Mark> fills = new ArrayList<>(map.ground().fills(agreed));
        List<Mark> edges = new ArrayList<>();
        parted.forEach((place, parting) -> {
            Geometry cell = cells.get(place);
            if (cell != null) {
                Look look = PartedLook.of(parting, palette);
                String id = map.frame().name() + "-parted-" + place;
                fills.add(new Mark.Path(look.kind(), id, Frame.pixels(cell), Style.fill(look.fill())));
                Outline edge = Frame.pixels(cell.buffer(-INSET_PX));
                edges.add(new Mark.Path("parted-casing", "", edge, Style.line(CASING)));
                edges.add(new Mark.Path(
                        parting.ofTiming() ? "parted-edge timing" : "parted-edge fact",
                        id + "-edge",
                        edge,
                        Style.line(parting.ofTiming() ? PartedLook.TIMING_EDGE : PartedLook.FACT_EDGE)));
            }
        });
        FrameMap.Overlay overlay = new FrameMap.Overlay(
                edges, fronts.draw(map.frame()), badges.draw(parted.keySet()), badges.boxes(parted.keySet()));
        return Mark.Group.of("frame", map.frame().name(), map.draw(news, fills, fronts.lines(), overlay));
    }
}
