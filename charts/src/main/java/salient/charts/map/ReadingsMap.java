package salient.charts.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Palette;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.SvgPlayer;
import salient.charts.draw.Type;
import salient.compare.DayAgreement;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.wording.Amounts;
import salient.wording.PlainDays;

/**
 * One day under several readings: a small map for each, all of the same ground, with what differs from the first
 * outlined. Two readings have their difference beside them.
 */
public final class ReadingsMap {
    private static final Type NAME = Type.bold(19);
    private static final Type DATE = Type.bold(44);
    private static final Type TITLE = Type.bold(17);
    private static final Type TEXT = Type.regular(14).condensed();

    private final List<ReplayPair> fromFirst;
    private final List<Replay> readings;
    private final LocalDate day;
    private final Campaign campaign;
    private final Palette palette;
    private final Coverage coverage;
    private final Geometry land;
    private final SortedSet<PlaceId> parted = new TreeSet<>();
    private final ReadingsGrid grid;
    private final List<ReadingFrame> frames = new ArrayList<>();

    private ReadingsMap(List<ReplayPair> pairs, LocalDate day) {
        Replay first = pairs.get(0).a();
        this.readings = ReplayPair.readings(pairs);
        this.fromFirst = pairs.subList(0, readings.size() - 1);
        this.day = day;
        this.campaign = first.inputs().dossier().campaign();
        this.palette = Palette.of(campaign);
        this.coverage = first.coverage();
        this.land = coverage.polygons().ground();
        for (ReplayPair pair : pairs) {
            parted.addAll(parted(pair));
        }
        this.grid = ReadingsGrid.of(readings.size() + (isOfTwo() ? 1 : 0), aspect());
    }

    /**
     * The sheet of all readings of {@code pairs}, in which every two are paired, at the close of {@code day}.
     *
     * @throws IllegalArgumentException if the day is outside the campaign's period
     */
    public static DisplayList draw(List<ReplayPair> pairs, LocalDate day) {
        return new ReadingsMap(pairs, day).draw();
    }

    /** The same as a PNG file. */
    public static byte[] png(DisplayList sheet) {
        return new PngPlayer(MapOptions.DEFAULT.widthPx()).play(sheet);
    }

    /** The same as an SVG file. */
    public static byte[] svg(DisplayList sheet) {
        return new SvgPlayer().play(sheet);
    }

    private boolean isOfTwo() {
        return readings.size() == 2;
    }

    /** The places on which the two part on the day, both knowing. */
    private SortedSet<PlaceId> parted(ReplayPair pair) {
        ControlMap a = pair.a().judgement().history().asOf(day);
        ControlMap b = pair.b().judgement().history().asOf(day);
        SortedSet<PlaceId> places = new TreeSet<>();
        a.findings().forEach((place, finding) -> {
            if (known(finding) && known(b.get(place)) && !finding.sameGround(b.get(place))) {
                places.add(place);
            }
        });
        return places;
    }

    private static boolean known(Finding finding) {
        return finding.kind() != Finding.Kind.UNKNOWN;
    }

    /** Height over width of the ground on which any two part; of the whole theatre where they part nowhere. */
    private double aspect() {
        Envelope ground = new Envelope();
        for (int face = 0; face < coverage.faces(); face++) {
            if (coverage.place(face).filter(parted::contains).isPresent()) {
                ground.expandToInclude(coverage.polygon(face).getEnvelopeInternal());
            }
        }
        if (ground.isNull()) {
            ground = land.getEnvelopeInternal();
        }
        double shrunk = Math.cos(Math.toRadians(ground.centre().y));
        return ground.getHeight() / (ground.getWidth() * shrunk);
    }

