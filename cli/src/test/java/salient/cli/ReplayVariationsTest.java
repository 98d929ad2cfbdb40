package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/** Readings that are tried without a file for them. */
class ReplayVariationsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void aReadingCanBeTriedWithoutAFileForIt() throws IOException {
        Outcome outcome = terminal.run(
                "replay",
                "--no-maps",
                "--with",
                "contested_days=3",
                "--without=source:red-radio",
                "--with=cut_off=keep");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading (contested_days=3, cut_off=keep, and 1 more)\n");
        String[] names = folder.resolve("runs/toy").toFile().list();
        assertThat(names).singleElement().asString().matches("plain\\+[0-9a-f]{8}");
        Path run = folder.resolve("runs/toy").resolve(names[0]);
        assertThat(Files.readString(run.resolve("manifest.json"))).contains("""
                  "options": {
                    "daily_control": false,
                    "gis": true,
                    "maps": false,
                    "with.contested_days": "3",
                    "with.cut_off": "keep",
                    "without": "source:red-radio"
                  },
                """);
        assertThat(Files.readString(run.resolve("scenario.yaml")))
                .contains("without: [source:red-radio]\n", "  contested_days: 3\n", "  cut_off: keep\n");
        assertThat(Files.readString(run.resolve("verdicts.csv")))
                .contains("red-radio,excluded,scenario: the scenario leaves out source red-radio,\n");
    }

    @Test
    void allScenariosAreVariedInOneGo() {
        terminal.run("replay", "--all", "--no-maps", "--without", "claim:gazette:hill-failed");

        assertThat(folder.resolve("runs/toy").toFile().list())
                .hasSize(2)
                .allSatisfy(name -> assertThat(name).matches("(late|plain)\\+[0-9a-f]{8}"));
    }

    @Test
    void variationsThatCannotBeAreAllToldAtOnce() {
        Outcome outcome = terminal.run(
                "replay",
                "--no-maps",
                "--with",
                "fresh_day=3",
                "--without",
                "source:red-radoi",
                "--with",
                "cut_off=no");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
                        reading
                        --with cut_off=no: error: cut_off "no" is not known [invalid-value]
                            fix: write one of unknown, keep, unknown-beside-loss in --with cut_off=no
                        --with fresh_day=3: error: option "fresh_day" is not known [unknown-key]
                            fix: did you mean "fresh_days"? otherwise take it out of --with fresh_day=3; known here: \
                        title, description, accounts, as_known_on, reliability, credibility, fresh_days, contested_days, \
                        vacant_days, dispute_days, interval_effect, cut_off, pressure_breaks_ties, aggregates, believe, \
                        believe_until, combine, tie_break, event_days, threshold, span_step, silence, learn_sources, \
                        discount_copies, source_accuracy, camp_accuracy, unknown_eve, seed, chains, sweeps
                        --without source:red-radoi: error: source "red-radoi" is not in sources.yaml [unknown-source]
                            fix: did you mean "red-radio"? otherwise add it, with its camp, to seeds/toy/sources.yaml
                        3 errors, 0 warnings; nothing was replayed
                        """);
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void whoIsHeardAloneCanBeNamedOnTheCommandLine() throws IOException {
        Outcome outcome = terminal.run("replay", "--no-maps", "--only", "source:observer");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("Plain reading (only source:observer)");
        try (Stream<Path> runs = Files.list(folder.resolve("runs/toy"))) {
            Path run = runs.findFirst().orElseThrow();
            assertThat(run.getFileName().toString()).matches("plain\\+[0-9a-f]{8}");
            assertThat(run.resolve("scenario.yaml")).content().contains("only: [source:observer]");
            assertThat(run.resolve("manifest.json")).content().contains("\"only\": \"source:observer\"");
            assertThat(run.resolve("verdicts.csv")).content().contains("the scenario hears only source observer");
        }
    }
}
