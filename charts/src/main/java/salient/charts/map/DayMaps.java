package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Geometry;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Repainter;
import salient.charts.draw.Style;
import salient.charts.draw.SvgPlayer;
import salient.charts.draw.Theme;
import salient.geo.Coverage;
import salient.geo.Theatre;
import salient.ground.FrontLine;
import salient.place.Place;
import salient.run.Replay;
import salient.telling.Chronicle;
import salient.telling.GroundCurrency;
import salient.telling.News;
import salient.wording.PlainDays;

/**
 * Draws the control map of any day of one replay. What all days share (projection, land, cells, symbols) is
 * prepared once. Days may be drawn by several threads at once.
 */
public final class DayMaps {
    private final Replay replay;
    private final MapOptions options;
    private final Palette palette;
    private final Theme theme;
    private final Chronicle chronicle;
    private final SheetLayout layout;
    private final FrameMap main;
    private final Optional<FrameMap> inset;
    private final DayLegend legend;
    private final List<Mark> common;
    private final double heightPx;
    private final PngPlayer player;
    private final DayPainters painters;

    private DayMaps(Replay replay, MapOptions options, List<LocalDate> together) {
        this.replay = replay;
        this.palette = Palette.of(replay.inputs().dossier().campaign());
        this.options = options;
        this.theme = options.theme();
        this.chronicle = new Chronicle(replay.inputs().dossier(), replay.judgement());
        Coverage coverage = replay.coverage();
        Geometry land = coverage.polygons().ground();
        Theatre theatre = replay.inputs().theatre();
        var projection = Windows.main(coverage, theatre, Sheet.MAP);
        var broad = Windows.main(coverage, theatre, SheetLayout.BROAD.map());
        var enlarged = Windows.inset(Windows.changing(List.of(replay)), coverage, projection, Sheet.MAP, Sheet.DETAIL)
                .filter(inset -> !Windows.wideWillDo(projection, broad, inset));
        this.layout = enlarged.isPresent() ? SheetLayout.WITH_DETAIL : SheetLayout.alone(coverage, theatre);
        Optional<Box> detail = enlarged.map(p -> projection.box(p.window(Sheet.DETAIL)));
        Frame whole = new Frame(Sheet.MAIN, layout.map(), Windows.main(coverage, theatre, layout.map()), detail);
        this.main = new FrameMap(whole, replay, palette, options, land);
        this.inset = enlarged.map(p -> new FrameMap(
                new Frame(Sheet.INSET, Sheet.DETAIL, p, Optional.empty()), replay, palette, options, land));
        List<FrameMap> frames = new ArrayList<>(List.of(main));
        inset.ifPresent(frames::add);
        this.legend = new DayLegend(replay, chronicle, frames, layout, together);
        List<Mark> shared = new ArrayList<>();
        shared.add(main.base());
        inset.ifPresent(i -> shared.add(i.base()));
        List<Mark> sources = SourceLine.draw(replay);
        this.heightPx = SourceLine.sheetPx(sources);
        shared.add(Mark.Group.of("sources", "sources", sources));
        this.common = List.copyOf(shared);
        this.player = PngPlayer.over(new DisplayList(Sheet.WIDTH, heightPx, "", common).in(theme), options.widthPx());
        this.painters = new DayPainters(player, this::draw);
    }

    /** The maps of {@code replay}, each with a legend of its own, which explains what that map shows. */
    public static DayMaps of(Replay replay, MapOptions options) {
        return new DayMaps(replay, options, List.of());
    }

    /** The maps of {@code replay} for a film of {@code days}: one legend explains what any of them shows. */
    public static DayMaps together(Replay replay, MapOptions options, List<LocalDate> days) {
        return new DayMaps(replay, options, days);
    }

