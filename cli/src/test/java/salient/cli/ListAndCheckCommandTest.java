package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class ListAndCheckCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void whatIsAskedForIsListed() {
        Outcome outcome = terminal.run("list", "scenarios", "accounts");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("""
                        scenarios
                          late            As known in early May, without the worst
                          plain  default  Plain reading

                        accounts
                          eve      2 claims""");
    }

    @Test
    void everythingIsListedIfNothingIsAskedFor() {
        assertThat(terminal.run("list").out())
                .contains("campaigns\n  toy  2020-05-01..2020-05-20  The toy valley, 2020\n")
                .contains("\nscenarios\n")
                .contains("\naccounts\n")
                .contains("\nsources\n")
                .contains("\nplaces\n  alder       town     Alder\n");
    }

    @Test
    void whatCannotBeListedIsRefused() {
        Outcome outcome = terminal.run("list", "placess");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                        "placess" cannot be listed; there are campaigns, scenarios, accounts, sources, places
                        Try 'salient list --help'.
                        """);
    }

    @Test
    void aCleanWorkspaceIsCounted() {
        Outcome outcome = terminal.run("check");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                        toy: The toy valley, 2020, 1 May to 20 May 2020
                          4 places (3 with ground) in 1 region, 14 claims, 5 sources, 3 accounts, 2 scenarios, 2 counts of
                          casualties, 1 incident
                        no problems in 16 files
                        """);
    }

    @Test
    void warningsAreToldAndAreNoFailure() throws IOException {
        Path places = folder.resolve("data/toy/places.csv");
        Files.writeString(places, Files.readString(places) + ",,,,,,,,,,,,,,\n");

        Outcome outcome = terminal.run("check");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("toy: ");
        assertThat(outcome.err()).contains("[empty-row]").endsWith("0 errors, 1 warning in 1 of 16 files\n");
        assertThat(terminal.run("replay", "--no-maps").err())
                .endsWith("0 errors, 1 warning in 1 of 16 files; see problems.csv, or run check\n");
        assertThat(folder.resolve("runs/toy/plain/problems.csv"))
                .content()
                .contains("warning,empty-row,data/toy/places.csv,7,");
    }

    @Test
    void errorsOfAllCampaignsAreToldTogether() throws IOException {
        Files.createDirectories(folder.resolve("data/war"));
        Files.writeString(folder.resolve("data/war/campaign.yaml"), "id: war\n");
        Path yaml = folder.resolve("data/toy/campaign.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("default_scenario: plain", "default_scenario: plane"));

        Outcome outcome = terminal.run("check");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("data/toy/campaign.yaml:14:19: error: scenario \"plane\" is not there")
                .contains("data/war/campaign.yaml:")
                .endsWith("; mend the errors before you replay\n");
    }

    @Test
    void oneCampaignThatCannotBeReadStopsNoOther() throws IOException {
        Files.createDirectories(folder.resolve("data/war"));
        Files.writeString(folder.resolve("data/war/campaign.yaml"), "id: war\n");

        Outcome listed = terminal.run("list", "campaigns");

        assertThat(listed.status()).isZero();
        assertThat(listed.out()).contains("  toy  ").doesNotContain("war");
        assertThat(listed.err()).endsWith("which 'salient check' tells; left out: campaign war\n");
        assertThat(terminal.run("check").status()).isEqualTo(ExitStatus.PROBLEMS);
    }

    @Test
    void whatACommandDoesNotNeedIsAWarning() throws IOException {
        Files.writeString(folder.resolve("scenarios/toy/odd.yaml"), "title: [\n");
        Files.writeString(folder.resolve("data/toy/region.geojson"), "{");
        Path yaml = folder.resolve("data/toy/campaign.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("default_scenario: plain", "default_scenario: plane"));

        Outcome named = terminal.run("replay", "late", "--no-maps");

        assertThat(named.status()).as(named.err()).isZero();
        assertThat(named.err())
                .contains("The input has 3 errors, which 'salient check' tells; left out: scenario odd,"
                        + " data/toy/region.geojson\n")
                .endsWith("0 errors, 3 warnings in 3 of 18 files; see problems.csv, or run check\n");
        Outcome unnamed = terminal.run("replay", "--no-maps");
        assertThat(unnamed.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(unnamed.err())
                .contains("error: scenario \"plane\" is not there")
                .endsWith("; nothing was replayed\n");
    }

    @Test
    void aWorkspaceWithoutACampaignIsRefused() throws IOException {
        Files.delete(folder.resolve("data/toy/campaign.yaml"));

        Outcome outcome = terminal.run("check");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                        data: error: no folder here holds a campaign.yaml [unknown-campaign]
                            fix: add the folder data/<campaign> with a campaign.yaml
                        1 error, 0 warnings in 1 of 1 file; mend the errors before you replay
                        """);
    }
}
