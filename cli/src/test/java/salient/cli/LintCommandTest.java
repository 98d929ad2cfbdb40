package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class LintCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void aCampaignInWhichNothingLooksWrongIsSaidToBeSo() {
        Outcome outcome = terminal.run("lint");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("no suspicions\n");
        assertThat(outcome.status()).isZero();
    }

    @Test
    void aRunIsLookedThroughLikeTheReadingItIs() {
        assertThat(terminal.run("replay", "--no-maps").status()).isZero();

        assertThat(terminal.run("lint", "runs/toy/plain").out()).isEqualTo("no suspicions\n");
    }

    @Test
    void anotherFolderIsNoRun() {
        Outcome outcome = terminal.run("lint", "data");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("data/manifest.json").endsWith("nothing was looked through\n");
    }

    @Test
    void anotherFormIsRefused() {
        Outcome outcome = terminal.run("lint", "--to", "html");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("--to \"html\" is no form of lint; there is csv\nTry 'salient lint --help'.\n");
    }
}
