package salient.bench.input;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.io.WKBWriter;
import salient.bench.kernel.MadeCampaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.ControlMap;
import salient.control.Finding;
import salient.geo.Coverage;
import salient.ground.DailyPolygons;
import salient.ground.FindingPolygons;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.ground.Ground;
import salient.ground.GroundKind;
import salient.ground.GroundShare;

/**
 * Does the work of some days, and writes what geopandas needs to do the same: {@code cells.csv} with the outline of each
 * face as well-known binary, {@code findings.csv} with what each face has on each day, {@code own.csv} with areas by
 * finding (square kilometres) and lengths of the front between two findings (kilometres), {@code times.csv} with what
 * it took, and {@code plane.txt} with the plane on which areas are measured.
 */
public final class PeerInput {
    /** Passes over the days: the last one is timed, when Java has compiled what it needs. */
    private static final int PASSES = 3;

    private final MadeCampaign campaign;
    private final Coverage cells;
    private final List<LocalDate> days;

    private PeerInput(MadeCampaign campaign, int days) {
        this.campaign = campaign;
        this.cells = campaign.cells();
        List<LocalDate> all = campaign.days();
        this.days = new ArrayList<>();
        for (int i = 1; i <= days; i++) {
            this.days.add(all.get((int) ((long) all.size() * i / (days + 1))));
        }
    }

    /**
     * Writes it.
     *
     * @param arguments the folder to write, the size of the campaign as in {@code 33000x1700x20}, how many days
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        PeerInput input = new PeerInput(MadeCampaign.read(arguments[1]), Integer.parseInt(arguments[2]));
        input.writeCells(folder.resolve("cells.csv"));
        input.writeFindings(folder.resolve("findings.csv"));
        Files.writeString(folder.resolve("plane.txt"), input.plane());
        input.writeOwn(folder);
    }

    private String plane() {
        Coordinate centre = campaign.theatre().area().getEnvelopeInternal().centre();
        return String.format(
                Locale.ROOT, "+proj=laea +lat_0=%.9f +lon_0=%.9f +datum=WGS84 +units=m\n", centre.y, centre.x);
    }

    private void writeCells(Path file) throws IOException {
        WKBWriter writer = new WKBWriter();
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            out.print("face,wkb\n");
            for (int face = 0; face < cells.faces(); face++) {
                out.print(face + "," + WKBWriter.toHex(writer.write(cells.polygon(face))) + "\n");
            }
        }
    }

    private void writeFindings(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            out.print("day,face,finding\n");
            for (LocalDate day : days) {
                ControlMap map = campaign.judgement().history().asOf(day);
                for (int face = 0; face < cells.faces(); face++) {
                    String finding =
                            cells.place(face).map(map::get).map(PeerInput::name).orElse(name(GroundKind.UNASSIGNED));
                    out.print(day + "," + face + "," + finding + "\n");
                }
            }
        }
    }

    private static String name(Finding finding) {
        return name(GroundKind.of(finding.kind()), finding.holder());
    }

    private static String name(GroundKind kind, Optional<Holder> holder) {
        return holder.map(who -> name(kind) + " " + who).orElse(name(kind));
    }

    private static String name(GroundKind kind) {
        return kind.token();
    }

    private static String held(SideId side) {
        return name(GroundKind.HELD, Optional.of(Holder.of(side)));
    }

    /** What one day comes to. */
    private record Day(
            LocalDate day, List<GroundShare> shares, List<FrontLength> front, List<FindingPolygons> polygons) {}

    private void writeOwn(Path folder) throws IOException {
        List<Day> worked = List.of();
        double setUp = 0;
        double each = 0;
        for (int pass = 0; pass < PASSES; pass++) {
            long start = System.nanoTime();
            Ground ground = campaign.ground();
            DailyPolygons polygons = campaign.dailyPolygons();
            long ready = System.nanoTime();
            worked = days.stream().map(day -> work(day, ground, polygons)).toList();
            setUp = (ready - start) / 1e9;
            each = (System.nanoTime() - ready) / 1e9 / days.size();
        }
        double all = all();
        try (PrintWriter out = new PrintWriter(folder.resolve("own.csv").toFile(), StandardCharsets.UTF_8)) {
            out.print("day,what,finding,other,amount\n");
            for (Day day : worked) {
                write(day, out);
            }
        }
        Files.writeString(
                folder.resolve("times.csv"),
                String.format(
                        Locale.ROOT,
                        "days,all_days,set_up_s,day_s,all_days_s\n%d,%d,%.4f,%.4f,%.4f\n",
                        days.size(),
                        campaign.days().size(),
                        setUp,
                        each,
                        all));
    }

    /** Seconds for the work of every day, one after the other. */
    private double all() {
        long start = System.nanoTime();
        Ground ground = campaign.ground();
        DailyPolygons polygons = campaign.dailyPolygons();
        long worked = campaign.days().stream()
                .map(day -> work(day, ground, polygons))
                .filter(day -> !day.polygons().isEmpty())
                .count();
        if (worked != campaign.days().size()) {
            throw new IllegalStateException("days without ground");
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static Day work(LocalDate day, Ground ground, DailyPolygons polygons) {
        ground.frontLines(day);
        return new Day(day, ground.shares(day), ground.frontLengths(day), polygons.on(day));
    }

    private static void write(Day day, PrintWriter out) {
        SortedMap<String, Double> km2 = new TreeMap<>();
        day.shares().forEach(share -> km2.merge(name(share.kind(), share.holder()), share.areaKm2(), Double::sum));
        for (FindingPolygons ground : day.polygons()) {
            String finding = name(ground.kind(), ground.holder());
            out.print(day.day() + ",area," + finding + ",," + km2.get(finding) + "\n");
        }
        for (FrontLength front : day.front()) {
            if (front.kind() == FrontKind.DIRECT) {
                out.print(day.day() + ",front," + held(front.sideA()) + "," + held(front.sideB()) + ","
                        + front.lengthKm() + "\n");
            }
        }
    }
}
