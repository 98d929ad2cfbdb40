package salient.gis.panel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import salient.gis.input.GivenFile;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportRequest;
import salient.gis.intake.Imported;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;

/** A folder with a panel of a few made-up places, imported. */
final class PanelWorld {
    static final String HEADER = "geonameid,date,status_wiki,status_boost,status_dsm,status_isw,status,viina_version\n";

    static final String PLACES = """
            id,name,lat,lon
            461727,Mill,48.10,37.10
            461728,Ford,48.12,37.16
            2,Old Bridge,48.16,37.12
            """;

    private final Path folder;
    private final List<String> files = new ArrayList<>();
    private final TreeMap<String, String> options = new TreeMap<>();
    private final Problems problems = new Problems();
    private Optional<String> places = Optional.of("places.csv");
    private Optional<CampaignInputs> into = Optional.empty();
    private Optional<String> account = Optional.empty();

    PanelWorld(Path folder) {
        this.folder = folder;
        write("places.csv", PLACES.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With a panel of {@code rows} under the usual header. */
    PanelWorld rows(String... rows) {
        return file("control.csv", HEADER + String.join("\n", rows) + "\n");
    }

    PanelWorld file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    PanelWorld file(String name, byte[] bytes) {
        write(name, bytes);
        files.add(name);
        return this;
    }

    /** With a file that only an option may name. */
    PanelWorld beside(String name, String text) {
        write(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PanelWorld zipped(String name, String entry, String text) {
        return file(name, zip(entry, text));
    }

    static byte[] zip(String entry, String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    PanelWorld places(String text) {
        write("places.csv", text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    PanelWorld withoutPlaces() {
        places = Optional.empty();
        return this;
    }

    PanelWorld with(String option, String value) {
        options.put(option, value);
        return this;
    }

    PanelWorld into(CampaignInputs campaign, String id) {
        into = Optional.of(campaign);
        account = Optional.of(id);
        return withoutPlaces();
    }

    /** What is made of it; empty if it has errors. */
    Optional<Imported> read() {
        ImportRequest request = new ImportRequest(
                files.stream()
                        .map(name -> new GivenFile(folder.resolve(name), name))
                        .toList(),
                into.map(inputs -> inputs.dossier().campaign().id()).orElse("made"),
                places.map(name -> new GivenFile(folder.resolve(name), name)),
                into,
                account,
                options,
                folder);
        return new PanelImporter().read(request, problems);
    }

    Imported readWell() {
        return read().orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    }

    /** The problems of one that cannot be read, or of one that has warnings. */
    List<String> faults() {
        read();
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    /** The report, a line each. */
    List<String> report() {
        ImportReport report = readWell().report();
        List<String> lines = new ArrayList<>();
        for (ImportReport.Chapter chapter : ImportReport.Chapter.values()) {
            report.of(chapter).forEach(sentence -> lines.add(chapter.heading() + ": " + sentence));
        }
        return lines;
    }
}
