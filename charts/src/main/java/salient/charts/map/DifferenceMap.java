package salient.charts.map;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import salient.account.ClaimId;
import salient.campaign.Campaign;
import salient.charts.draw.Box;
import salient.charts.draw.DisplayList;
import salient.charts.draw.Fill;
import salient.charts.draw.Hatch;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Palette;
import salient.charts.draw.Pen;
import salient.charts.draw.PngPlayer;
import salient.charts.draw.Style;
import salient.charts.draw.SvgPlayer;
import salient.charts.draw.Type;
import salient.compare.Divergence;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.ground.FrontKind;
import salient.ground.FrontLine;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.run.ReplayPair;

/** One day under two readings: ground on which they part, both fronts, and the claims behind each difference. */
public final class DifferenceMap {
    private static final Pen FRONT_A = Pen.solid(Palette.INK, 4.4);
    private static final Pen FRONT_B = Pen.dashed(Palette.ACCENT, 3.4, 10.0, 6.0);
    private static final Look PARTED = new Look(
            "parted",
            new Hatch(
                    10,
                    Optional.of(Palette.PAPER),
                    List.of(new Hatch.Stroke(Hatch.Run.RISING, Palette.ACCENT, 3.2, 0.5))));
    private static final Type TEXT = Type.regular(13.5).condensed();
    private static final Type NAME = Type.bold(14.5).condensed();
    private static final Type ID = Type.regular(11.5).condensed();
    private static final Box KEY = new Box(34, 1028, 724, 104);
    private static final Box PANEL = new Box(804, 794, 772, 344);
    private static final int MOST_CLAIMS = 2;

    private final ReplayPair pair;
    private final LocalDate day;
    private final Palette palette;
    private final Campaign campaign;
    private final ControlMap inA;
    private final ControlMap inB;

    private DifferenceMap(ReplayPair pair, LocalDate day) {
        this.pair = pair;
        this.day = day;
        this.campaign = pair.a().inputs().dossier().campaign();
        this.palette = Palette.of(campaign);
        this.inA = pair.a().judgement().history().asOf(day);
        this.inB = pair.b().judgement().history().asOf(day);
    }

    /** The map of {@code pair} at the close of {@code day}. */
    public static DisplayList draw(ReplayPair pair, LocalDate day) {
        return new DifferenceMap(pair, day).draw();
    }

    /** The same as a PNG file. */
    public static byte[] png(DisplayList map) {
        return new PngPlayer(MapOptions.DEFAULT.widthPx()).play(map);
    }

    /** The same as an SVG file. */
    public static byte[] svg(DisplayList map) {
        return new SvgPlayer().play(map);
    }

    private DisplayList draw() {
        Replay a = pair.a();
        Coverage coverage = a.coverage();
        List<Polygon> faces = new ArrayList<>();
        for (int face = 0; face < coverage.faces(); face++) {
            faces.add(coverage.polygon(face));
        }
        Geometry land = CoverageUnion.union(faces.toArray(new Polygon[0]));
        var projection = Windows.main(coverage, a.inputs().theatre(), Sheet.MAP);
        var enlarged = Windows.inset(a.judgement().history(), coverage, projection, Sheet.MAP, Sheet.DETAIL);
        Optional<Box> detail = enlarged.map(p -> projection.box(p.window(Sheet.DETAIL)));
        List<Mark> marks = new ArrayList<>();
        frame(marks, new Frame(Sheet.MAIN, Sheet.MAP, projection, detail), land);
        enlarged.ifPresent(p -> {
            Column heading = new Column("caption", Sheet.DETAIL_HEADING);
            heading.heading("Where control changes, enlarged");
            marks.add(Mark.Group.of("ties", "ties", heading.marks()));
            frame(marks, new Frame(Sheet.INSET, Sheet.DETAIL, p, Optional.empty()), land);
        });
        marks.add(Mark.Group.of("header", "header", header()));
        marks.add(Mark.Group.of("legends", "legend", key()));
        marks.add(Mark.Group.of("differences", "differences", differences()));
        marks.add(Mark.Group.of("sources", "sources", SourceLine.draw(List.of(pair.a(), pair.b()))));
        String title =
                campaign.name() + ", " + Words.date(day) + ": " + title(pair.a()) + " against " + title(pair.b());
        return new DisplayList(Sheet.WIDTH, Sheet.HEIGHT, title, marks);
    }

    private static String title(Replay replay) {
        return replay.judgement().scenario().title();
    }

    private void frame(List<Mark> marks, Frame frame, Geometry land) {
        FrameMap map = new FrameMap(frame, pair.a(), palette, MapOptions.DEFAULT, land);
        List<FrontLine> frontA = front(pair.a());
        List<FrontLine> frontB = front(pair.b());
        List<FrontLine> both = new ArrayList<>(frontA);
        both.addAll(frontB);
        List<Mark> lines = new ArrayList<>();
        lines.addAll(lines(frame, "front-a", frontA, FRONT_A));
        lines.addAll(lines(frame, "front-b", frontB, FRONT_B));
        marks.add(map.base());
        marks.add(Mark.Group.of("frame", frame.name(), map.draw(news(), this::look, both, lines)));
    }

    private List<FrontLine> front(Replay replay) {
        return replay.ground().frontLines(day).stream()
                .filter(line -> line.kind() == FrontKind.DIRECT && !line.presumed())
                .toList();
    }

