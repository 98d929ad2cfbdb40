package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/** Comparing runs that were written before. */
class CompareRunsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspaceWithARun() {
        terminal = Terminal.in(Terminal.toy(folder));
        assertThat(terminal.run("replay", "plain", "--no-maps").status()).isZero();
    }

    private Path comparison(String name) {
        return folder.resolve("runs/toy/comparisons").resolve(name);
    }

    private List<String> comparisons() throws IOException {
        try (Stream<Path> listed = Files.list(folder.resolve("runs/toy/comparisons"))) {
            return listed.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void edit(String file, String then, String now) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(then);
        Files.writeString(folder.resolve(file), text.replace(then, now));
    }

    @Test
    void aRunIsEqualToTheScenarioThatItWasMadeFrom() throws IOException {
        Outcome outcome = terminal.run("compare", "plain", "runs/toy/plain", "--no-maps", "--expect-equal");

        assertThat(outcome.err()).isEqualTo("reading\njudging plain\ncomparing plain with plain-run\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading against Plain reading (plain-run)\n")
                .endsWith("runs/toy/comparisons/plain--plain-run\n");
        assertThat(Files.readAllLines(comparison("plain--plain-run").resolve("divergences.csv")))
                .hasSize(1);
        assertThat(comparison("plain--plain-run").resolve("b.yaml"))
                .hasSameTextualContentAs(folder.resolve("runs/toy/plain/scenario.yaml"));
    }

    @Test
    void aRunAgreesWithOtherScenariosAsItsOwnScenarioDoes() throws IOException {
        terminal.run("compare", "plain", "late", "--no-maps");
        terminal.run("compare", "./runs/toy/plain/", "late", "--no-maps");

        for (String table : List.of("agreement.csv", "divergences.csv")) {
            assertThat(comparison("plain-run--late").resolve(table))
                    .hasSameTextualContentAs(comparison("plain--late").resolve(table));
        }
    }

    @Test
    void aRunThatWasMadeFromOlderClaimsIsComparedWithTheReadingOfToday() throws IOException {
        edit("seeds/toy/gazette/claims.csv", "alder-fighting", "alder-clashes");
        edit("seeds/toy/ledger/panel.csv", "birch,2020-05-15,,vacant,", "birch,2020-05-15,,held,blue");

        Outcome outcome = terminal.run("compare", "runs/toy/plain", "plain", "--no-maps", "--expect-equal");

        assertThat(outcome.status()).isEqualTo(4);
        assertThat(outcome.err()).endsWith("plain-run and plain are not equal: 1 divergence in divergences.csv\n");
        assertThat(Files.readAllLines(comparison("plain-run--plain").resolve("divergences.csv")))
                .element(1)
                .asString()
                .startsWith("birch,2020-05-15,,6,fact,vacant,,ledger:panel-birch-2020-05-15,held,blue,");
    }

    @Test
    void aClaimThatIsNoLongerThereIsNamedAllTheSame() throws IOException {
        edit("seeds/toy/gazette/claims.csv", "alder-fighting", "alder-clashes");
        edit("seeds/toy/gazette/claims.csv", "valley-cleared,", "valley-swept,");
        Outcome outcome = terminal.run("compare", "runs/toy/plain", "late");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("- a claim that is no longer there [gazette:alder-fighting]");
    }

    @Test
    void theManifestTellsAScenarioFromARun() throws IOException {
        terminal.run("compare", "late", "runs/toy/plain", "--no-maps");

        String result = Files.readString(folder.resolve("runs/toy/plain/manifest.json"))
                .replaceFirst("(?s).*\"result\": \"([0-9a-f]+)\".*", "$1");
        assertThat(Files.readString(comparison("late--plain-run").resolve("manifest.json")))
                .doesNotContain(folder.toString())
                .contains("\"common_ground\": false")
                .containsPattern("\\{\\s*\"name\": \"late\",\\s*\"scenario\": \"late\"\\s*}")
                .containsPattern("\\{\\s*\"name\": \"plain-run\",\\s*\"result\": \"" + result
                        + "\",\\s*\"run_version\": \"[^\"]+\",\\s*\"scenario\": \"plain\"\\s*}");
    }

    @Test
    void twoRunsOfOneNameAreToldApart() throws IOException {
        terminal.run("replay", "late", "--no-maps", "--runs", "old");
        Files.move(folder.resolve("old/toy/late"), folder.resolve("old/toy/plain"));

        Outcome outcome = terminal.run("compare", "runs/toy/plain", "old/toy/plain", "runs/toy/plain", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(comparisons())
                .containsExactly(
                        "plain-run--plain-run",
                        "plain-run--plain-run-2",
                        "plain-run--plain-run-2--plain-run",
                        "plain-run-2--plain-run");
    }

    @Test
    void aWordThatIsAScenarioIsTheScenario() throws IOException {
        Files.createDirectories(folder.resolve("late"));

        assertThat(terminal.run("compare", "plain", "late", "--no-maps").status())
                .isZero();
        assertThat(terminal.run("compare", "plain", "./late", "--no-maps").err())
                .isEqualTo("""
                        reading
                        ./late/manifest.json: error: the folder has no manifest: it is no run, or not all of one [incomplete-run]
                            fix: replay it again with 'salient replay'
                        1 error, 0 warnings in 1 of 1 file; nothing was compared
                        """);
    }

    @Test
    void everyFolderIsReadBeforeTheFirstIsRefused() throws IOException {
        Files.writeString(folder.resolve("runs/toy/plain/control.csv"), "");

        Outcome outcome = terminal.run("compare", "runs/toy/plain", "runs/toy/none", "--no-maps");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        runs/toy/none: error: the folder is not there [incomplete-run]
                            fix: name the folder of a run, or a scenario
                        runs/toy/plain/control.csv: error: the file was edited since the run was written [edited-run]
                            fix: replay it again with 'salient replay plain', or put back the file as it was written
                        2 errors, 0 warnings in 2 of 15 files; nothing was compared
                        """);
        assertThat(folder.resolve("runs/toy/comparisons")).doesNotExist();
    }

    @Test
    void someDaysAloneHaveAFolderOfTheirOwn() throws IOException {
        Outcome outcome =
                terminal.run("compare", "plain", "late", "--from", "2020-05-04", "--to", "2020-05-11", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains(" of 8 days");
        assertThat(comparisons()).singleElement().asString().matches("plain--late\\+[0-9a-f]{8}");
        Path written = comparison(comparisons().get(0));
        assertThat(Files.readAllLines(written.resolve("agreement.csv"))).hasSize(9);
        assertThat(Files.readString(written.resolve("manifest.json")))
                .contains("\"from\": \"2020-05-04\"", "\"to\": \"2020-05-11\"");
    }

    @Test
    void daysThatContradictEachOtherAreRefused() {
        assertThat(terminal.run("compare", "plain", "late", "--from", "2020-05-11", "--to", "2020-05-04")
                        .err())
                .isEqualTo("reading\n--from 2020-05-11 comes after --to 2020-05-04; toy runs from 2020-05-01 to"
                        + " 2020-05-20\nTry 'salient compare --help'.\n");
    }

    @Test
    void onCommonGroundTheOutputSaysSo() throws IOException {
        terminal.run("replay", "plain", "--no-maps", "--from", "2020-05-04", "--to", "2020-05-11", "--runs", "old");
        Path excerpt;
        try (Stream<Path> listed = Files.list(folder.resolve("old/toy"))) {
            excerpt = listed.findFirst().orElseThrow();
        }
        edit("data/toy/places.csv", "dam-post,Dam post", "gate,Gate");
        String run = folder.relativize(excerpt).toString();

        assertThat(terminal.run("compare", run, "late", "--no-maps").status()).isEqualTo(3);
        Outcome outcome = terminal.run("compare", run, "late", "--common-ground");

        assertThat(outcome.err()).doesNotContain("Exception");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out().replaceAll("\\s+", " "))
                .contains(
                        "common compared where they cover the same: 4 May to 11 May 2020, 3 places; left out, since one"
                                + " of them does not know them: dam-post and gate");
        Path written = comparison(comparisons().get(0));
        assertThat(Files.readString(written.resolve("manifest.json")))
                .contains("\"common_ground\": true", "\"left_out\": [ \"dam-post\", \"gate\" ]");
        assertThat(Files.readAllLines(written.resolve("agreement.csv"))).hasSize(9);
    }

    @Test
    void whereNothingCanBeWrittenIsTold() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");

        assertThat(terminal.run("compare", "plain", "late", "--no-maps", "--runs", "taken")
                        .err())
                .isEqualTo("""
                        reading
                        judging plain
                        judging late
                        taken/toy/comparisons/plain--late: error: the run cannot be written: taken is no folder, and none can be made in it [unwritable-output]
                            fix: move taken elsewhere, or name another folder with --runs
                        1 error, 0 warnings in 1 of 1 file; the comparison was not written
                        """);
        assertThat(folder.resolve("taken")).hasContent("a file");
    }
}
