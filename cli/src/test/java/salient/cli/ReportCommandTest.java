package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class ReportCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    @Test
    void aReportStandsWithTheRunsOfItsCampaign() {
        Outcome outcome = terminal.run("report");
        assertThat(outcome.err()).isEqualTo("reading\njudging\ndrawing\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("runs/toy/reports/plain.html\nruns/toy/reports/plain.pdf\n");
        assertThat(folder.resolve("runs/toy/reports/plain.html"))
                .content()
                .contains("<h1>The toy valley, 2020</h1>")
                .contains("As known in early May, without the worst");
    }

    @Test
    void aNameWithMarkupStaysText() throws IOException {
        Path places = folder.resolve("data/toy/places.csv");
        String name = "<img src=x onerror=alert(1)>";
        Files.writeString(places, Files.readString(places).replace("alder,Alder,", "alder," + name + ","));
        assertThat(terminal.run("report", "late").status()).isZero();
        assertThat(folder.resolve("runs/toy/reports/late.html"))
                .content()
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain(name);
    }

    @Test
    void nothingIsWrittenWhereSomethingElseStands() throws IOException {
        Files.createDirectories(folder.resolve("out/plain.pdf"));
        Outcome outcome = terminal.run("report", "plain", "--to", "out");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err())
                .contains("out/plain.pdf: error: something stands here that is no plain file, and is not replaced"
                        + " [unwritable-output]")
                .endsWith("no report was written\n");
        assertThat(folder.resolve("out/plain.html")).doesNotExist();
    }
}
