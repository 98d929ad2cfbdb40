package salient.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import salient.archive.FolderManifest;
import salient.archive.RunFiles;
import salient.folder.RunFormat;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;

/**
 * Tells whether a folder that was written as a whole (a run, a comparison, an export and the like) holds what was written:
 * every file that its manifest lists, with the digest there, and nothing else.
 */
public final class FolderVerifier {
    private static final String AGAIN = "make it again, or put back the file as it was written";

    private final List<DigestRecord> records;
    private final Problems problems;

    /** @param records what else states digests in a folder, and must state the same */
    public FolderVerifier(List<DigestRecord> records, Problems problems) {
        this.records = List.copyOf(records);
        this.problems = problems;
    }

    /**
     * Looks through {@code folder}.
     *
     * @param shown the folder as messages call it
     * @return how many files its manifest lists; empty, with problems filed, if not all is as it was written
     */
    public OptionalInt verify(Path folder, String shown) {
        int before = problems.errors();
        RunFiles files = new RunFiles(folder, shown, problems);
        Optional<FolderManifest> manifest = files.folderManifest();
        if (manifest.isEmpty()) {
            return OptionalInt.empty();
        }
        SortedMap<String, String> listed = manifest.get().files();
        SortedSet<String> sound = files.check(listed, AGAIN);
        checkNothingElse(listed, files);
        checkResult(manifest.get(), files);
        for (DigestRecord record : records) {
            if (sound.contains(record.file())) {
                checkRecord(record, listed, files);
            }
        }
        return problems.errors() > before ? OptionalInt.empty() : OptionalInt.of(listed.size());
    }

    private void checkNothingElse(SortedMap<String, String> listed, RunFiles files) {
        for (String name : files.names()) {
            if (!name.equals(RunFormat.MANIFEST) && !listed.containsKey(name)) {
                problems.error(
                        ProblemCode.UNLISTED_FILE,
                        Origin.of(files.shown(name)),
                        "the manifest does not list this file: it was added since the run was written",
                        "take it out of the folder, which holds the run alone");
            }
        }
    }

    private void checkResult(FolderManifest manifest, RunFiles files) {
        if (manifest.result().isPresent() && !manifest.result().get().equals(Manifest.result(manifest.files()))) {
            problems.error(
                    ProblemCode.EDITED_RUN,
                    Origin.of(files.shown(RunFormat.MANIFEST)),
                    "the result that the manifest states is not that of the files it lists",
                    AGAIN);
        }
    }

    private void checkRecord(DigestRecord record, SortedMap<String, String> listed, RunFiles files) {
        Optional<byte[]> bytes = files.bytes(record.file());
        if (bytes.isEmpty()) {
            return;
        }
        Optional<SortedMap<String, String>> stated = record.read(bytes.get());
        if (stated.isEmpty()) {
            wrong(files.shown(record.file()), "the digests of the run's files cannot be read here");
            return;
        }
        stated.get().forEach((name, digest) -> {
            if (!digest.equals(listed.get(name))) {
                wrong(
                        files.shown(record.file()),
                        "the digest stated here for " + Quoted.text(name) + " is not that of the manifest");
            }
        });
    }

    private void wrong(String file, String what) {
        problems.error(
                ProblemCode.EDITED_RUN,
                Origin.of(file),
                what,
                "make the run again: one of the two was edited after it was written");
    }
}
