package salient.cli.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import salient.folder.WrittenFolders;
import salient.gis.descriptor.DescribedDigests;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.run.FolderVerifier;

/** Folders that were written are whole, and nothing half-written stands beside them. */
public final class WholeFolders {
    private WholeFolders() {}

    /** What is wrong in {@code folder} and below: files of runs that are not as written, drafts. */
    public static List<String> faults(Path folder) {
        try {
            Problems problems = new Problems();
            FolderVerifier verifier = new FolderVerifier(DescribedDigests.all(), problems);
            for (Path run : WrittenFolders.in(folder)) {
                verifier.verify(run, folder.relativize(run).toString());
            }
            List<String> faults = new ArrayList<>(
                    problems.sorted().stream().map(Problem::toString).toList());
            faults.addAll(drafts(folder));
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was not written to its end in {@code folder} and below. */
    public static List<String> drafts(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(path -> path.getFileName().toString().contains(".partial-"))
                    .map(path -> "left behind: " + folder.relativize(path))
                    .toList();
        }
    }
}
