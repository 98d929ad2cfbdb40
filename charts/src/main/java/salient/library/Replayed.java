package salient.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import salient.account.Claim;
import salient.account.Dossier;
import salient.campaign.Holder;
import salient.campaign.Ids;
import salient.campaign.SideId;
import salient.charts.draw.PictureFormat;
import salient.charts.map.DayMaps;
import salient.charts.map.MapOptions;
import salient.charts.publish.CampaignOutput;
import salient.charts.publish.PictureOptions;
import salient.charts.publish.Progress;
import salient.charts.publish.RunPublisher;
import salient.charts.publish.StandingPictures;
import salient.charts.publish.UnpublishedException;
import salient.control.Finding;
import salient.ground.DailyPolygons;
import salient.ground.FindingPolygons;
import salient.ground.FrontLength;
import salient.ground.FrontLine;
import salient.ground.GroundShare;
import salient.place.PlaceId;
import salient.problem.Quoted;
import salient.run.Replay;
import salient.run.ReplayPair;
import salient.run.RunOptions;
import salient.telling.Cases;
import salient.telling.Testimony;
import salient.wording.ReasonWords;
import salient.wording.Wording;

/**
 * A campaign as one scenario reads it, day by day. A day is that of its close; one outside the campaign's period is an
 * {@link IllegalArgumentException}. Safe for threads.
 */
public final class Replayed {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final CampaignOutput output;
    private final Replay replay;
    /** Stands on the day that was asked for last; absent until somebody asks. */
    private Optional<DailyPolygons> polygons = Optional.empty();

    Replayed(CampaignOutput output, Replay replay) {
        this.output = output;
        this.replay = replay;
    }

    /** The id of the scenario. */
    public String scenario() {
        return replay.judgement().scenario().id();
    }

