package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        Path opened = saved(given, saved);

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

    @ParameterizedTest
    @CsvSource({"xlsx", "ods"})
    void columnsAreAsWideAsWhatIsInThem(String written) throws IOException {
        ToyWorkspace toy = ToyWorkspace.in(folder.resolve("work"));
        Path given = folder.resolve("toy." + written);
        Workbooks.write(Repository.workspace(toy.root()), Repository.read(toy.root(), "toy"), file(given), problems);
        Path saved = saved(given, "fods");

        String text = Files.readString(saved);
        List<Double> widths = new ArrayList<>();
        Matcher width =
                Pattern.compile("style:column-width=\"([0-9.]+)(in|cm)\"").matcher(text);
        while (width.find()) {
            widths.add(Double.parseDouble(width.group(1)) * (width.group(2).equals("in") ? 2.54 : 1));
        }
        assertThat(widths).anyMatch(wide -> wide > 10).anyMatch(wide -> wide < 2);
    }

    private static Path saved(Path given, String format) {
        Path opened = given.resolveSibling("saved").resolve("toy." + format);
        OtherProgram.printed(List.of(
                "soffice",
                "-env:UserInstallation=" + profile.toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                opened.getParent().toString(),
                given.toString()));
        assertThat(Files.exists(opened)).isTrue();
        return opened;
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