    private static List<Mark> lines(Frame frame, String kind, List<FrontLine> front, Pen pen) {
        Path2D path = new Path2D.Double();
        for (FrontLine line : front) {
            Coordinate[] points = frame.project(line.line());
            Frame.append(path, points, points[0].equals2D(points[points.length - 1]));
        }
        return front.isEmpty()
                ? List.of()
                : List.of(new Mark.Path(kind, frame.name() + "-" + kind, Outline.of(path), Style.line(pen)));
    }

    /** The places on which the two part are the news of this map. */
    private News news() {
        TreeSet<PlaceId> parted = new TreeSet<>();
        divergences().forEach(divergence -> parted.add(divergence.place()));
        return new News(
                day, inA, List.of(), List.of(), parted, parted, 0, Optional.empty(), new News.Currency(0, 0, 0));
    }

    private List<Divergence> divergences() {
        return pair.compared().divergences().stream()
                .filter(d -> d.days().contains(day) && d.nature() != Divergence.Nature.UNKNOWN)
                .toList();
    }

    private Look look(Optional<PlaceId> place) {
        return place.map(this::look).orElse(Look.UNASSIGNED);
    }

    private Look look(PlaceId place) {
        Finding a = inA.get(place);
        Finding b = inB.get(place);
        if (a.token().equals("unknown") || b.token().equals("unknown")) {
            return new Look("unknown", Look.UNKNOWN);
        }
        return a.sameGround(b) ? Look.of(a, Palette.Strength.PRESUMED, palette) : PARTED;
    }

    private List<Mark> header() {
        double left = Sheet.HEADER.x();
        double right = Sheet.HEADER.right();
        double first = Sheet.HEADER.y() + 16;
        double second = Sheet.HEADER.bottom() - 8;
        double half = Sheet.HEADER.width() / 2 - 20;
        Type name = Type.bold(19);
        Type scenario = Type.regular(17);
        return List.of(
                Mark.Text.of("campaign", name.cut(campaign.name(), half), left, first, name, Palette.QUIET),
                Mark.Text.of("date", Words.date(day), left, second, Type.bold(44), Palette.INK),
                Mark.Text.of(
                                "scenario",
                                scenario.cut("A: " + title(pair.a()), half),
                                right,
                                first,
                                scenario,
                                Palette.INK)
                        .at(Mark.Anchor.END),
                Mark.Text.of(
                                "scenario",
                                scenario.cut("B: " + title(pair.b()), half),
                                right,
                                first + 25,
                                scenario,
                                Palette.ACCENT)
                        .at(Mark.Anchor.END));
    }

    private List<Mark> key() {
        Column column = new Column("legend", KEY);
        column.heading("What the map shows");
        double y = column.y() + 18;
        double left = KEY.x();
        double middle = KEY.x() + KEY.width() / 2;
        List<Mark> marks = new ArrayList<>(column.marks());
        swatch(marks, left, y, PARTED.fill(), "The readings part");
        swatch(marks, left, y + 24, Look.UNKNOWN, "One or both do not know");
        double x = left;
        for (var side : campaign.sides()) {
            swatch(
                    marks,
                    x,
                    y + 48,
                    Fill.solid(palette.fill(side.id(), Palette.Strength.PRESUMED)),
                    "Both: " + side.label());
            x += 60 + TEXT.widthPx("Both: " + side.label());
        }
        stroke(marks, middle, y, FRONT_A, "Reported front line in A");
        stroke(marks, middle, y + 24, FRONT_B, "Reported front line in B");
        return marks;
    }

    private static void swatch(List<Mark> marks, double x, double y, Fill fill, String text) {
        marks.add(new Mark.Path(
                "swatch",
                "",
                Outline.of(new Box(x, y - 8, 32, 16)),
                Style.fill(fill).with(Pen.solid(Palette.HAIRLINE, 0.8))));
        marks.add(Mark.Text.of("legend-label", text, x + 40, y + 4.7, TEXT, Palette.INK));
    }

    private static void stroke(List<Mark> marks, double x, double y, Pen pen, String text) {
        marks.add(new Mark.Path("swatch", "", Outline.line(x, y, x + 32, y), Style.line(pen)));
        marks.add(Mark.Text.of("legend-label", text, x + 40, y + 4.7, TEXT, Palette.INK));
    }

    private List<Mark> differences() {
        Column column = new Column("difference", PANEL);
        List<Divergence> all = divergences();
        column.heading("Where they part on this day, and the claims behind it");
        int shown = 0;
        for (Divergence divergence : all) {
            if (column.left() < 66) {
                column.line("and " + (all.size() - shown) + " more; see divergences.csv", TEXT, Palette.QUIET, 17);
                break;
            }
            String place = pair.a()
                    .inputs()
                    .dossier()
                    .gazetteer()
                    .get(divergence.place())
                    .name();
            column.line(place + " (" + divergence.nature().token() + ")", NAME, Palette.INK, 16);
            says(column, "A: ", divergence.a(), divergence.claimsA(), Palette.INK);
            says(column, "B: ", divergence.b(), divergence.claimsB(), Palette.ACCENT);
            shown++;
        }
        return column.marks();
    }

    private void says(Column column, String who, Finding finding, SortedSet<ClaimId> claims, Color color) {
        String ids = claims.stream().limit(MOST_CLAIMS).map(ClaimId::toString).collect(Collectors.joining(", "));
        String more = claims.size() > MOST_CLAIMS ? " and " + (claims.size() - MOST_CLAIMS) + " more" : "";
        column.line(who + Words.of(finding, campaign) + ": " + ids + more, ID, color, 13.5);
    }
}
