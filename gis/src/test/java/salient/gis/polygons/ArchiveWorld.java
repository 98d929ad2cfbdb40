package salient.gis.polygons;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;

/** A folder with an archive of made-up polygons and three places in a row, one in each degree of longitude. */
final class ArchiveWorld {
    private static final String PLACES = """
            id,name,lat,lon
            alder,Alder,50.5,10.5
            birch,Birch,50.5,11.5
            cedar,Cedar,50.5,12.5
            """;

    private final Path folder;
    private final TreeMap<String, String> options = new TreeMap<>();
    private Problems problems = new Problems();
    private Optional<CampaignInputs> into = Optional.empty();
    private Optional<String> account = Optional.empty();

    ArchiveWorld(Path folder) {
        this.folder = folder;
        write("places.csv", PLACES);
        try {
            Files.createDirectories(folder.resolve("archive"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArchiveWorld file(String name, String text) {
        write("archive/" + name, text);
        return this;
    }

    /** With a file of {@code features}. */
    ArchiveWorld day(String name, String... features) {
        return file(
                name, "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "\n]}\n");
    }

    ArchiveWorld option(String name, String value) {
        options.put(name, value);
        return this;
    }

    /** To be added to {@code campaign} as the account {@code id}. */
    ArchiveWorld into(CampaignInputs campaign, String id) {
        into = Optional.of(campaign);
        account = Optional.of(id);
        return this;
    }

    /** A feature of {@code side} from one degree of longitude to another, 50 to 51 degrees north. */
    static String box(String side, double west, double east) {
        return feature(
                "{\"side\": \"" + side + "\"}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[" + west + ",50],[" + east + ",50],[" + east + ",51],["
                        + west + ",51],[" + west + ",50]]]}");
    }

    static String feature(String properties, String geometry) {
        return "{\"type\": \"Feature\", \"properties\": " + properties + ", \"geometry\": " + geometry + "}";
    }

    Optional<Imported> read() {
        problems = new Problems();
        ImportRequest request = new ImportRequest(
                List.of(new GivenFile(folder.resolve("archive"), "archive")),
                "valley",
                into.isPresent()
                        ? Optional.empty()
                        : Optional.of(new GivenFile(folder.resolve("places.csv"), "places.csv")),
                into,
                account,
                options,
                folder);
        return new PolygonImporter().read(request, problems);
    }

    /** What {@code account} says. */
    List<String> said(String account) {
        return read().orElseThrow(() -> new AssertionError(faults())).dossier().accounts().stream()
                .filter(each -> each.id().value().equals(account))
                .flatMap(each -> each.claims().stream())
                .map(ArchiveWorld::line)
                .toList();
    }

    /** What the account says, a line for each claim: {@code alder 2022-03-01/2022-03-02 held:red}. */
    List<String> said() {
        return read().orElseThrow(() -> new AssertionError(faults())).dossier().accounts().get(0).claims().stream()
                .map(ArchiveWorld::line)
                .toList();
    }

    private static String line(Claim claim) {
        Statement.State state = (Statement.State) claim.statement();
        String sides = state.control().sides().stream().map(SideId::value).collect(Collectors.joining("+"));
        return claim.place() + " " + claim.valid().first() + "/" + claim.valid().last() + " "
                + state.control().token() + (sides.isEmpty() ? "" : ":" + sides);
    }

    /** The report, a line for each sentence. */
    List<String> report() {
        ImportReport report =
                read().orElseThrow(() -> new AssertionError(faults())).report();
        return Stream.of(ImportReport.Chapter.values())
                .flatMap(chapter -> report.of(chapter).stream().map(sentence -> chapter.heading() + ": " + sentence))
                .toList();
    }

    /** What is wrong, a line for each problem. */
    List<String> faults() {
        return problems.sorted().stream().map(ArchiveWorld::line).toList();
    }

    private static String line(Problem problem) {
        return problem.origin() + ": " + problem.what() + " -> " + problem.fix();
    }
}
