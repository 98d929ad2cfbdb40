package salient.charts.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.place.PlaceId;
import salient.run.ReplayPair;
import salient.wording.Wording;

/** A difference map alone in a box, without heading, list or sources, for figures that have their own. Immutable. */
public final class DifferencePlate {
    private final ReplayPair pair;
    private final Palette palette;
    private final Partings partings;
    private final DifferenceFrame frame;

    private DifferencePlate(ReplayPair pair, Palette palette, Partings partings, DifferenceFrame frame) {
        this.pair = pair;
        this.palette = palette;
        this.partings = partings;
        this.frame = frame;
    }

    /** The map of {@code pair} in {@code box}, degrees at its edge included. */
    public static DifferencePlate of(ReplayPair pair, LocalDate day, MapExtent extent, Box box, MapOptions options) {
        Palette palette = Palette.of(pair.a().inputs().dossier().campaign());
        Partings partings = new Partings(pair);
        Box inner = Plate.inner(box);
        SortedSet<PlaceId> parted = new TreeSet<>();
        partings.on(day).forEach(parting -> parted.add(parting.place().id()));
        Frame frame = new Frame(
                Sheet.MAIN,
                inner,
                PlateWindow.of(extent, List.of(pair.a(), pair.b()), parted, inner),
                Optional.empty());
        FrameMap map = new FrameMap(
                frame,
                pair.a(),
                palette,
                options,
                pair.a().coverage().polygons().ground(),
                parted);
        return new DifferencePlate(
                pair, palette, partings, new DifferenceFrame(map, partings, partings.numbers(), palette));
    }

    /** The map at the close of {@code day}. */
    public Mark draw(LocalDate day) {
        return Mark.Group.of(
                "difference", "difference", List.of(frame.map().base(), frame.draw(pair, day, partings.on(day))));
    }

    /** The key to the map of {@code day}, from the top left corner of {@code box}. */
    public List<Mark> key(LocalDate day, Box box) {
        return new DifferenceKey(pair, palette, box, false).draw(day, partings.on(day), List.of(frame.map()));
    }

    /** Where the two part on {@code day}, in the order of the numbers on the map: a clause for each. */
    public List<String> clauses(LocalDate day) {
        var campaign = pair.a().inputs().dossier().campaign();
        return partings.on(day).stream()
                .map(parting -> parting.number() + " " + parting.place().name() + ": A "
                        + Wording.brief(parting.a(), campaign) + ", B " + Wording.brief(parting.b(), campaign)
                        + (parting.ofTiming() ? " (timing)" : ""))
                .toList();
    }
}