    /**
     * The map at the close of {@code day}.
     *
     * @throws IllegalArgumentException if the day is outside the campaign's period
     */
    public DisplayList draw(LocalDate day) {
        News news = chronicle.of(day);
        List<FrontLine> front = replay.ground().frontLines(day);
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Group.of("header", "header", Header.draw(replay, news, chronicle.isSilent(day))));
        marks.add(Mark.Group.of("frame", Sheet.MAIN, main.draw(news, front)));
        inset.ifPresent(i -> {
            marks.add(Mark.Group.of("ties", "ties", ties(i, news)));
            marks.add(Mark.Group.of("frame", Sheet.INSET, i.draw(news, front)));
        });
        marks.add(Mark.Group.of("legends", "legend", legend.draw(news)));
        marks.add(Mark.Group.of("changes", "changes", ChangePanel.draw(replay, news, palette, layout.changes())));
        marks.add(Mark.Group.of("currency", "currency", howSure(news)));
        String title = replay.inputs().dossier().campaign().name() + ", " + PlainDays.full(day) + ": "
                + replay.judgement().scenario().title();
        List<Mark> all = new ArrayList<>(common);
        all.addAll(marks);
        return new DisplayList(Sheet.WIDTH, heightPx, title, all).in(theme);
    }

    /** How current the picture is; where a model reads, how sure that is of it. */
    private List<Mark> howSure(News news) {
        return replay.judgement()
                .modelled()
                .map(model -> LikelihoodPanel.draw(replay, model, news, layout.currency()))
                .orElseGet(() -> CurrencyPanel.draw(
                        news,
                        GroundCurrency.of(replay.ground().shares(news.day())),
                        replay.judgement().scenario().rules().freshDays(),
                        layout.currency()));
    }

    /** The heading over the enlarged ground, and the line that ties it to its box on the main map. */
    private List<Mark> ties(FrameMap enlarged, News news) {
        Box from = main.frame().detail().orElseThrow();
        Box to = enlarged.frame().box();
        Column heading = new Column("caption", Sheet.DETAIL_HEADING);
        heading.heading(String.format(
                        Locale.ROOT,
                        "Where control changes, enlarged %.1f times",
                        enlarged.frame().projection().pxPerKm()
                                / main.frame().projection().pxPerKm())
                + elsewhere(enlarged, news));
        List<Mark> marks = new ArrayList<>(heading.marks());
        double top = Math.max(from.y(), to.y());
        double bottom = Math.min(from.bottom(), to.bottom());
        boolean level = top < bottom;
        double fromY = level ? top + 0.12 * (bottom - top) : from.centreY();
        marks.add(new Mark.Path(
                "tie",
                "tie",
                Outline.line(from.right(), fromY, to.x(), level ? fromY : to.centreY()),
                Style.line(Ink.FRAME, 1.2)));
        return marks;
    }

    /** What changed on the day on ground that the enlarged map leaves out. */
    private String elsewhere(FrameMap enlarged, News news) {
        List<String> names = news.changes().stream()
                .map(change -> replay.inputs().dossier().gazetteer().get(change.place()))
                .filter(place -> place.makesCell() && !enlarged.frame().shows(place))
                .map(Place::name)
                .toList();
        return names.isEmpty() ? "" : "; at the left alone: " + String.join(", ", names);
    }

    /** The map at the close of {@code day} as a file of {@code format}. */
    public byte[] file(LocalDate day, PictureFormat format) {
        return format == PictureFormat.PNG ? png(day) : format.file(draw(day), options.widthPx());
    }

    /** A painter that begins with the map at the close of {@code day} and goes on to others that {@link #draw} makes. */
    public Repainter painter(LocalDate day) {
        return painters.painter(day);
    }

    /** The map at the close of {@code day} as a PNG file, as wide as the options say. */
    public byte[] png(LocalDate day) {
        return player.play(draw(day));
    }

    /**
     * The maps of {@code days}, which follow one another, as PNG files: those of {@link #png}, and quicker made, since
     * each is drawn only where it differs from the one before.
     *
     * @param each is given the files one by one
     */
    public void pngs(List<LocalDate> days, BiConsumer<LocalDate, byte[]> each) {
        painters.pngs(days, each);
    }

    /** The map at the close of {@code day} as an SVG file. */
    public byte[] svg(LocalDate day) {
        return new SvgPlayer().play(draw(day));
    }
}
