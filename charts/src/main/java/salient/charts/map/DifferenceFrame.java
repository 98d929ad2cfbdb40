package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.look.GroundFills;
import salient.charts.look.Look;
import salient.charts.look.PartedLook;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.run.ReplayPair;
import salient.telling.News;

/** One frame of the difference maps of a comparison. Immutable. */
final class DifferenceFrame {
    /** How much thinner lines are where another frame shows the same ground larger. */
    private static final double OVERVIEW_SCALE = 0.55;

    private final FrameMap map;
    private final Palette palette;
    private final Map<PlaceId, Geometry> cells;
    private final Badges badges;

    /** @param numbers those that stand on the ground of places; places without one are not numbered */
    DifferenceFrame(FrameMap map, Partings partings, Map<PlaceId, Integer> numbers, Palette palette) {
        this.map = map;
        this.palette = palette;
        this.cells = map.ground().cells(partings.numbers().keySet());
        this.badges = new Badges(map.frame(), cells, numbers, map.places().boxes());
    }

    FrameMap map() {
        return map;
    }

    /** The frame at the close of {@code day}, on which the two part as {@code partings} say. */
    Mark draw(ReplayPair pair, LocalDate day, List<Parting> partings) {
        SortedMap<PlaceId, Parting> parted = new TreeMap<>();
        partings.forEach(parting -> parted.put(parting.place().id(), parting));
        ControlMap inA = pair.a().judgement().history().asOf(day);
        ControlMap inB = pair.b().judgement().history().asOf(day);
        SortedSet<PlaceId> places = new TreeSet<>(parted.keySet());
        News news = News.of(inA, places);
        TwoFronts fronts = new TwoFronts(pair, day);
        double scale = map.frame().detail().isPresent() ? OVERVIEW_SCALE : 1;
        List<Mark> fills = new ArrayList<>(map.ground().fills(place -> agreed(place, inA, inB)));
        List<Mark> edges = new ArrayList<>();
        parted.forEach((place, parting) -> {
            Geometry cell = cells.get(place);
            if (cell != null) {
                Look look = PartedLook.of(parting.a(), parting.b(), parting.ofTiming(), palette);
                String id = map.frame().name() + "-parted-" + place;
                fills.add(new Mark.Path(look.kind(), id, Frame.pixels(cell), Style.fill(look.fill())));
                edges.addAll(PartedEdge.draw(id, cell, parting.ofTiming(), scale));
            }
        });
        FrameMap.Overlay overlay = new FrameMap.Overlay(
                edges, fronts.draw(map.frame(), scale), badges.draw(parted.keySet()), badges.boxes(parted.keySet()));
        return Mark.Group.of("frame", map.frame().name(), map.draw(news, fills, fronts.lines(), overlay));
    }

    /** The look of ground on which they agree, or do not both know. */
    private Look agreed(Optional<PlaceId> place, ControlMap inA, ControlMap inB) {
        if (place.isEmpty()) {
            return Look.UNASSIGNED;
        }
        Finding a = inA.get(place.get());
        boolean agreed = a.sameGround(inB.get(place.get())) && a.kind() != Finding.Kind.UNKNOWN;
        return agreed
                ? Look.of(a, Strength.PRESUMED, palette)
                : new Look(Finding.Kind.UNKNOWN.token(), GroundFills.UNKNOWN);
    }
}
