package salient.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.folder.WrittenFolders;
import salient.gis.descriptor.DescribedDigests;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.run.FolderVerifier;
import salient.wording.Amounts;

/** Tells whether runs are as they were written. */
@Command(
        name = "verify",
        description = "Works out the digest of every file of a run anew, holds it against the manifest, and tells what"
                + " was changed, taken away or added since the run was written.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient verify runs/latakia-2014/monitor",
            "  salient verify runs",
            "",
            "Comparisons, exports and whatever else has a manifest.json is verified in the same way. The exit status is 0 if"
                    + " all is as it was written, 3 if not. No workspace is needed. Docs: docs/run-format.md."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "not all is as it was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "The folder of a run, or one that has such folders in it, however deep.")
    private List<Path> folders = new ArrayList<>();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        Problems problems = new Problems();
        FolderVerifier verifier = new FolderVerifier(DescribedDigests.all(), problems);
        for (Path named : folders) {
            String shown = Unseen.shown(named.toString().replace('\\', '/'));
            Path folder = surroundings.current().resolve(named).normalize();
            List<Path> found = WrittenFolders.in(folder);
            for (Path each : found.isEmpty() ? List.of(folder) : found) {
                verify(each, each.equals(folder) ? shown : shown + "/" + below(folder, each), verifier, out);
            }
        }
        out.flush();
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        return ExitStatus.FINE;
    }

    private static String below(Path folder, Path each) {
        return Unseen.shown(folder.relativize(each).toString().replace('\\', '/'));
    }

    private static void verify(Path folder, String shown, FolderVerifier verifier, PrintWriter out) {
        OptionalInt files = verifier.verify(folder, shown);
        if (files.isPresent()) {
            out.println(shown + ": " + Amounts.count(files.getAsInt(), "file") + " as written");
        }
    }
}
