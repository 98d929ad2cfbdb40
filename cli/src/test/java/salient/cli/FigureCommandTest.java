package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

class FigureCommandTest {
    private static final String MAP = "title: A map\nkind: map\ndate: 2020-05-04\nwidth_mm: 120\ndpi: 72\n";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() throws IOException {
        terminal = Terminal.in(Terminal.toy(folder));
        Files.createDirectory(folder.resolve("figures"));
    }

    private void write(String name, String yaml) throws IOException {
        Files.writeString(folder.resolve("figures").resolve(name), yaml);
    }

    @Test
    void figuresStandWithTheRunsOfTheirCampaign() throws IOException {
        write("one.yaml", MAP + "formats: [png, svg]\ncaption: file\n");
        Outcome outcome = terminal.run("figure", "figures/one.yaml");
        assertThat(outcome.err()).isEqualTo("reading\njudging plain\ndrawing\n");
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                runs/toy/figures/one.png
                runs/toy/figures/one.svg
                runs/toy/figures/one.txt
                """);
        assertThat(folder.resolve("runs/toy/figures/one.txt"))
                .content()
                .startsWith("A map\n\nControl at the close of 4 May 2020.")
                .endsWith("\n\nDrawn by hand\n");
    }

    @Test
    void oneFaultStopsAllOfThem() throws IOException {
        write("one.yaml", MAP);
        write("two.yaml", MAP.replace("2020-05-04", "2021-05-04"));
        Outcome outcome = terminal.run("figure", "figures/one.yaml", "figures/two.yaml", "figures/three.yaml");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("figures/two.yaml:3:7: error: date 2021-05-04 is outside the campaign's period")
                .contains("figures/three.yaml: error: the file is not there [missing-file]")
                .endsWith("2 errors, 0 warnings in 2 of 3 files; no figure was made\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void aHeightThatLeavesNoRoomIsToldAtItsLine() throws IOException {
        write("low.yaml", MAP + "height_mm: 41\n");
        Outcome outcome = terminal.run("figure", "figures/low.yaml");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err())
                .containsPattern(
                        "figures/low.yaml:6:1: error: height_mm leaves no room for the map between heading, legend"
                                + " and caption \\[impossible-size]\n    fix: write height_mm: [0-9]+ or more, or caption: file,"
                                + " in figures/low.yaml\n");
    }

    @Test
    void twoFiguresOfOneNameAreRefused() throws IOException {
        write("one.yaml", MAP);
        write("two.yaml", MAP + "output: one\n");
        Outcome outcome = terminal.run("figure", "figures/one.yaml", "figures/two.yaml");
        assertThat(outcome.err())
                .contains("figures/two.yaml: error: its files would be called \"one\", as those of figures/one.yaml"
                        + " [duplicate-id]\n    fix: give one of them a name of its own with output:\n");
    }

    @Test
    void nothingOutsideTheWorkspaceIsRead() throws IOException {
        Path outside = Files.writeString(elsewhere.resolve("one.yaml"), MAP);
        Files.createSymbolicLink(folder.resolve("figures/link.yaml"), outside);
        for (String name : new String[] {outside.toString(), "figures/link.yaml"}) {
            Outcome outcome = terminal.run("figure", name);
            assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
            assertThat(outcome.err())
                    .contains(name + ": error: the specification lies outside the workspace [outside-workspace]\n"
                            + "    fix: put it into a folder of the workspace\n");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsAProblem() throws IOException {
        write("one.yaml", MAP);
        Files.writeString(folder.resolve("taken"), "");
        Outcome outcome = terminal.run("figure", "figures/one.yaml", "--to", "taken");
        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err())
                .contains("taken: error: the files cannot be written: ")
                .contains("[unwritable-output]");
        assertThat(folder.resolve("taken")).isEmptyFile();
    }
}
