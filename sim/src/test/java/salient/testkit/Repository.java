package salient.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignReader;
import salient.workspace.Workspace;

/** The folder that the tests belong to. */
public final class Repository {
    /** Its top, which is a workspace. */
    public static final Path ROOT = Path.of(System.getProperty("salient.workspace", ".."))
            .toAbsolutePath()
            .normalize();

    /** What the tests of {@code sim} read. */
    public static final Path RESOURCES = ROOT.resolve("sim/src/test/resources");

    private Repository() {}

    /** The text of {@code file}, such as {@code docs/limits.md}. */
    public static String text(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace at {@code root}. */
    public static Workspace workspace(Path root) {
        return Workspace.at(root, new Problems()).orElseThrow();
    }

    /** {@code campaign} of the workspace at {@code root}, which must be without errors. */
    public static CampaignInputs read(Path root, String campaign) {
        Problems problems = new Problems();
        return CampaignReader.read(workspace(root), campaign, problems)
                .orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "no test")));
    }
}
