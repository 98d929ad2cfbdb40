package salient.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/performance.md} and the targets say exists, does. */
class PerformanceDocTest {
    private static final Path ROOT = Path.of(System.getProperty("salient.workspace"));
    private static final Path BENCH = ROOT.resolve("bench");

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/performance.md"));
    }

    private static String script() throws IOException {
        return Files.readString(BENCH.resolve("run"));
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        for (MatchResult match :
                Pattern.compile(pattern).matcher(text).results().toList()) {
            found.add(match.group(1));
        }
        return found;
    }

    @Test
    void thePageNamesThePartsThatTheScriptHasAndNoOthers() throws IOException {
        assertThat(found("bench/run ([a-z]+)", page())).isEqualTo(found("(?m)^#   bench/run ([a-z]+)", script()));
    }

    @Test
    void thePageHasOnePlaceForEachTable(@TempDir Path nothing) throws IOException {
        Map<String, String> tables = PerformancePage.tables(nothing, BENCH);
        assertThat(found("<!-- ([a-z]+) -->", page())).isEqualTo(tables.keySet());
        assertThat(PerformancePage.filled(page(), tables)).contains("| not measured |");
    }

    @Test
    void everyTargetIsOneOfWhatIsMeasured() throws IOException {
        Set<String> kernels = kernels();
        Set<String> commands = found("(?m)^  measure \"?([a-z-]+)", script());
        Set<String> page = new TreeSet<>(List.of("page size", "page opening", "page frames"));
        List<Target> targets = Target.read(BENCH.resolve("targets.csv"));
        assertThat(targets)
                .hasSizeGreaterThan(15)
                .allSatisfy(target -> assertThat(
                                kernels.contains(target.figure().replaceAll("^kernel (\\w+).*", "$1"))
                                        || commands.contains(target.figure().replaceFirst("^command ", ""))
                                        || page.contains(target.figure())
                                        || target.figure().equals("growth days"))
                        .as(target.figure())
                        .isTrue());
    }

    private static Set<String> kernels() throws IOException {
        Set<String> kernels = new TreeSet<>();
        try (Stream<Path> files = Files.list(BENCH.resolve("src/main/java/salient/bench/kernel"))) {
            for (Path file : files.toList()) {
                kernels.addAll(found("@Benchmark\\s+public \\S+ (\\w+)\\(", Files.readString(file)));
            }
        }
        return kernels;
    }

    @Test
    void whatIsStoredIsWhatAKernelTakes() {
        assertThat(Yardsticks.stored(BENCH.resolve("baseline.csv")).values())
                .allSatisfy(multiple -> assertThat(multiple).isPositive());
    }

    @Test
    void thePageIsFilledWithWhatWasMeasured(@TempDir Path results) throws IOException {
        Files.writeString(results.resolve("commands.csv"), """
                id,command,seconds,cpu_seconds,peak_mb
                jvm,"`java -version`",0.040,0.03,34
                list,"`list`",0.300,0.55,96
                version,"`--version`",0.010,,
                """);
        Files.writeString(results.resolve("page.csv"), "what,value\nsize,11.20\nopening,0.912\n");
        Map<String, String> tables = new TreeMap<>(PerformancePage.tables(results, BENCH));
        assertThat(tables.get("commands")).isEqualTo("""
                        | command | median | processor | most memory | times the start of a JVM |
                        | --- | --- | --- | --- | --- |
                        | `java -version` | 0.040 s | 0.030 s | 34 MB | 1.0 |
                        | `list` | 0.30 s | 0.55 s | 96 MB | 7.5 |
                        | `--version` | 0.010 s |  |  | 0.25 |
                        """);
        assertThat(tables.get("targets"))
                .contains("| `list` | ≤ 0.3 s | 0.30 s | 1.00 |")
                .contains("| The page opens | ≤ 1 s | 0.91 s | 0.91 |")
                .contains("| The page scrubs | ≥ 30 frames a second | not measured |  |");
    }
}