    /** What is found of every place on {@code day}, by the ids of places. */
    public SortedMap<String, Found> findings(LocalDate day) {
        check(day);
        SortedMap<String, Found> found = new TreeMap<>();
        for (PlaceId place : replay.judgement().history().places()) {
            found.put(place.value(), Found.of(finding(place, day)));
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /**
     * What is found of {@code place} on {@code day}.
     *
     * @throws InputException if the campaign has no such place
     */
    public Found finding(String place, LocalDate day) {
        check(day);
        return Found.of(finding(known(place), day));
    }

    private Finding finding(PlaceId place, LocalDate day) {
        return replay.judgement().history().of(place).at(day);
    }

    private void check(LocalDate day) {
        if (!replay.judgement().history().period().contains(day)) {
            throw new IllegalArgumentException(
                    day + " is outside " + replay.judgement().history().period());
        }
    }

    private PlaceId known(String place) {
        if (Ids.isId(place)) {
            PlaceId id = new PlaceId(place);
            if (replay.judgement().history().places().contains(id)) {
                return id;
            }
        }
        throw InputException.of("no place is called " + Quoted.text(place) + "; places are named by their ids");
    }

    /** The ground of each finding that has any on {@code day}, in the order of {@code daily.csv}. */
    public synchronized List<GroundPolygons> ground(LocalDate day) {
        check(day);
        DailyPolygons exact = polygons.orElseGet(
                () -> new DailyPolygons(dossier().campaign(), replay.judgement().history(), replay.coverage()));
        polygons = Optional.of(exact);
        List<GroundShare> shares = replay.ground().shares(day);
        return exact.on(day).stream().map(ground -> ground(ground, shares)).toList();
    }

    private static GroundPolygons ground(FindingPolygons ground, List<GroundShare> shares) {
        double areaKm2 = shares.stream()
                .filter(share -> share.kind() == ground.kind() && share.holder().equals(ground.holder()))
                .mapToDouble(GroundShare::areaKm2)
                .sum();
        return new GroundPolygons(
                ground.kind().token(),
                ground.holder().map(Holder::sides).stream()
                        .flatMap(SortedSet::stream)
                        .map(SideId::value)
                        .collect(Collectors.toCollection(TreeSet::new)),
                areaKm2,
                (MultiPolygon) ground.polygons().copy());
    }

    /** The front on {@code day}: each kind of it between each two sides between whom there is any. */
    public List<FrontPart> front(LocalDate day) {
        check(day);
        List<FrontLine> lines = replay.ground().frontLines(day);
        return replay.ground().frontLengths(day).stream()
                .filter(length -> length.lengthKm() > 0)
                .map(length -> new FrontPart(
                        length.sideA().value(),
                        length.sideB().value(),
                        length.kind().token(),
                        length.lengthKm(),
                        length.presumedKm(),
                        GEOMETRY.createMultiLineString(lines.stream()
                                .filter(line -> isOf(line, length))
                                .map(line -> GEOMETRY.createLineString(line.line()))
                                .toArray(LineString[]::new))))
                .toList();
    }

    private static boolean isOf(FrontLine line, FrontLength length) {
        return line.kind() == length.kind()
                && line.sideA().equals(length.sideA())
                && line.sideB().equals(length.sideB());
    }

    /**
     * Why {@code place} is found as it is on {@code day}: the claims that decided, those that lost, and by which rule.
     *
     * @throws InputException if the campaign has no such place
     */
    public Why why(String place, LocalDate day) {
        check(day);
        PlaceId id = known(place);
        Finding finding = finding(id, day);
        Wording wording = new Wording(dossier());
        return new Why(
                wording.finding(finding),
                Wording.grounds(finding.grounds()),
                new Cases(dossier(), replay.judgement())
                        .on(id, day).testimonies().stream()
                                .map(testimony -> bearing(testimony, wording))
                                .toList());
    }

    private Why.Bearing bearing(Testimony testimony, Wording wording) {
        Claim claim = dossier().claim(testimony.claim());
        return new Why.Bearing(
                testimony.claim().toString(),
                wording.source(claim),
                testimony.effect(),
                wording.says(claim),
                testimony.bearing().token(),
                testimony
                        .verdict()
                        .map(verdict -> ReasonWords.withRule(verdict.reason()))
                        .orElse(""));
    }

    /**
     * Where and when this reading and {@code other} part, by place and then by day.
     *
     * @throws IllegalArgumentException if {@code other} is of another campaign, or of one that was read at another time
     */
    @SuppressWarnings("ReferenceEquality") // inputs that were read at another time are others, even if they are equal
    public List<Difference> compare(Replayed other) {
        if (other.replay.inputs() != replay.inputs()) {
            throw new IllegalArgumentException("only readings of one campaign that was read once can be compared");
        }
        return ReplayPair.of(replay, other.replay).compared().divergences().stream()
                .map(divergence -> new Difference(
                        divergence.place().value(),
                        divergence.days().from(),
                        divergence.days().until(),
                        divergence.nature().token(),
                        Found.of(divergence.a()),
                        Found.of(divergence.b())))
                .toList();
    }

    /**
     * Writes the run: its tables, maps, charts and page, into {@code runs/} of the workspace, as a whole and in the place of
     * an older one. Layers for other programs and descriptors, which {@code salient replay} adds, are not of this module.
     *
     * @return the folder of the run
     * @throws InputException if it cannot be written; nothing is left half written
     */
    public Path write() {
        try {
            return new RunPublisher(output, PictureOptions.DEFAULT, StandingPictures.KEPT, Progress.UNHEARD)
                    .publish(replay.judgement().scenario(), RunOptions.DEFAULT)
                    .folder()
                    .path();
        } catch (UnpublishedException e) {
            throw InputException.of(e.problems());
        }
    }

    /**
     * Draws the map of {@code day} into {@code file}, whose name ends in {@code .png}, {@code .svg} or {@code .pdf}.
     *
     * @throws IllegalArgumentException if it ends otherwise
     */
    public void draw(LocalDate day, Path file) throws IOException {
        check(day);
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        PictureFormat format = Stream.of(PictureFormat.values())
                .filter(one -> name.endsWith("." + one.token()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("pictures are png, svg or pdf; " + name + " is none"));
        Files.write(file, DayMaps.of(replay, MapOptions.DEFAULT).file(day, format));
    }

    private Dossier dossier() {
        return replay.inputs().dossier();
    }
}