    private DisplayList draw() {
        List<Mark> marks = new ArrayList<>();
        marks.add(Mark.Group.of("header", "header", header()));
        for (int i = 0; i < readings.size(); i++) {
            Replay reading = readings.get(i);
            SortedSet<PlaceId> differing = i == 0 ? new TreeSet<>() : parted(fromFirst.get(i - 1));
            ReadingFrame frame = new ReadingFrame(frameMap(i, reading), reading);
            frames.add(frame);
            marks.addAll(frame.draw(day, parted, differing));
            marks.add(title(i, letter(i) + name(reading), i == 0 ? "" : distance(fromFirst.get(i - 1))));
        }
        if (isOfTwo()) {
            ReplayPair pair = fromFirst.get(0);
            Partings partings = new Partings(pair);
            FrameMap map = frameMap(2, pair.a());
            marks.add(map.base());
            marks.add(new DifferenceFrame(map, partings, Map.of(), palette).draw(pair, day, partings.on(day)));
            marks.add(title(2, "Difference", "where they part: colour of A under stripes of B; dots: timing alone"));
        }
        int maps = readings.size() + (isOfTwo() ? 1 : 0);
        ReadingsKey key = new ReadingsKey(campaign, palette, frames);
        FlowKey flow = new FlowKey(Sheet.HEADER.x(), Sheet.HEADER.right(), grid.bottom(maps) + 12);
        key.fill(flow, name(readings.get(0)));
        if (isOfTwo()) {
            key.fillDifference(flow);
        }
        marks.add(Mark.Group.of("legends", "legend", flow.marks()));
        SourceLine.Lowered sources = SourceLine.below(readings, flow.bottom() + 14);
        marks.add(Mark.Group.of("sources", "sources", sources.marks()));
        String title = campaign.name() + ", " + PlainDays.full(day) + ": "
                + String.join(", ", readings.stream().map(ReadingsMap::name).toList());
        return new DisplayList(Sheet.WIDTH, sources.bottom(), title, marks);
    }

    private FrameMap frameMap(int number, Replay reading) {
        Box box = grid.box(number);
        var whole = Windows.main(coverage, reading.inputs().theatre(), box);
        var shown = Windows.around(parted, coverage, whole, box);
        Frame frame = new Frame("reading-" + (number + 1), box, shown, Optional.empty());
        return new FrameMap(frame, reading, palette, MapOptions.DEFAULT, land);
    }

    private List<Mark> header() {
        double left = Sheet.HEADER.x();
        double half = Sheet.HEADER.width() / 2 - 20;
        double first = Sheet.HEADER.y() + 16;
        double last = Sheet.HEADER.bottom() - 8;
        String one = "One day under " + readings.size() + " readings";
        return List.of(
                Mark.Text.of("campaign", NAME.cut(campaign.name(), half), left, first, NAME, Ink.QUIET),
                Mark.Text.of("date", PlainDays.full(day), left, last, DATE, Ink.TEXT),
                Mark.Text.of("count", one, Sheet.HEADER.right(), last, TITLE, Ink.TEXT)
                        .at(Mark.Anchor.END));
    }

    private String letter(int number) {
        return isOfTwo() ? (number == 0 ? "A: " : "B: ") : "";
    }

    private Mark title(int number, String title, String text) {
        Box box = grid.box(number);
        double y = box.y() - 30;
        return Mark.Group.of(
                "caption",
                "reading-" + (number + 1) + "-caption",
                List.of(
                        Mark.Text.of("reading", TITLE.cut(title, box.width()), box.x(), y, TITLE, Ink.TEXT),
                        Mark.Text.of("reading-text", TEXT.cut(text, box.width()), box.x(), y + 20, TEXT, Ink.QUIET)));
    }

    private static String name(Replay reading) {
        return reading.judgement().scenario().title();
    }

    /** How far a reading is from the first on the day. */
    private String distance(ReplayPair pair) {
        DayAgreement on = pair.compared().on(day);
        int places = on.disagree().places();
        String parts = places == 0
                ? "parts from " + (isOfTwo() ? "A" : name(readings.get(0))) + " nowhere"
                : "parts from " + (isOfTwo() ? "A" : "the first") + " at " + Amounts.count(places, "place") + ", "
                        + Amounts.fineKm2(on.disagree().areaKm2());
        String kappa = on.kappa().spoken().isPresent()
                ? "; kappa " + Amounts.hundredths(on.kappa().spoken().getAsDouble())
                : "";
        return parts + kappa;
    }
}
