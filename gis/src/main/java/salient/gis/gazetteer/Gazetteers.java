package salient.gis.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.Theatre;
import salient.gis.input.GivenFile;
import salient.gis.input.GivenFiles;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportOption;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.OutlineFile;
import salient.text.SourceFile;

/** Reads gazetteers of others, whichever of the known formats they are in. */
public final class Gazetteers {
    private final GazetteerOptions options;
    private final ImportRequest request;
    private final ImportReport report;
    private final Problems problems;

    private Gazetteers(GazetteerOptions options, ImportRequest request, ImportReport report, Problems problems) {
        this.options = options;
        this.request = request;
        this.report = report;
        this.problems = problems;
    }

    /** What reading a gazetteer may be told: for the options of a format that takes places from one. */
    public static List<ImportOption> options() {
        return GazetteerOptions.ALL;
    }

    /**
     * Reads the gazetteer of {@code request}: the file of places that it names, else its files together.
     *
     * @param report is told what was read, guessed and left out
     * @return empty exactly if errors were filed
     */
    public static Optional<ForeignGazetteer> read(ImportRequest request, ImportReport report, Problems problems) {
        int before = problems.errors();
        GazetteerOptions options = GazetteerOptions.of(request.options(), problems);
        List<GivenFile> files = request.places().map(List::of).orElse(request.files());
        Optional<ForeignGazetteer> read = new Gazetteers(options, request, report, problems).read(files);
        return problems.errors() == before ? read : Optional.empty();
    }

    /**
     * The places of the gazetteer in {@code file}, none of them left out.
     *
     * @return empty exactly if errors were filed
     */
    public static Optional<List<Place>> places(GivenFile file, Problems problems) {
        ImportRequest whole = new ImportRequest(
                List.of(file),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                file.path().toAbsolutePath().getParent());
        return new Gazetteers(GazetteerOptions.of(whole.options(), problems), whole, new ImportReport(), problems)
                .read(whole.files())
                .map(ForeignGazetteer::places);
    }

    private Optional<ForeignGazetteer> read(List<GivenFile> files) {
        Optional<Geometry> theatre = request.file(GazetteerOptions.THEATRE)
                .flatMap(file -> GivenFiles.openOne(file, problems))
                .flatMap(file -> OutlineFile.read(file, problems));
        Reading reading = new Reading(options, report, problems);
        List<FoundPlace> places = new ArrayList<>();
        GivenFiles.open(files, GivenFiles.Folders.REFUSED, problems)
                .ifPresent(opened -> opened.stream()
                        .filter(file -> !isReadMe(file))
                        .forEach(file -> places.addAll(read(file, reading))));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (places.isEmpty()) {
            problems.error(
                    ProblemCode.EMPTY_GAZETTEER,
                    Origin.of(files.get(0).shown()),
                    "no place was found",
                    "name a gazetteer: a dump of GeoNames, Linked Places, points in GeoJSON, or a table");
            return Optional.empty();
        }
        ForeignGazetteer made = made(places, theatre, reading);
        if (made.places().isEmpty()) {
            problems.error(
                    ProblemCode.EMPTY_GAZETTEER,
                    Origin.of(files.get(0).shown()),
                    "no place is left: " + String.join("; ", report.of(Chapter.LEFT_OUT)),
                    "leave fewer of them out");
        }
        reading.tellUnknownKinds();
        if (theatre.isEmpty() && request.into().isEmpty() && !request.campaign().isEmpty()) {
            FarPlaces.tell(places, reading, files.get(0).shown());
        }
        return Optional.of(made);
    }

    private ForeignGazetteer made(List<FoundPlace> all, Optional<Geometry> theatre, Reading reading) {
        Thinning thinning = new Thinning(report);
        List<FoundPlace> places =
                theatre.map(area -> thinning.within(area, all)).orElse(all);
        places = thinning.populous(options.minPopulation(), places);
        places = thinning.apart(options.minDistanceKm(), places);
        return made(
                places,
                theatre.map(area -> new Theatre(area, area, new GeometryFactory().createPolygon())),
                reading.zone(),
                reading.attribution(),
                report);
    }

    /**
     * {@code places} as those of a campaign, with names and ids that tell them apart.
     *
     * @param report is told of those that may be one, and of names that were left out
     */
    public static ForeignGazetteer of(List<FoundPlace> places, ImportReport report) {
        return made(places, Optional.empty(), Optional.empty(), "", report);
    }

    private static ForeignGazetteer made(
            List<FoundPlace> all,
            Optional<Theatre> theatre,
            Optional<String> zone,
            String attribution,
            ImportReport report) {
        Twins twins = new Twins(report);
        List<FoundPlace> places = twins.onePerPoint(CleanNames.of(all, report));
        twins.tellNear(places);
        Map<String, PlaceId> ids = PlaceIds.of(places);
        PlaceIds.tell(places, ids, report);
        List<Place> made =
                places.stream().map(place -> place.as(ids.get(place.key()))).toList();
        return new ForeignGazetteer(made, ids, theatre, zone, attribution);
    }

    private List<FoundPlace> read(SourceFile file, Reading reading) {
        String first = firstLine(file);
        List<FoundPlace> places;
        if (GeoNamesFile.begins(first)) {
            AlternateNames names = new AlternateNames(reading);
            List<FoundPlace> found = new GeoNamesFile(reading).read(file);
            request.file(GazetteerOptions.ALTERNATE_NAMES)
                    .flatMap(alternate -> GivenFiles.open(List.of(alternate), GivenFiles.Folders.REFUSED, problems))
                    .ifPresent(opened -> opened.stream()
                            .filter(each -> !isReadMe(each) && !each.name().contains("iso-languagecodes"))
                            .forEach(each -> names.note(each, found)));
            places = names.kept(found);
        } else if (first.strip().startsWith("{")) {
            places = new PlaceFeatures(reading).read(file);
        } else {
            places = new PlaceTable(reading).read(file);
        }
        report.add(
                Chapter.READ,
                Counted.of(places.size(), "place") + " from "
                        + Path.of(file.name()).getFileName());
        return places;
    }

    /** An archive of GeoNames holds one beside the dump. */
    private static boolean isReadMe(SourceFile file) {
        return file.name().toLowerCase(Locale.ROOT).endsWith("/readme.txt");
    }

    /** The first line that has something in it, as far as it tells what the file is. */
    private static String firstLine(SourceFile file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            char[] head = new char[8192];
            int read = reader.read(head);
            String text = read < 0 ? "" : new String(head, 0, read).strip();
            int end = text.indexOf('\n');
            return end < 0 ? text : text.substring(0, end);
        } catch (IOException e) {
            return "";
        }
    }
}
