package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import salient.charts.draw.Box;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.run.Replay;
import salient.telling.Chronicle;
import salient.telling.News;
import salient.wording.Amounts;

/** A map alone in a box, without heading, legend or sources, for figures that have their own. Immutable. */
public final class Plate {
    private static final double DEGREES_PX = 17;

    private final Replay replay;
    private final Chronicle chronicle;
    private final FrameMap map;
    private final PlateKey key;

    private Plate(Replay replay, Chronicle chronicle, FrameMap map) {
        this.replay = replay;
        this.chronicle = chronicle;
        this.map = map;
        this.key = new PlateKey(replay, chronicle, map.frame());
    }

    /**
     * The map of {@code replay} in {@code box}, degrees at its edge included.
     *
     * @param name begins the ids of its marks; {@code main} has an arrow to the north and names of regions
     * @param all the replays of the figure: they decide together what ground changes
     * @param days those that are drawn: what changes on them is shown in any case
     */
    public static Plate of(
            Replay replay,
            List<Replay> all,
            Collection<LocalDate> days,
            MapExtent extent,
            String name,
            Box box,
            MapOptions options) {
        Box inner = inner(box);
        Frame frame = new Frame(
                name, inner, PlateWindow.of(extent, all, Windows.changing(all, days), inner), Optional.empty());
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        FrameMap map = new FrameMap(
                frame, replay, palette, options, replay.coverage().polygons().ground());
        return new Plate(replay, new Chronicle(replay.inputs().dossier(), replay.judgement()), map);
    }

    /** {@code box} without the room for degrees at the left and below. */
    static Box inner(Box box) {
        return new Box(box.x() + DEGREES_PX, box.y() + 1, box.width() - DEGREES_PX - 1, box.height() - DEGREES_PX - 1);
    }

    /** Width over height of the ground that {@code extent} shows. */
    public static double shape(MapExtent extent, Replay replay) {
        return PlateWindow.shape(extent, replay);
    }

    /** Whether it shows ground at a larger scale than the whole theatre in its box would have. */
    public boolean enlarges() {
        Projection whole = Windows.main(
                replay.coverage(), replay.inputs().theatre(), map.frame().box());
        return map.frame().projection().pxPerKm() > whole.pxPerKm();
    }

    /** The map at the close of {@code day}. */
    public Mark draw(LocalDate day) {
        List<Mark> marks = new ArrayList<>(List.of(map.base()));
        marks.addAll(map.draw(chronicle.of(day), replay.ground().frontLines(day)));
        return Mark.Group.of("frame", map.frame().name(), marks);
    }

    /** What happened on {@code day}, or since when nobody has spoken: a clause. */
    public String note(LocalDate day) {
        News news = chronicle.of(day);
        if (news.silentDays().isEmpty()) {
            return "no claim yet: control is presumed";
        }
        long silent = news.silentDays().getAsLong();
        if (silent > 0) {
            return "no claim for " + Amounts.count(silent, "day");
        }
        int changes = news.changes().size();
        return Amounts.countOrNo(news.said().claims(), "claim") + ", "
                + (changes == 0 ? "no change" : Amounts.count(changes, "change"));
    }

    /** What the maps of {@code day} have to tell a legend. */
    LegendKey key(LocalDate day) {
        return key.on(day);
    }

    FrameMap map() {
        return map;
    }

    Replay replay() {
        return replay;
    }
}
