package salient.gis.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import salient.folder.WriteFailure;
import salient.gis.input.GivenFile;
import salient.gis.input.GivenFiles;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.workspace.Workspace;

/** Writes the tables of a campaign as a workbook, and takes back what was changed in one. */
public final class Workbooks {
    /** The endings of files that can be written and read. */
    public static final List<String> ENDINGS = List.of("xlsx", "ods");

    private Workbooks() {}

    /** The ending of {@code file}, if it is one of those. */
    public static Optional<String> ending(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(ending -> name.endsWith("." + ending)).findFirst();
    }

    /**
     * Writes the campaign {@code inputs} of {@code workspace} to {@code file}, whole or not at all.
     *
     * @param file where nothing may stand yet; its ending says the format
     * @return whether it was written; if not, problems say why
     */
    public static boolean write(Workspace workspace, CampaignInputs inputs, GivenFile file, Problems problems) {
        CampaignSheets sheets = new CampaignSheets(workspace, inputs);
        List<Sheet> all = sheets.all(problems);
        if (problems.hasErrors()) {
            return false;
        }
        if (Files.exists(file.path())) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(file.shown()),
                    "something stands here, and nothing is replaced",
                    "name another file, or move this one away");
            return false;
        }
        Path draft = file.path().resolveSibling("." + file.path().getFileName() + ".partial");
        try {
            try (var out = Files.newOutputStream(draft)) {
                if (ending(file.path()).filter("ods"::equals).isPresent()) {
                    new OdsWriter(all, sheets.lists()).write(out);
                } else {
                    new XlsxWriter(all, sheets.lists()).write(out);
                }
            }
            Files.move(draft, file.path(), StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            problems.error(
                    ProblemCode.UNWRITABLE_OUTPUT,
                    Origin.of(file.shown()),
                    "the workbook cannot be written: " + WriteFailure.reason(e),
                    "name a file in a folder that can be written to");
            return false;
        } finally {
            draft.toFile().delete();
        }
    }

    /**
     * Changes the files of the campaign {@code inputs} of {@code workspace} where the workbook {@code file} says otherwise,
     * all or none.
     *
     * @param overwrite whether the workbook wins over what changed in the campaign since it was written, which else is an
     *     error
     * @return what changed; empty exactly if errors were filed
     */
    public static Optional<Returned> takeBack(
            Workspace workspace, CampaignInputs inputs, GivenFile file, boolean overwrite, Problems problems) {
        Optional<List<SourceFile>> opened = GivenFiles.workbook(file, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Parts parts = new Parts(file.shown(), opened.get(), Limits.ofThisJava(), problems);
        Optional<List<ReadSheet>> sheets =
                parts.has("content.xml") ? new OdsReader(parts).read() : new XlsxReader(parts).read();
        return sheets.flatMap(
                read -> new ReturnedSheets(workspace, inputs, file.shown(), overwrite, problems).takeBack(read));
    }
}
