package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;

class CompareCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private Path comparison(String name) {
        return folder.resolve("runs/toy/comparisons").resolve(name);
    }

    private Map<String, String> files(String name) throws IOException {
        Path root = comparison(name);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walked = Files.walk(root)) {
            for (Path path : walked.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.put(
                        root.relativize(path).toString().replace('\\', '/'),
                        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    @Test
    void twoScenariosAreComparedDayByDay() throws IOException {
        Outcome outcome = terminal.run("compare", "plain", "late", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEqualTo("reading\njudging plain\njudging late\ncomparing plain with late\n");
        assertThat(outcome.out())
                .startsWith("The toy valley, 2020: Plain reading against ")
                .endsWith("runs/toy/comparisons/plain--late\n");
        assertThat(files("plain--late").keySet())
                .containsExactly("a.yaml", "agreement.csv", "b.yaml", "divergences.csv", "manifest.json");
        List<String> days = Files.readAllLines(comparison("plain--late").resolve("agreement.csv"));
        assertThat(days).hasSize(21);
        assertThat(days.get(1)).startsWith("2020-05-01,");
    }

    @Test
    void comparingARunWithItselfIsSilent() throws IOException {
        Outcome outcome = terminal.run("compare", "plain", "plain", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out())
                .contains("in disagreement on 0 of 20 days")
                .contains("they part nowhere that both know");
        assertThat(Files.readAllLines(comparison("plain--plain").resolve("divergences.csv")))
                .hasSize(1);
    }

    @Test
    void theSameInputGivesTheSameBytesWithCharts() throws IOException {
        terminal.run("compare", "plain", "late");
        Map<String, String> first = files("plain--late");
        terminal.run("compare", "plain", "late");

        assertThat(first.keySet())
                .contains(
                        "charts/disagreement-over-time.png",
                        "charts/disagreement-over-time.svg",
                        "charts/places-in-dispute.png",
                        "charts/places-in-dispute.svg");
        assertThat(files("plain--late")).isEqualTo(first);
    }

    @Test
    void eachDayOnWhichTheTwoPartHasAMapAndTheWorstASheetOfBoth() throws IOException {
        terminal.run("compare", "plain", "late");

        List<String> parted = Files.readAllLines(comparison("plain--late").resolve("agreement.csv")).stream()
                .skip(1)
                .map(row -> row.split(",", -1))
                .filter(row -> Integer.parseInt(row[3]) > 0)
                .map(row -> row[0])
                .toList();
        assertThat(parted).isNotEmpty();
        assertThat(files("plain--late").keySet())
                .containsAll(parted.stream()
                        .map(day -> "maps/difference-" + day + ".png")
                        .toList())
                .anyMatch(file -> file.matches("maps/difference-.*\\.svg"))
                .anyMatch(file -> file.matches("maps/readings-.*\\.png"))
                .anyMatch(file -> file.matches("maps/readings-.*\\.svg"));
    }

    @Test
    void threeReadingsHaveAMatrixAndASheetOfAll() throws IOException {
        terminal.run("compare", "plain", "late", "plain");

        assertThat(files("plain--late--plain").keySet())
                .contains("charts/agreement-matrix.png", "charts/agreement-matrix.svg", "matrix.csv")
                .anyMatch(file -> file.matches("maps/readings-.*\\.png"));
    }

    @Test
    void ofThreeEachTwoAreComparedAndSetBesideEachOther() throws IOException {
        Outcome outcome = terminal.run("compare", "plain", "late", "plain", "--no-maps");

        assertThat(outcome.status()).isZero();
        assertThat(Files.readAllLines(comparison("plain--late--plain").resolve("matrix.csv")))
                .hasSize(4)
                .startsWith("a,b,days_in_disagreement,places_in_disagreement,mean_kappa_spoken")
                .anySatisfy(row -> assertThat(row).startsWith("plain,plain,0,0,"));
        assertThat(comparison("plain--late").resolve("manifest.json")).exists();
        assertThat(comparison("late--plain").resolve("manifest.json")).exists();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain latte       | No scenario is called "latte"; did you mean "late"?
                    plein late        | No scenario is called "plein"; did you mean "plain"?
                    plain xyz         | No scenario is called "xyz"; there is late or plain
                    """)
    void anUnknownScenarioIsToldWithTheNearestName(String arguments, String message) {
        Outcome outcome = terminal.run(("compare " + arguments).split(" +"));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("reading\n" + message + "\nTry 'salient compare --help'.\n");
        assertThat(folder.resolve("runs")).doesNotExist();
    }

    @Test
    void oneScenarioAloneCannotBeCompared() {
        assertThat(terminal.run("compare", "plain").status()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsNoComparisonIsNotReplaced() throws IOException {
        Files.createDirectories(comparison("plain--late"));
        Files.writeString(comparison("plain--late").resolve("thesis.txt"), "mine");

        Outcome outcome = terminal.run("compare", "plain", "late", "--no-maps");

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.err()).contains("is not a run of salient, and is not replaced");
        assertThat(files("plain--late").keySet()).containsExactly("thesis.txt");
    }
}
