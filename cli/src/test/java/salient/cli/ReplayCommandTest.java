package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;

class ReplayCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private List<String> files(String run) throws IOException {
        return Terminal.filesIn(folder.resolve("runs/toy").resolve(run));
    }

    @Test
    void theDefaultScenarioOfTheOnlyCampaignIsReplayed() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(files("plain"))
                .containsExactly(
                        "activity.csv",
                        "control.csv",
                        "control.gpkg",
                        "control.qgs",
                        "daily.csv",
                        "datapackage.json",
                        "front.csv",
                        "gains.csv",
                        "manifest.json",
                        "problems.csv",
                        "ro-crate-metadata.json",
                        "scenario.yaml",
                        "transitions.csv",
                        "verdicts.csv");
        assertThat(outcome.err()).startsWith("reading\njudging 14 claims\nwriting tables\n");
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading\n  days      20 with the eve, 1 May to 20 May 2020\n")
                .contains("  places    4, 3 of them with ground; 14 claims\n")
                .endsWith("runs/toy/plain\n");
    }

    @Test
    void withoutLayersTheManifestSaysSoAndNoneAreWritten() throws IOException {
        assertThat(terminal.run("replay", "--no-maps", "--no-gis").status()).isZero();

        assertThat(files("plain")).doesNotContain("control.gpkg", "control.qgs");
        assertThat(Files.readString(folder.resolve("runs/toy/plain/manifest.json")))
                .contains("\"gis\": false");
    }

    @Test
    void theLayersOfARunAreTheSameBytesEachTime() throws IOException {
        Path layers = folder.resolve("runs/toy/plain/control.gpkg");
        terminal.run("replay", "--no-maps");
        byte[] first = Files.readAllBytes(layers);

        terminal.run("replay", "--no-maps");

        assertThat(Files.readAllBytes(layers)).isEqualTo(first);
    }

    @Test
    void allScenariosAreReplayedInOneGo() throws IOException {
        Outcome outcome = terminal.run("replay", "--all", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(files("plain")).contains("manifest.json");
        assertThat(files("late")).contains("manifest.json");
        assertThat(outcome.out()).contains("runs/toy/plain\n").contains("runs/toy/late\n");
    }

    @Test
    void allScenariosAndOneAreNotAskedForTogether() {
        Outcome outcome = terminal.run("replay", "plain", "--all");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("Name a scenario or ask for --all, not both\n")
                .doesNotContain("reading");
    }

    @Test
    void daysThatAreTheWholePeriodMakeNoVariant() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--from", "2020-05-01", "--to", "2020-05-20");

        assertThat(outcome.out()).endsWith("runs/toy/plain\n");
    }

    @Test
    void dailyControlIsWrittenWhenAskedFor() throws IOException {
        terminal.run("replay", "late", "--no-maps", "--daily-control");

        assertThat(files("late")).contains("daily_control.csv");
    }

    @Test
    void runsMayGoElsewhere() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--runs", "out/of the way");

        assertThat(outcome.out()).endsWith("out/of the way/toy/plain\n");
        assertThat(folder.resolve("out/of the way/toy/plain/manifest.json")).exists();
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --from 2020-04-30                  | --from 2020-04-30 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --to 2020-05-21                    | --to 2020-05-21 is outside the period; toy runs from 2020-05-01 to 2020-05-20
                    --from 2020-05-09 --to 2020-05-08  | --from 2020-05-09 comes after --to 2020-05-08; toy runs from 2020-05-01 to 2020-05-20
                    --from 9.5.2020                    | --from "9.5.2020" may be 2020-05-09 or 2020-09-05; write the one that is meant; toy runs from 2020-05-01 to 2020-05-20
                    --to 2020-05-32                    | --to "2020-05-32" does not exist; write a real day as YYYY-MM-DD; toy runs from 2020-05-01 to 2020-05-20
                    plein                              | No scenario is called "plein"; did you mean "plain"?
                    xyz                                | No scenario is called "xyz"; there is late or plain
                    --campaign toi                     | No campaign is called "toi"; did you mean "toy"?
                    """)
    void whatIsWrongOnTheCommandLineIsSaid(String arguments, String message) {
        Outcome outcome = terminal.run(("replay --no-maps " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("reading\n" + message + "\nTry 'salient replay --help'.\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void badInputIsReportedAndNothingIsWritten() throws IOException {
        Path claims = folder.resolve("seeds/toy/gazette/claims.csv");
        Files.writeString(claims, Files.readString(claims).replace(",cedar-hill,peak,", ",ceder-hill,peak,"));

        Outcome outcome = terminal.run("replay");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("seeds/toy/gazette/claims.csv:3:")
                .contains("error: place \"ceder-hill\" is not in the gazetteer [unknown-place]")
                .endsWith("; nothing was replayed\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aBrokenScenarioStopsItselfOnly() throws IOException {
        Path late = folder.resolve("scenarios/toy/late.yaml");
        Files.writeString(late, Files.readString(late).replace("fresh_days: 3", "fresh_days: three"));

        Outcome plain = terminal.run("replay", "--no-maps");
        assertThat(plain.status()).isZero();
        assertThat(plain.err())
                .contains("The input has 1 error, which 'salient check' tells; left out: scenario late\n")
                .contains("0 errors, 1 warning in 1 of 16 files");
        assertThat(terminal.run("explain", "alder").status()).isZero();
        Outcome broken = terminal.run("replay", "late", "--no-maps");
        assertThat(broken.status()).isEqualTo(3);
        assertThat(broken.err()).contains("scenarios/toy/late.yaml:7:15: error: fresh_days \"three\"");
        assertThat(terminal.run("check").status()).isEqualTo(3);
    }

    @Test
    void aFolderThatIsNoRunIsNotReplaced() throws IOException {
        Files.createDirectories(folder.resolve("runs/toy/plain"));
        Files.writeString(folder.resolve("runs/toy/plain/thesis.txt"), "mine");

        Outcome outcome = terminal.run("replay", "--no-maps");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        runs/toy/plain: error: something stands here that is not a run of salient, and is not replaced \
                        [unwritable-output]
                            fix: move runs/toy/plain elsewhere, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; nothing was replayed
                        """);
        assertThat(files("plain")).containsExactly("thesis.txt");
    }

    @Test
    void aWorkspaceIsFoundByOptionVariableAndNearness() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("data/toy"));
        Path nowhere = folder.getRoot();

        assertThat(Terminal.in(elsewhere).run("list", "campaigns").status()).isZero();
        assertThat(Terminal.in(nowhere)
                        .run("list", "campaigns", "--workspace", folder.toString())
                        .status())
                .isZero();
        assertThat(new Terminal(nowhere, Map.of("SALIENT_WORKSPACE", folder.toString()), Surroundings.Screen.PIPE)
                        .run("list", "campaigns")
                        .status())
                .isZero();
        Outcome refused = Terminal.in(nowhere).run("list");
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).isEqualTo("""
                        workspace: error: no folder with scenarios/ and data/ in it; tried / [missing-workspace]
                            fix: name a folder that holds scenarios/ and data/ with --workspace or SALIENT_WORKSPACE
                        1 error, 0 warnings in 1 of 1 file; nothing was listed
                        """);
    }

    @Test
    void aTerminalGetsOneLineThatIsWrittenOver() {
        Outcome outcome = new Terminal(folder, Map.of(), Surroundings.Screen.TERMINAL).run("replay", "--no-maps");

        assertThat(outcome.err())
                .doesNotContain("\n")
                .startsWith("\rreading\rjudging 14 claims")
                .endsWith("\r");
    }
}
