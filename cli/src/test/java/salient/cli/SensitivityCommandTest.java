package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class SensitivityCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve("runs/toy/sensitivity").resolve(file));
    }

    @Test
    void tablesAndChartAreWrittenAndTheSameEachTime() throws IOException {
        Outcome outcome = terminal.run("sensitivity");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEqualTo("reading\njudging plain\nleaving out each in turn\ndrawing\n");
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: what moves the Plain reading\n")
                .contains("  camps     ")
                .contains("held by Red army, by camps: ")
                .endsWith("runs/toy/sensitivity/plain\n");
        assertThat(folder.resolve("runs/toy/sensitivity/plain/charts/what-sources-move.svg"))
                .isNotEmptyFile();
        String manifest = text("plain/manifest.json");
        assertThat(manifest)
                .contains(
                        "\"charts/what-sources-move.png\"",
                        "\"scenario.yaml\"",
                        "\"sensitivity.csv\"",
                        "\"sensitivity_places.csv\"",
                        "\"shapley.csv\"",
                        "\"holds\": \"sensitivity\"");

        terminal.run("sensitivity");

        assertThat(text("plain/manifest.json")).isEqualTo(manifest);
    }

    @Test
    void whatALeftOutSourceChangesCanBeReadInTheTables() throws IOException {
        terminal.run("sensitivity", "--no-maps");

        assertThat(folder.resolve("runs/toy/sensitivity/plain/charts")).doesNotExist();
        assertThat(text("plain/sensitivity.csv"))
                .contains("\nsource,observer,")
                .contains("\naccount,eve,")
                .contains("\ncamp,monitor,")
                .doesNotContain("source,coder");
        assertThat(text("plain/sensitivity_places.csv")).contains("\nsource,observer,alder,2020-05-05,");
        assertThat(text("plain/shapley.csv"))
                .contains("\ncamps,held-by-red,the baseline,")
                .contains("\nsources,contested-or-disputed,observer,");
    }

    @Test
    void aVariantHasAFolderOfItsOwnAndLacksWhatIsLeftOut() throws IOException {
        Outcome outcome = terminal.run("sensitivity", "--no-maps", "--without", "source:observer");

        assertThat(outcome.status()).isZero();
        String[] names = folder.resolve("runs/toy/sensitivity").toFile().list();
        assertThat(names).singleElement().asString().matches("plain\\+[0-9a-f]{8}");
        assertThat(text(names[0] + "/sensitivity.csv")).doesNotContain("observer");
        assertThat(text(names[0] + "/manifest.json")).contains("\"without\": \"source:observer\"");
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(terminal.run("sensitivity", "plein").err()).contains("did you mean \"plain\"?");
        Outcome outcome = terminal.run("sensitivity", "--without", "source:obs");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("--without source:obs: error:").endsWith("nothing was measured\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}
