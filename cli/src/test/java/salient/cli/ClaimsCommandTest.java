package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salient.cli.Terminal.Outcome;
import salient.testkit.Repository;

class ClaimsCommandTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private static List<NamedCsvRecord> rows(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isZero();
        return CsvReader.builder().ofNamedCsvRecord(outcome.out()).stream().toList();
    }

    private List<String> claims(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "claims";
        arguments[1] = "--csv";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return rows(terminal.run(arguments)).stream()
                .map(row -> row.getField("claim").replace("gazette:", ""))
                .distinct()
                .toList();
    }

    @Test
    void aReadingCanBeTriedWithoutAFileForIt() {
        Outcome tried = terminal.run("claims", "--verdict", "excluded", "--without", "camp:press");

        assertThat(tried.status()).isZero();
        assertThat(tried.out()).contains("leaves out camp press").contains("Plain reading (without camp:press)");
    }

    @Test
    void aClaimIsShownWithWhatBecameOfIt() {
        Outcome outcome = terminal.run("claims", "--place", "hill 402", "--verdict", "overruled");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                        1 claim, under "Plain reading".
                          2020-05-03  overruled      Cedar hill: Blue army took its peak from Red army (3 May to 4 May),
                                                     says Blue radio [blue-camp].
                                                     E10: its own source took it back; beaten by gazette:hill-retracted.
                                                     gazette:hill-captured, page 1
                        """);
    }

    @Test
    void theTableNamesRuleReasonAndWhatBeatTheClaim() {
        List<NamedCsvRecord> rows = rows(terminal.run("claims", "--csv", "--verdict", "overruled"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getHeader())
                .containsExactly(
                        "claim",
                        "date",
                        "date_to",
                        "source",
                        "camp",
                        "place",
                        "part",
                        "says",
                        "verdict",
                        "rule",
                        "reason",
                        "beaten_by",
                        "locator");
        assertThat(rows.get(0).getFields())
                .containsExactly(
                        "gazette:hill-captured",
                        "2020-05-03",
                        "2020-05-04",
                        "blue-radio",
                        "blue-camp",
                        "cedar-hill",
                        "peak",
                        "Blue army took its peak from Red army",
                        "overruled",
                        "E10",
                        "its own source took it back",
                        "gazette:hill-retracted",
                        "page 1");
    }

    @Test
    void allClaimsAreThereByDateThenId() {
        List<NamedCsvRecord> rows = rows(terminal.run("claims", "--csv"));

        // The one claim on a region was applied to two places.
        assertThat(rows).hasSize(15);
        assertThat(rows.stream().map(row -> row.getField("claim")).distinct()).hasSize(14);
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing((NamedCsvRecord row) -> row.getField("date"))
                        .thenComparing(row -> row.getField("claim")));
        assertThat(terminal.run("claims").out()).startsWith("14 claims, under \"Plain reading\".\n");
    }

    @Test
    void everyOptionNarrowsTheList() {
        assertThat(claims("--source", "observer", "--account", "gazette"))
                .containsExactly("alder-never", "hill-failed", "alder-fighting");
        assertThat(claims("--camp", "blue-camp")).containsExactly("hill-captured", "hill-retracted");
        assertThat(claims("--account", "eve"))
                .allMatch(id -> id.startsWith("eve:"))
                .hasSize(2);
        assertThat(claims("--account", "gazette", "--place", "Alder"))
                .containsExactly("alder-never", "alder-fighting", "alder-shelled", "valley-cleared");
        assertThat(claims("--place", "vale")).containsExactly("valley-cleared");
        assertThat(claims("--verdict", "overruled")).containsExactly("hill-captured");
    }

    @Test
    void aClaimThatMayBeOfADayWithinIsListed() {
        assertThat(claims("--account", "gazette", "--from", "2020-05-08"))
                .containsExactly("valley-cleared", "hill-retracted");
        assertThat(claims("--account", "gazette", "--to", "2020-05-02"))
                .containsExactly("alder-never", "hill-attacked");
        assertThat(claims("--source", "blue-radio", "--from", "2020-05-04", "--to", "2020-05-04"))
                .containsExactly("hill-captured");
    }

    @Test
    void anotherScenarioGivesOtherVerdicts() {
        assertThat(claims("--scenario", "late", "--verdict", "excluded")).isNotEmpty();
        assertThat(claims("--verdict", "excluded")).isEmpty();
    }

    @Test
    void nothingThatFitsIsSaidSo() {
        assertThat(terminal.run("claims", "--place", "birch", "--verdict", "superseded")
                        .out())
                .isEqualTo("No claim fits, under \"Plain reading\".\n");
        assertThat(terminal.run("claims", "--csv", "--place", "birch", "--verdict", "superseded")
                        .out())
                .isEqualTo("claim,date,date_to,source,camp,place,part,says,verdict,rule,reason,beaten_by,locator\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --place    | aldre     | No place is called "aldre"; did you mean alder (Alder)?
                    --source   | obsrver   | No source is called "obsrver"; did you mean "observer"?
                    --camp     | red-kamp  | No camp is called "red-kamp"; did you mean "red-camp"?
                    --account  | gazete    | No account is called "gazete"; did you mean "gazette"?
                    --verdict  | overuled  | No verdict is called "overuled"; did you mean "overruled"?
                    --scenario | plan      | No scenario is called "plan"; did you mean "plain"?
                    --account  | zzzzzz    | No account is called "zzzzzz"; there is eve or gazette or ledger
                    """)
    void anUnknownNameIsAnsweredWithTheNearest(String option, String name, String message) {
        Outcome outcome = terminal.run("claims", option, name);

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo(message + "\nTry 'salient claims --help'.\n");
    }

    @Test
    void aDayThatIsNoneOrOutOfOrderIsRefused() {
        assertThat(terminal.run("claims", "--from", "5/1/2020").status()).isEqualTo(2);
        assertThat(terminal.run("claims", "--from", "2020-06-01").status()).isEqualTo(2);
        assertThat(terminal.run("claims", "--from", "2020-05-09", "--to", "2020-05-02")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void formulasAreTakenApart() throws IOException {
        Path table = folder.resolve("seeds/toy/gazette/claims.csv");
        Files.writeString(
                table,
                Files.readString(table).replace("explicit,3,page 1,1,", "explicit,3,\"=HYPERLINK(\"\"x\"\",1)\",1,"));

        assertThat(rows(terminal.run("claims", "--csv", "--source", "gazette")))
                .extracting(row -> row.getField("locator"))
                .containsExactly("'=HYPERLINK(\"x\",1)");
    }

    @ParameterizedTest
    @CsvSource({"40", "60", "100"})
    void linesFitTheTerminal(String columns) {
        Outcome outcome = new Terminal(folder, Map.of("COLUMNS", columns), Surroundings.Screen.TERMINAL).run("claims");

        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @Test
    void theRealRecordIsListed() {
        List<NamedCsvRecord> rows = rows(Terminal.in(Repository.ROOT)
                .run(
                        "claims",
                        "--csv",
                        "--campaign",
                        "latakia-2014",
                        "--place",
                        "observatory-45",
                        "--verdict",
                        "overruled"));

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getField("verdict")).isEqualTo("overruled");
            assertThat(row.getField("reason")).isNotEmpty();
            assertThat(row.getField("says")).isNotEmpty();
        });
    }
}
