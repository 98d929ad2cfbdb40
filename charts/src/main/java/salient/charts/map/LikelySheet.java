package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.PictureFormat;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Type;
import salient.geo.Coverage;
import salient.ground.ExpectedGround;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.wording.PlainDays;

/**
 * What a model takes to be likely on a day, on one sheet: how likely it is that each of the sides with the most ground holds
 * each place, and how much doubt there is. What all days share is prepared once. Days may be drawn by several threads at once.
 */
public final class LikelySheet {
    private static final int MOST_SIDES = 3;
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type TITLE = Type.bold(17);
    private static final Type TEXT = Type.regular(14).condensed();
    /** From the middle of the last line of one key to that of the next. */
    private static final double BETWEEN_KEYS_PX = 26;

    private static final String ENLARGED = "Enlarged: the ground on which on some day no control has 0.95 or more;"
            + " on all other ground one has on every day.";

    private final Replay replay;
    private final Campaign campaign;
    private final MapOptions options;
    private final List<ModelQuantity> quantities = new ArrayList<>();
    private final List<ModelPlate> plates = new ArrayList<>();
    private final ReadingsGrid grid;
    private final DisplayList common;
    private final DayPainters painters;
    private boolean enlarged;

    /** The sheets of {@code replay}, which a model has read. */
    public LikelySheet(Replay replay, MapOptions options) {
        this.replay = replay;
        this.campaign = replay.inputs().dossier().campaign();
        this.options = options;
        quantities.addAll(sides());
        quantities.add(new ModelQuantity.Doubt());
        Coverage coverage = replay.coverage();
        SortedSet<PlaceId> inDoubt = ModelPlate.inDoubt(replay);
        this.grid = ReadingsGrid.of(quantities.size(), aspect(coverage));
        for (int i = 0; i < quantities.size(); i++) {
            Box box = grid.box(i);
            Projection whole = Windows.main(coverage, replay.inputs().theatre(), box);
            Projection shown =
                    Windows.inset(inDoubt, inDoubt, coverage, whole, box, box).orElse(whole);
            enlarged |= shown.pxPerKm() > whole.pxPerKm();
            Frame frame = new Frame("model-" + (i + 1), box, shown, Optional.empty());
            plates.add(ModelPlate.in(frame, replay, quantities.get(i)));
        }
        this.common = common();
        this.painters = new DayPainters(PngPlayer.over(common, options.widthPx()), this::draw);
    }

    /** The sides with the most ground to be expected on the first day or the last, in the campaign's order. */
    private List<ModelQuantity> sides() {
        var model = replay.judgement().modelled().orElseThrow();
        List<ExpectedGround> ends = Stream.of(
                        campaign.period().first(), campaign.period().last())
                .map(day -> ExpectedGround.of(replay.coverage(), place -> model.at(place, day)))
                .toList();
        Comparator<Side> byGround = Comparator.comparingDouble(side -> ends.stream()
                .mapToDouble(ground -> ground.heldKm2().entrySet().stream()
                        .filter(held -> held.getKey().includes(side.id()))
                        .mapToDouble(java.util.Map.Entry::getValue)
                        .sum())
                .max()
                .orElse(0));
        List<Side> most = campaign.sides().stream()
                .sorted(byGround.reversed())
                .limit(MOST_SIDES)
                .toList();
        return campaign.sides().stream()
                .filter(most::contains)
                .<ModelQuantity>map(side -> new ModelQuantity.HeldBy(side.id()))
                .toList();
    }

    private static double aspect(Coverage coverage) {
        Geometry land = coverage.polygons().ground();
        var ground = land.getEnvelopeInternal();
        return ground.getHeight() / (ground.getWidth() * Math.cos(Math.toRadians(ground.centre().y)));
    }

