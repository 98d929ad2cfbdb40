package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.cli.Terminal.Outcome;
import salient.testkit.Json;

class FormatOptionTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private Object json(String... arguments) throws IOException {
        Outcome outcome = terminal.run(arguments);
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return Json.read(outcome.out());
    }

    @Test
    void aListIsATableOfOneKindOfThing() {
        assertThat(terminal.run("list", "campaigns", "--format", "csv").out()).isEqualTo("""
                        campaign,name,from,to,default_scenario
                        toy,"The toy valley, 2020",2020-05-01,2020-05-20,plain
                        """);
        Outcome all = terminal.run("list", "--format", "csv");
        assertThat(all.status()).isEqualTo(2);
        assertThat(all.err()).isEqualTo("""
                        A table of csv holds one kind of thing; name one of campaigns, scenarios, accounts, sources, places
                        Try 'salient list --help'.
                        """);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aListOfEverythingIsAnObjectWithAnArrayForEachKind() throws IOException {
        Map<String, List<Map<String, Object>>> all =
                (Map<String, List<Map<String, Object>>>) json("list", "--format", "json");

        assertThat(all.keySet()).containsExactly("campaigns", "scenarios", "accounts", "sources", "places");
        assertThat(all.get("places"))
                .filteredOn(place -> place.get("place").equals("alder"))
                .singleElement()
                .satisfies(alder -> assertThat(alder)
                        .containsEntry("name", "Alder")
                        .containsEntry("lat", 50.1)
                        .containsKey("aliases"));
    }

    @Test
    void claimsAreTheSameRowsAsCsvAndAsJson() throws IOException {
        String csv = terminal.run("claims", "--format", "csv").out();

        assertThat(csv).isEqualTo(terminal.run("claims", "--csv").out());
        assertThat((List<?>) json("claims", "--format", "json"))
                .hasSize((int) csv.lines().count() - 1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anExplanationHasTheFindingTheCaseAndTheDaysBefore() throws IOException {
        Map<String, Object> alder =
                (Map<String, Object>) json("explain", "alder", "--on", "2020-05-06", "--format", "json");

        assertThat((Map<String, Object>) alder.get("finding"))
                .containsEntry("control", "contested")
                .containsEntry("sides", List.of("blue", "red"))
                .containsEntry("from", "2020-05-05")
                .containsEntry("claims", List.of("gazette:alder-fighting"));
        assertThat((List<Map<String, Object>>) alder.get("case"))
                .anySatisfy(claim -> assertThat(claim)
                        .containsEntry("claim", "gazette:alder-fighting")
                        .containsEntry("bearing", "decides"));
        assertThat((List<Map<String, Object>>) alder.get("before")).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anExplanationAsProvNamesTheDocument() throws IOException {
        Map<String, Map<String, Object>> prov =
                (Map<String, Map<String, Object>>) json("explain", "alder", "--on", "2020-05-06", "--format", "prov");

        assertThat(prov.get("entity"))
                .containsKeys("finding:toy/plain/alder/2020-05-06", "claim:gazette/alder-fighting", "document:gazette");
    }

    @Test
    void aRegionHasNothingToExplainToAProgram() {
        Outcome outcome = terminal.run("explain", "vale", "--format", "json");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("A region has no finding of its own; name a place in \"The valley\" for --format json\n");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAgreementIsScoresAsCsvAndAllOfItAsJson() throws IOException {
        String claims = folder.resolve("seeds/toy/gazette/claims.csv").toString();

        assertThat(terminal.run("agreement", claims, claims, "--format", "csv").out())
                .startsWith("column,pairs,agreeing,percent,alpha\nkind,")
                .hasLineCount(4);
        assertThat((Map<String, Object>) json("agreement", claims, claims, "--format", "json"))
                .containsOnlyKeys("pairs", "scores", "differences", "only_in_a", "only_in_b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "claims"})
    void anotherFormatIsRefused(String command) {
        Outcome outcome = terminal.run(command, "--format", "xml");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .isEqualTo("--format \"xml\" is no format here; there is csv or json\nTry 'salient " + command
                        + " --help'.\n");
    }
}
