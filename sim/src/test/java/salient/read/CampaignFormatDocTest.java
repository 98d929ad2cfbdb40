package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.Problems;
import salient.testkit.Repository;
import salient.text.Columns;
import salient.workspace.Workspace;

/** The files shown in docs/campaign-format.md are a campaign without a fault, and every column is told there. */
class CampaignFormatDocTest {
    private static final Pattern FILE = Pattern.compile("`([a-z/.-]+)`\n\n```[a-z]+\n(.*?)```", Pattern.DOTALL);

    private static String page() throws IOException {
        return Repository.text("docs/campaign-format.md");
    }

    @Test
    void theFilesOfThePageAreACampaignWithoutAFault(@TempDir Path folder) throws IOException {
        Matcher file = FILE.matcher(page());
        int files = 0;
        while (file.find()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
            files++;
        }
        assertThat(files).isGreaterThan(14);
        Problems problems = new Problems();
        Optional<CampaignInputs> inputs =
                Workspace.at(folder, problems).flatMap(found -> CampaignReader.read(found, "hill", problems));
        assertThat(problems.sorted()).isEmpty();
        assertThat(inputs.orElseThrow().dossier().claims()).hasSize(6);
    }

    @Test
    void everyColumnIsTold() throws IOException {
        String page = page();
        for (Columns columns : List.of(
                PlacesTable.COLUMNS,
                ClaimsTable.COLUMNS,
                PanelTable.COLUMNS,
                FootnotesTable.COLUMNS,
                CasualtiesTable.COLUMNS,
                IncidentsTable.COLUMNS)) {
            assertThat(columns.known()).allSatisfy(column -> assertThat(page).contains("`" + column + "`"));
        }
    }

    @Test
    void everyKeyOfACampaignIsTold() throws IOException {
        assertThat(CampaignYaml.KEYS).allSatisfy(key -> assertThat(page()).contains("| `" + key + "` |"));
    }
}
