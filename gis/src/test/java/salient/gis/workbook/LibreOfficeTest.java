package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.gis.input.GivenFile;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.OtherProgram;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;
import salient.workspace.Workspace;

/**
 * Workbooks that LibreOffice has opened and saved. Left out where {@code soffice} is not on the path, unless the variable
 * {@code SALIENT_REQUIRE_LIBREOFFICE} asks for it.
 */
class LibreOfficeTest {
    private static final String ADDED = "later,observer,2020-05-06,,,,,,birch,,hold,blue,,,,explicit,2,page 9,,,,\n";

    @TempDir
    private static Path profile;

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @BeforeAll
    static void needed() {
        OtherProgram.need("LIBREOFFICE", "on the path", OtherProgram.runs(List.of("soffice", "--version")));
    }

    @ParameterizedTest
    @CsvSource({"xlsx,xlsx", "xlsx,ods", "ods,ods", "ods,xlsx"})
    void whatWasSavedThereComesBackUnchangedAndStillKnowsWhatItWasWrittenFrom(String written, String saved) {
        ToyWorkspace toy = ToyWorkspace.in(folder.resolve("work"));
        Workspace workspace = Repository.workspace(toy.root());
        Path given = folder.resolve("toy." + written);
        Workbooks.write(workspace, Repository.read(toy.root(), "toy"), file(given), problems);
        Path opened = folder.resolve("saved/toy." + saved);
        OtherProgram.printed(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                saved,
                "--outdir",
                opened.getParent().toString(),
                given.toString()));
        assertThat(Files.exists(opened)).isTrue();

        assertThat(takenBack(workspace, opened)).get().satisfies(returned -> {
            assertThat(returned.files()).isEmpty();
            assertThat(returned.left()).isEmpty();
        });
        String claims = "seeds/toy/gazette/claims.csv";
        toy.write(claims, toy.text(claims) + ADDED);
        assertThat(takenBack(workspace, opened)).get().satisfies(returned -> {
            assertThat(returned.files()).isEmpty();
            assertThat(returned.left()).containsExactly(claims);
        });
    }

    private Optional<Returned> takenBack(Workspace workspace, Path workbook) {
        Optional<Returned> returned = Workbooks.takeBack(
                workspace, Repository.read(workspace.root(), "toy"), file(workbook), false, problems);
        assertThat(returned)
                .as(ProblemReport.text(problems, "nothing was written"))
                .isPresent();
        return returned;
    }

    private static GivenFile file(Path path) {
        return new GivenFile(path, path.getFileName().toString());
    }
}
