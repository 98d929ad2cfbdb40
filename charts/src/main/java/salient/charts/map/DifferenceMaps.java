package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.SvgPlayer;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.place.PlaceId;
import salient.run.ReplayPair;
import salient.wording.PlainDays;

/**
 * Draws what parts two readings on any day: ground on which they part, in both their colours, both fronts, and the claims
 * behind each difference. What all days share is prepared once. Immutable: days may be drawn by several threads at once.
 */
public final class DifferenceMaps {
    private final ReplayPair pair;
    private final Palette palette;
    private final Partings partings;
    private final MapOptions options;
    private final Geometry land;
    private final DifferenceFrame stage;
    private final Optional<DifferenceFrame> overview;
    private final DifferenceList list;
    private final List<Mark> common;
    private final double heightPx;
    private final PngPlayer player;

    private DifferenceMaps(ReplayPair pair, MapOptions options) {
        this.pair = pair;
        this.options = options;
        this.palette = Palette.of(pair.a().inputs().dossier().campaign());
        this.partings = new Partings(pair);
        Coverage coverage = pair.a().coverage();
        this.land = coverage.polygons().ground();
        SortedSet<PlaceId> places = new TreeSet<>(partings.numbers().keySet());
        Theatre theatre = pair.a().inputs().theatre();
        var whole = Windows.main(coverage, theatre, DifferenceSheet.STAGE);
        var small = Windows.main(coverage, theatre, DifferenceSheet.OVERVIEW);
        var enlarged = Windows.inset(places, places, coverage, whole, DifferenceSheet.STAGE, DifferenceSheet.STAGE);
        this.stage = frame(new Frame(
                enlarged.isPresent() ? Sheet.INSET : Sheet.MAIN,
                DifferenceSheet.STAGE,
                enlarged.orElse(whole),
                Optional.empty()));
        this.overview = enlarged.map(p -> small.box(p.window(DifferenceSheet.STAGE)))
                .map(box -> frame(new Frame(Sheet.MAIN, DifferenceSheet.OVERVIEW, small, Optional.of(box))));
        this.list = new DifferenceList(pair, DifferenceSheet.LIST, palette);
        List<Mark> shared = new ArrayList<>(List.of(stage.map().base()));
        overview.ifPresent(frame -> {
            shared.add(frame.map().base());
        });
        Column heading = new Column("caption", DifferenceSheet.HEADING);
        heading.heading(overview.isPresent() ? "Where the readings part" : "The whole theatre");
        shared.add(Mark.Group.of("caption", "caption", heading.marks()));
        List<Mark> sources = SourceLine.draw(List.of(pair.a(), pair.b()));
        this.heightPx = SourceLine.sheetPx(sources);
        shared.add(Mark.Group.of("sources", "sources", sources));
        this.common = List.copyOf(shared);
        this.player = PngPlayer.over(new DisplayList(Sheet.WIDTH, heightPx, "", common), options.widthPx());
    }

    private DifferenceFrame frame(Frame frame) {
        return new DifferenceFrame(
                new FrameMap(
                        frame,
                        pair.a(),
                        palette,
                        options,
                        land,
                        new TreeSet<>(partings.numbers().keySet())),
                partings,
                partings.numbers(),
                palette);
    }

    /** The maps of {@code pair}. */
    public static DifferenceMaps of(ReplayPair pair, MapOptions options) {
        return new DifferenceMaps(pair, options);
    }

    /** The days on which the two part about some place, in fact or in timing, first to last. */
    public SortedSet<LocalDate> days() {
        return partings.days();
    }

    /**
     * The map at the close of {@code day}.
     *
     * @throws IllegalArgumentException if the day is outside the campaign's period
     */
    public DisplayList draw(LocalDate day) {
        List<Parting> parted = partings.on(day);
        List<Mark> marks = new ArrayList<>(common);
        marks.add(Mark.Group.of("header", "header", DifferenceHeader.draw(pair, day, parted)));
        marks.add(stage.draw(pair, day, parted));
        overview.ifPresent(frame -> marks.add(frame.draw(pair, day, parted)));
        marks.add(Mark.Group.of("legends", "legend", key(day, parted)));
        marks.add(Mark.Group.of("differences", "differences", list.draw(parted)));
        String title = pair.a().inputs().dossier().campaign().name() + ", " + PlainDays.full(day) + ": "
                + DifferenceHeader.title(pair.a()) + " against " + DifferenceHeader.title(pair.b());
        return new DisplayList(Sheet.WIDTH, heightPx, title, marks);
    }

    private List<Mark> key(LocalDate day, List<Parting> parted) {
        List<FrameMap> frames = new ArrayList<>(List.of(stage.map()));
        overview.ifPresent(frame -> frames.add(frame.map()));
        Box box = overview.isPresent() ? DifferenceSheet.KEY : DifferenceSheet.WIDE_KEY;
        return new DifferenceKey(pair, palette, box, true).draw(day, parted, frames);
    }

    /** The map at the close of {@code day} as a PNG file, as wide as the options say. */
    public byte[] png(LocalDate day) {
        return player.play(draw(day));
    }

    /** The map at the close of {@code day} as an SVG file. */
    public byte[] svg(LocalDate day) {
        return new SvgPlayer().play(draw(day));
    }
}
