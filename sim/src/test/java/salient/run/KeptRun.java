package salient.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.archive.PastRun;
import salient.digest.Sha256;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.Repository;

/** A copy of the golden run of the toy campaign's plain scenario, to be spoilt at will. */
final class KeptRun {
    private final Path folder;

    private KeptRun(Path folder) {
        this.folder = folder;
    }

    static KeptRun in(Path folder) throws IOException {
        return copyOf("toy-plain", folder);
    }

    static KeptRun copyOf(String golden, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files =
                Files.list(Repository.RESOURCES.resolve("golden").resolve(golden))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        return new KeptRun(folder);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    /** Puts {@code now}, in which $1 stands for a group, in the place of {@code then}, which must be there. */
    KeptRun edit(String file, String then, String now) throws IOException {
        String text = text(file);
        String edited = text.replaceFirst(then, now);
        if (edited.equals(text)) {
            throw new AssertionError(then + " does not stand in " + file);
        }
        Files.writeString(path(file), edited);
        return this;
    }

    /** Writes the digests of its files as they are now into its manifest, as somebody would who forges a run. */
    KeptRun seal() throws IOException {
        TreeMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                digests.put(
                        file.getFileName().toString(),
                        Sha256.of(Files.readAllBytes(file)).hex());
            }
        }
        String manifest = text("manifest.json");
        for (Map.Entry<String, String> file : digests.entrySet()) {
            manifest = manifest.replaceFirst(
                    "\"" + file.getKey() + "\": \"[0-9a-f]{64}\"",
                    "\"" + file.getKey() + "\": \"" + file.getValue() + "\"");
        }
        manifest =
                manifest.replaceFirst("\"result\": \"[0-9a-f]*\"", "\"result\": \"" + Manifest.result(digests) + "\"");
        Files.write(path("manifest.json"), manifest.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Optional<PastRun> read(CampaignInputs inputs, Problems problems) {
        return new PastRuns(inputs, problems).read(folder, "old/plain");
    }

    PastRun read(CampaignInputs inputs) {
        Problems problems = new Problems();
        return read(inputs, problems).orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "no test")));
    }

    /** What reading it reports, to the letter. */
    String report(CampaignInputs inputs) {
        Problems problems = new Problems();
        if (read(inputs, problems).isPresent() == problems.hasErrors()) {
            throw new AssertionError("a run is read exactly if nothing is wrong with it");
        }
        return ProblemReport.text(problems, "nothing was compared");
    }
}
