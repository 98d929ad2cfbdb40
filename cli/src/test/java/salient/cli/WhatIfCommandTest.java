package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

class WhatIfCommandTest {
    private static final String MODEL = "combine=posterior";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private Outcome ask(String... more) {
        List<String> words = new ArrayList<>(List.of("what-if", "--with", MODEL, "--members", "20"));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }

    @Test
    void theAnswerIsCalledAModelsAndStandsInTablesAndOnAMapAndInNoTableOfAReading() throws IOException {
        Outcome outcome = ask("Alder held by blue from 2020-05-09");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: what if Alder held by blue from 2020-05-09?\n"
                        + "  Model: the answer of a model about its own record, and not about the past.")
                .contains("    - Alder on ", " as recorded, 1.00 as supposed\n", "Ground on ");
        String shown =
                outcome.out().strip().lines().reduce((first, last) -> last).orElseThrow();
        Path written = folder.resolve(shown);
        List<String> files = Terminal.filesIn(written);
        assertThat(files)
                .hasSize(7)
                .contains(
                        "first-passage-change.csv",
                        "ground-change.csv",
                        "manifest.json",
                        "posterior-change.csv",
                        "scenario.yaml")
                .doesNotContain("control.csv");
        assertThat(Files.readString(written.resolve("posterior-change.csv")))
                .startsWith("place,from,until,control,sides,as_recorded,as_supposed,change\nalder,");
        assertThat(Files.readString(written.resolve("ground-change.csv")))
                .startsWith("date,measure,control,as_recorded,as_recorded_low_90,as_recorded_high_90,as_supposed,"
                        + "as_supposed_low_90,as_supposed_high_90,change\n2020-05-01,area_km2,");
        assertThat(Files.readString(written.resolve("first-passage-change.csv")))
                .contains("\nalder,blue,");
        String map = Files.readString(written.resolve(
                files.stream().filter(file -> file.endsWith(".svg")).findFirst().orElseThrow()));
        assertThat(map)
                .contains(
                        "Model: what if Alder held by blue from 2020-05-09?",
                        "Model: what is likelier if so",
                        "Model: what is less likely if so",
                        "the answer of a model about its own record, and not about the past",
                        "model-change",
                        "model-supposed")
                .as("its key tells of what is on it alone")
                .doesNotContain(">vacant<");
        assertThat(Files.readString(written.resolve("manifest.json")))
                .contains(
                        "\"holds\": \"what-if\"",
                        "\"model\": true",
                        "\"what_if\": \"Alder held by blue from 2020-05-09\"");
        assertThat(Terminal.filesIn(folder.resolve("runs"))).noneMatch(file -> file.endsWith("control.csv"));
    }

    @Test
    void claimsAreDroppedMovedAndAddedAndWhereNothingIsChangedNothingChanges() {
        assertThat(ask("--no-maps", "drop gazette:alder-fighting").out()).contains("    - Alder on ");
        assertThat(ask("--no-maps", "move gazette:alder-fighting to Birch on 2020-05-08")
                        .out())
                .contains("    - Birch on ");
        assertThat(ask(
                                "--no-maps",
                                "add observer says Birch taken by red on 2020-05-10",
                                "birch contested on 2020-05-14")
                        .out())
                .contains("    - Birch on ");
        assertThat(ask("--no-maps", "move gazette:alder-fighting to 2020-05-05").out())
                .contains("\n  Nothing changes.\n");
    }

    @Test
    void whatCannotBeReadIsAnsweredWithItsCure() {
        assertThat(refused("alder"))
                .isEqualTo(
                        "\"alder\" is no supposition that can be read; write \"PLACE held by SIDE from DATE\", \"PLACE"
                                + " contested on DATE\", \"drop CLAIM\", \"move CLAIM to PLACE on DATE\" or \"add SOURCE says PLACE"
                                + " taken by SIDE on DATE\"");
        assertThat(refused("alder held by blue"))
                .isEqualTo("\"alder held by blue\" names no day; add \"from YYYY-MM-DD\" or \"on YYYY-MM-DD\"");
        assertThat(refused("alder held by from 2020-05-09"))
                .isEqualTo("\"alder held by from 2020-05-09\" names no side; write it after \"by\"");
        assertThat(refused("alder taken by blue on 2020-05-09"))
                .isEqualTo(
                        "\"alder taken by blue on 2020-05-09\" says what somebody did, and not what was so; write \"held"
                                + " by\" in its place, or, of a claim, \"add SOURCE says \" before it");
        assertThat(refused("alder vacant on 2020-05-09 or so"))
                .isEqualTo(
                        "\"alder vacant on 2020-05-09 or so\" says when in a way that cannot be read; write \"on DATE\","
                                + " \"from DATE\" or \"from DATE to DATE\"");
        assertThat(refused("alder vacant from 2020-05-09 to 2020-05-08"))
                .isEqualTo("\"alder vacant from 2020-05-09 to 2020-05-08\" ends before it begins; write the earlier day"
                        + " first");
        assertThat(refused("drop")).isEqualTo("\"drop\" does not name one claim; write \"drop ACCOUNT:ID\"");
        assertThat(refused("move gazette:hill-failed"))
                .isEqualTo(
                        "\"move gazette:hill-failed\" does not say whereto; write \"move CLAIM to PLACE\", \"move CLAIM to"
                                + " DATE\" or \"move CLAIM to PLACE on DATE\"");
        assertThat(refused("add observer alder taken by blue"))
                .isEqualTo(
                        "\"add observer alder taken by blue\" is no claim; write \"add SOURCE says PLACE taken by SIDE on"
                                + " DATE\"");
        assertThat(refused("add observer says alder taken by blue from 2020-05-09"))
                .isEqualTo(
                        "\"add observer says alder taken by blue from 2020-05-09\" names no one day, which a claim has;"
                                + " write \"on YYYY-MM-DD\"");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aSideMayBeWrittenAsForAClaimAndHistoriesAreCounted() {
        Outcome outcome = ask("Alder held by BLUE Army from 2020-05-09");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(" of 20 histories").doesNotContain("of 100 histories,");
    }

    @Test
    void namesThatAreNotKnownAndDaysOutsideThePeriodAreTold() {
        assertThat(refused("aldr held by blue from 2020-05-09"))
                .isEqualTo("No place is called \"aldr\"; did you mean alder (Alder)?");
        assertThat(refused("vale held by blue from 2020-05-09"))
                .isEqualTo("vale is a region, which the model does not take as a whole; name a place in it");
        assertThat(refused("alder held by green from 2020-05-09"))
                .isEqualTo("No side is called \"green\"; there is red or blue");
        assertThat(refused("alder held by blue from 2020-06-09"))
                .isEqualTo("from 2020-06-09 is outside the period; toy runs from 2020-05-01 to 2020-05-20");
        assertThat(refused("alder held by blue from 2020-05-32"))
                .startsWith("from \"2020-05-32\" ")
                .endsWith("; toy runs from 2020-05-01 to 2020-05-20");
        assertThat(refused("drop gazette:hill-fialed"))
                .isEqualTo("No claim is called \"gazette:hill-fialed\"; did you mean \"gazette:hill-failed\"?");
        assertThat(refused("drop hill-failed"))
                .isEqualTo("No claim is called \"hill-failed\"; did you mean \"gazette:hill-failed\"?");
        assertThat(refused("drop nothing-of-the-sort-anywhere"))
                .isEqualTo("No claim is called \"nothing-of-the-sort-anywhere\"; 'salient claims' has them all, written"
                        + " ACCOUNT:ID");
        assertThat(refused("add observr says alder taken by blue on 2020-05-09"))
                .isEqualTo("No source is called \"observr\"; did you mean \"observer\"?");
    }

    @Test
    void whatCannotAllBeSoAndWhatWouldNotBeHeardIsRefused() {
        assertThat(refused("alder held by blue from 2020-05-09", "alder held by red on 2020-05-12"))
                .isEqualTo(
                        "\"alder held by blue from 2020-05-09\" and \"alder held by red on 2020-05-12\" cannot both be"
                                + " so; leave one out, or ask for each by itself");
        assertThat(refused("drop gazette:hill-failed", "move gazette:hill-failed to alder"))
                .isEqualTo("Two things are supposed of claim gazette:hill-failed; suppose one");
        assertThat(refused("move eve:birch-blue to 2020-05-09"))
                .isEqualTo(
                        "eve:birch-blue says what stood on the eve, whatever its date; drop it, or move it to another"
                                + " place alone");
        assertThat(refused("drop gazette:hill-failed", "--without", "source:observer"))
                .isEqualTo(
                        "Scenario plain does not hear gazette:hill-failed, so that nothing would change: the scenario"
                                + " leaves out source observer");
        assertThat(refused("add observer says alder taken by blue on 2020-05-09", "--without", "source:observer"))
                .isEqualTo("Scenario plain would not hear the claim that is added: the scenario leaves out source"
                        + " observer");
    }

    @Test
    void aScenarioThatAsksNoModelIsRefusedWithTheCure() {
        Outcome outcome = terminal.run("what-if", "alder held by blue from 2020-05-09");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("\nScenario plain asks no model; add --with combine=posterior\n");
    }

    private String refused(String... more) {
        Outcome outcome = ask(more);
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(2);
        return outcome.err()
                .lines()
                .filter(line -> !line.equals("reading"))
                .findFirst()
                .orElse(outcome.err());
    }

    @Test
    void theCommandsOfThePageRun() {
        Matcher command = Pattern.compile("^\\./salient (what-if .*)$", Pattern.MULTILINE)
                .matcher(Repository.text("docs/what-if.md"));
        int commands = 0;
        for (; command.find(); commands++) {
            List<String> words = new ArrayList<>();
            Matcher word = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command.group(1));
            while (word.find()) {
                words.add(word.group(1) == null ? word.group(2) : word.group(1));
            }
            words.addAll(List.of(
                    "--members",
                    "40",
                    "--no-maps",
                    "--to",
                    folder.resolve("out" + commands).toString()));
            Outcome outcome = Terminal.in(Repository.ROOT).run(words.toArray(String[]::new));
            assertThat(outcome.status())
                    .as("%s: %s", command.group(), outcome.err())
                    .isZero();
        }
        assertThat(commands).isPositive();
    }
}