    /** What all sheets have in common: what lies beneath the ground, titles, keys and sources. */
    private DisplayList common() {
        List<Mark> marks = new ArrayList<>();
        plates.forEach(plate -> marks.add(plate.base()));
        double y = grid.bottom(plates.size()) + 12;
        List<String> labels =
                quantities.stream().map(quantity -> quantity.label(campaign)).toList();
        for (int i = 0; i < plates.size(); i++) {
            marks.add(title(i));
            FlowKey key = new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), y);
            key.words(labels.get(i), labels);
            plates.get(i).fill(key);
            marks.add(Mark.Group.of("legends", "legend-" + (i + 1), key.marks()));
            y = key.bottom() + BETWEEN_KEYS_PX / 2;
        }
        FlowKey signs = new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), y);
        ModelPlate.fillSigns(signs, plates);
        if (!signs.marks().isEmpty()) {
            marks.add(Mark.Group.of("legends", "legend-signs", signs.marks()));
            y = signs.bottom() + BETWEEN_KEYS_PX / 2;
        }
        if (enlarged) {
            FlowKey note = new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), y);
            note.words(ENLARGED, List.of());
            marks.add(Mark.Group.of("legends", "legend-enlarged", note.marks()));
            y = note.bottom() + BETWEEN_KEYS_PX / 2;
        }
        SourceLine.Lowered sources = SourceLine.below(List.of(replay), y);
        marks.add(Mark.Group.of("sources", "sources", sources.marks()));
        return new DisplayList(Sheet.WIDTH, sources.bottom(), "", marks).in(options.theme());
    }

    /** The sheet at the close of {@code day}. */
    public DisplayList draw(LocalDate day) {
        List<Mark> marks = new ArrayList<>(common.marks());
        marks.add(Mark.Group.of("header", "header", header(day)));
        plates.forEach(plate -> marks.add(plate.ground(day)));
        String title = campaign.name() + ", " + PlainDays.full(day) + ": model, how likely control is; "
                + replay.judgement().scenario().title();
        return new DisplayList(Sheet.WIDTH, common.heightPx(), title, marks).in(options.theme());
    }

    /** The sheet at the close of {@code day} as a file of {@code format}. */
    public byte[] file(LocalDate day, PictureFormat format) {
        return format.file(draw(day), options.widthPx());
    }

    /**
     * The sheets of {@code days}, which follow one another, as PNG files: those of {@link #file}, and quicker made.
     *
     * @param each is given the files one by one
     */
    public void pngs(List<LocalDate> days, BiConsumer<LocalDate, byte[]> each) {
        painters.pngs(days, each);
    }

    private List<Mark> header(LocalDate day) {
        double left = Sheet.HEADER.x();
        double half = Sheet.HEADER.width() / 2 - 20;
        double first = Sheet.HEADER.y() + 16;
        double last = Sheet.HEADER.bottom() - 8;
        String scenario = "Scenario: " + replay.judgement().scenario().title();
        return List.of(
                Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET),
                Mark.Text.of("date", PlainDays.full(day), left, last, DATE, Ink.TEXT),
                Mark.Text.of("scenario", TITLE.cut(scenario, half), Sheet.HEADER.right(), first, TITLE, Ink.QUIET)
                        .at(Mark.Anchor.END),
                Mark.Text.of(
                                "count",
                                "Model: how likely control is; no report",
                                Sheet.HEADER.right(),
                                last,
                                TITLE,
                                Ink.TEXT)
                        .at(Mark.Anchor.END));
    }

    private Mark title(int number) {
        Box box = grid.box(number);
        double y = box.y() - 30;
        ModelQuantity quantity = quantities.get(number);
        String title = TITLE.cut(quantity.title(campaign), box.width());
        String note = TEXT.cut(quantity.note(), box.width());
        return Mark.Group.of(
                "caption",
                "model-" + (number + 1) + "-caption",
                List.of(
                        Mark.Text.of("reading", title, box.x(), y, TITLE, Ink.TEXT),
                        Mark.Text.of("reading-text", note, box.x(), y + 20, TEXT, Ink.QUIET)));
    }
}
