package salient.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands in a Java of their own whose heap is too small for what they are asked. */
@Timeout(300)
class OutOfMemoryTest {
    private static final String SENTENCE =
            "salient: the memory that it may use, \\d+ MB, does not suffice, and what was"
                    + " begun was not written: allow more with the variable SALIENT_HEAP, as in SALIENT_HEAP=1g\\R";

    @TempDir
    Path folder;

    private record Outcome(int status, String out, String err) {}

    private Outcome run(String heap, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(Forked.line(List.of("-Xmx" + heap), arguments))
                .directory(folder.resolve("work").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(200, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    /** A workspace with a table of {@code claims} claims more, each with {@code note}. */
    private Path workspace(int claims, String note) throws IOException {
        Path work = Terminal.toy(Files.createDirectories(folder.resolve("work")));
        Path table = work.resolve("seeds/toy/gazette/claims.csv");
        List<String> rows = new ArrayList<>(Files.readAllLines(table, UTF_8));
        String like =
                rows.stream().filter(row -> row.contains(",alder,")).findFirst().orElseThrow();
        String rest = like.substring(like.indexOf(','));
        IntStream.range(0, claims).forEach(i -> rows.add("more-" + i + rest + (note.isEmpty() ? "" : i + note)));
        Files.write(table, rows, UTF_8);
        return work;
    }

    @Test
    void everyCommandThatRunsOutOfMemorySaysSoAndLeavesNothingHalfWritten() throws IOException, InterruptedException {
        Path work = workspace(36_000, " is a note".repeat(30));
        for (List<String> command : List.of(
                List.of("replay", "--no-maps"),
                List.of("check"),
                List.of("explain", "alder"),
                List.of("animate", "--to", "film.gif"))) {
            assertSaysSoAndLeavesNothing(work, command);
        }
    }

    /** Such a process would collect for minutes before it gave up by itself. */
    @Test
    void soDoesOneForWhichMemoryAllButSuffices() throws IOException, InterruptedException {
        assertSaysSoAndLeavesNothing(workspace(36_000, ""), List.of("replay", "--no-maps"));
    }

    private void assertSaysSoAndLeavesNothing(Path work, List<String> command)
            throws IOException, InterruptedException {
        Outcome outcome = run("24m", command.toArray(String[]::new));

        assertThat(outcome.err().replaceFirst("(?s).*(?=salient: )", ""))
                .as(command + " " + outcome)
                .matches(SENTENCE);
        assertThat(outcome.err()).doesNotContain("\tat ");
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(work.resolve("runs")).doesNotExist();
        try (Stream<Path> files = Files.list(work)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "seeds", "scenarios");
        }
    }

    @Test
    void aCampaignThatIsCertainNotToFitIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
        Path work = workspace(60_000, "");

        Outcome outcome = run("24m", "replay", "--no-maps");

        assertThat(outcome.err()).contains("""
                seeds/toy/gazette/claims.csv: error: with the 60010 lines of this one the tables have 60019 lines, more than \
                fits into the 23 MB of memory that may be used [oversized-file]
                    fix: allow more with the variable SALIENT_HEAP, as in SALIENT_HEAP=1g, or take out rows that are not needed
                1 error, 0 warnings in 1 of 16 files; nothing was replayed
                """);
        assertThat(outcome.status()).isEqualTo(3);
        assertThat(work.resolve("runs")).doesNotExist();
    }

    @Test
    void aThreadThatRunsOutOfMemoryWhileDrawingIsNoBug() {
        Throwable failure = new IllegalStateException("a picture could not be drawn", new OutOfMemoryError("heap"));

        assertThat(OutOfMemory.isBehind(failure)).isTrue();
        assertThat(OutOfMemory.isBehind(new IllegalStateException("else"))).isFalse();
        StringWriter err = new StringWriter();
        assertThat(OutOfMemory.tell(new PrintWriter(err))).isEqualTo(3);
        assertThat(err.toString()).contains("SALIENT_HEAP=");
    }
}
