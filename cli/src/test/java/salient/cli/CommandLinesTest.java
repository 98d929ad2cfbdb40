package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import salient.cli.Terminal.Outcome;

class CommandLinesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"replay", "check", "explain", "list", "claims", "animate", "agreement"})
    void everyCommandHasHelpWithItsExitStatus(String command) {
        Outcome outcome = Terminal.in(folder).run(command, "--help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .startsWith("Usage: salient " + command)
                .contains("--workspace=DIR")
                .contains("Exit status:\n  0   done\n  1   a bug");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @Test
    void whatIsToldGoesWhereItWasToGoWhoeverReplacesSystemErrMeanwhile() {
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(Map.of(), folder, Surroundings.Screen.PIPE, EarlyReading.NONE);
        CommandLine made =
                CommandLines.of(surroundings, new PrintWriter(new StringWriter()), new PrintWriter(err), "check");
        PrintStream before = System.err;
        System.setErr(new PrintStream(before, true));
        try {
            assertThat(made.execute("check")).isEqualTo(ExitStatus.PROBLEMS);
        } finally {
            System.setErr(before);
        }
        assertThat(err.toString()).contains("[missing-workspace]");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Terminal.in(folder).run("--version").out()).matches("salient \\d+\\.\\d+\\.\\d+\\S*\n");
    }

    @Test
    void aCommandMustBeNamed() {
        Outcome outcome = Terminal.in(folder).run();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo(
                        "Name a command: replay, compare, figure, report, sensitivity, ensemble, what-if, check, explain, list, claims, animate, export, agreement, lint, init, places, add, verify, workbook, import, generate, batch or calibrate.\nTry 'salient --help'.\n");
    }

    @Test
    void anUnknownOptionIsAnsweredWithTheNearest() {
        Outcome outcome = Terminal.in(folder).run("replay", "--no-map");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                        Unknown option: '--no-map'
                        Possible solutions: --no-maps, --no-gis
                        Try 'salient replay --help'.
                        """);
    }

    @Test
    void anUnknownCommandIsAnsweredWithThoseThatThereAre() {
        Outcome outcome = Terminal.in(folder).run("repaly");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith(
                        "No command is called \"repaly\"; there is replay, compare, figure, report, sensitivity, ensemble, what-if, check,"
                                + " explain, list, claims, animate, export, agreement, lint, init, places, add, verify, workbook, import, generate, batch or calibrate\n")
                .endsWith("Try 'salient --help'.\n");
    }

    @Test
    void aWordTooManyIsNamed() {
        Outcome outcome = Terminal.in(folder).run("replay", "monitor", "strict");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("\"strict\" is one word too many\nTry 'salient replay --help'.\n");
    }

    @Test
    void aListWithBlanksIsToldToBeWrittenWithout() {
        for (String[] list :
                new String[][] {{"reds,", "landeswehr,", "estonians"}, {"reds", ",landeswehr", ",", "estonians"}}) {
            List<String> words = new ArrayList<>(List.of("init", "x", "--sides"));
            words.addAll(List.of(list));
            Outcome outcome = Terminal.in(folder).run(words.toArray(new String[0]));

            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err())
                    .endsWith(" is one word too many; a list has no blanks: write reds,landeswehr,estonians\n"
                            + "Try 'salient init --help'.\n");
        }
    }

    @Test
    void aReadingIsNotComparedWithNothing() {
        Outcome outcome = Terminal.in(folder).run("compare", "monitor", "--no-maps");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("Name another reading to compare \"monitor\" with\nTry 'salient compare --help'.\n");
    }

    @Test
    void whatTheUserTypesCannotSteerTheTerminal() {
        Outcome outcome = Terminal.in(Terminal.toy(folder)).run("explain", "\u001b[31mred");

        assertThat(outcome.err()).doesNotContain("\u001b").contains("U+001B");
    }

    @Test
    void aCompletionScriptIsWritten() {
        Outcome outcome = Terminal.in(folder).run("generate-completion");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("#!/usr/bin/env bash").contains("explain");
    }

    /** Fails as only a bug can. */
    @Command(name = "fail")
    static final class Failing implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException("impossible");
        }
    }

    @Test
    void aBugIsShownWithItsTraceAndEndsWithOne() {
        StringWriter err = new StringWriter();
        CommandLine commands = CommandLines.of(
                new Surroundings(Map.of(), folder, Surroundings.Screen.PIPE, EarlyReading.NONE),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err));
        commands.addSubcommand(new Failing());
        commands.setErr(new PrintWriter(err));

        int status = commands.execute("fail");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("java.lang.IllegalStateException: impossible")
                .contains("\tat salient.cli.CommandLinesTest")
                .contains("Please report it");
    }
}
