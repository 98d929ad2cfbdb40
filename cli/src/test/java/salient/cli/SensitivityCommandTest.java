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

    @Test
    void whatWouldTakeHoursIsRefusedBeforeItBegins() throws IOException {
        Path sources = folder.resolve("seeds/toy/sources.yaml");
        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        StringBuilder more = new StringBuilder(Files.readString(sources));
        StringBuilder rows = new StringBuilder(Files.readString(claims));
        for (int i = 0; i < 8_000; i++) {
            more.append("  s")
                    .append(i)
                    .append(": { name: S, kind: media, camp: press, reliability: C, reason: x. }\n");
            rows.append("c").append(i).append(",s").append(i);
            rows.append(",2020-05-04,,,,,,alder,,attack,blue,red,,,explicit,3,p,,,,\n");
        }
        Files.writeString(sources, more);
        Files.writeString(claims, rows);
        Outcome outcome = terminal.run("sensitivity");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        scenarios/toy/plain.yaml: error: to leave out each of its 8012 sources, accounts and camps in turn and \
                        weigh 8014 claims each time is more than 50000000 weighings [too-much]
                            fix: hear fewer accounts in scenarios/toy/plain.yaml, or leave some out with --without
                        1 error, 0 warnings in 1 of 1 file; nothing was measured
                        """);
        assertThat(folder.resolve("runs")).doesNotExist();
    }
}
