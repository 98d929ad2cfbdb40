package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;

/** Adds to a campaign what a coder adds, by flags and by answering. */
class AddCommandTest {
    private static final String CLAIMS = "seeds/war/first-report/claims.csv";
    private static final String PLACES = "data/war/places.csv";

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void aCampaign() {
        Terminal.in(folder.getParent())
                .run("init", folder.toString(), "--campaign", "war", "--from", "2020-05-01", "--sides", "red,blue");
        terminal = Terminal.in(folder);
    }

    private String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void aClaimIsUnderstoodAsPeopleWriteItAndAppended() throws IOException {
        String before = text(CLAIMS);

        Outcome outcome = terminal.run(
                "add",
                "claim",
                "--account",
                "First report",
                "--source",
                "Example gazette",
                "--date",
                "5 May 2020",
                "--place",
                "BIRCH",
                "--kind",
                "Capture",
                "--actor",
                "Blue",
                "--note",
                "=1+1, said \"he\"");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                added claim first-report:0505-birch-capture
                  seeds/war/first-report/claims.csv
                """, ""));
        assertThat(text(CLAIMS)).isEqualTo(before + """
                0505-birch-capture,example-gazette,2020-05-05,,,,,,birch,,capture,blue,,,,explicit,3,,,,,"'=1+1, said ""he\"""
                """.stripTrailing() + "\"\n".substring(1));
        assertThat(terminal.run("check").out()).endsWith("no problems in 11 files\n");
    }

    @Test
    void theOrderOfColumnsWhatPartsThemAndHowLinesEndAreKeptAndAMissingColumnIsAdded() throws IOException {
        write(
                PLACES,
                "kind;name;id;cell;lon;lat;location_accuracy;identification\r\n"
                        + "village;\"Al;d\"\"er\";alder;yes;0,10;0,10;exact;certain\r\nvillage;Birch;birch;yes;0.2;0.16;exact;certain");

        Outcome outcome =
                terminal.run("add", "place", "--name", "Dür; en", "--lat", "0,15", "--lon", "0.15", "--note", "x");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(text(PLACES))
                .isEqualTo("kind;name;id;cell;lon;lat;location_accuracy;identification;note\r\n"
                        + "village;\"Al;d\"\"er\";alder;yes;0,10;0,10;exact;certain;\r\n"
                        + "village;Birch;birch;yes;0.2;0.16;exact;certain;\r\n"
                        + "village;\"Dür; en\";dur-en;yes;0.15;0.15;approximate;certain;x\r\n");
    }

    @Test
    void datesOfTheExtendedFormatStayAndOthersBecomePlain() throws IOException {
        for (String date : List.of("2020-05-03~", "[2020-05-02..2020-05-04]", "2020-05", "20200504", "May 4, 2020")) {
            Outcome outcome = terminal.run(
                    "add",
                    "claim",
                    "--account",
                    "first-report",
                    "--place",
                    "cedar",
                    "--kind",
                    "shell",
                    "--actor",
                    "red",
                    "--date",
                    date);
            assertThat(outcome.status()).as(outcome.err()).isZero();
        }

        assertThat(text(CLAIMS)
                        .lines()
                        .skip(2)
                        .map(row -> row.replaceAll("([^,]*),example-gazette,([^,]*),.*", "$1 $2")))
                .containsExactly(
                        "0503-cedar-shell 2020-05-03~",
                        "0502-cedar-shell [2020-05-02..2020-05-04]",
                        "cedar-shell 2020-05",
                        "0504-cedar-shell 2020-05-04",
                        "0504-cedar-shell-2 2020-05-04");
    }

    @Test
    void allThatIsMissingOrMisunderstoodIsToldAtOnce() throws IOException {
        String before = text(CLAIMS);

        Outcome outcome = terminal.run(
                "add",
                "claim",
                "--account",
                "first-report",
                "--date",
                "3/4/2020",
                "--place",
                "brich",
                "--actor",
                "green");

        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err()).isEqualTo("""
                --date: the date "3/4/2020" may be 2020-04-03 or 2020-03-04; write the one that is meant
                --place: no place is called "brich"; did you mean birch? otherwise 'salient places' looks for one and 'salient add place' adds it
                --actor: no side is called "green"; write one of blue, red
                --kind is missing: What is asserted: capture, hold, attack and so on. One of capture, recapture, hold, repel, attack, contest, fail, withdraw, dislodge, advance, presence, shell, strike, reinforce, deny, retract, never-held, state.
                Try 'salient add claim --help'.
                """);
        assertThat(text(CLAIMS)).isEqualTo(before);
    }

    @Test
    void whatCheckWouldCallAnErrorLeavesTheFileAsItWas() throws IOException {
        String before = text(PLACES);

        Outcome outcome = terminal.run("add", "place", "--name", "Far", "--lat", "3", "--lon", "4");

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err())
                .startsWith("--lat: error: the point is ")
                .contains("[outside-theatre]")
                .endsWith("""
                1 error, 0 warnings in 0 of 1 file; nothing was written
                """);
        assertThat(text(PLACES)).isEqualTo(before);
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains(".partial-"));
    }

    @Test
    void errorsThatWereThereBeforeKeepNobodyFromAdding() throws IOException {
        write("scenarios/war/broken.yaml", "titel: x\n");

        Outcome outcome = terminal.run("add", "place", "--name", "Dale", "--lat", "0.15", "--lon", "0.15");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(text(PLACES)).endsWith("dale,Dale,,,village,,yes,0.15,0.15,,approximate,,certain,\n");
    }

    @Test
    void aSourceAndAnAccountOfItAreAddedAndHeardAndCommentsStay() throws IOException {
        write("data/war/campaign.yaml", text("data/war/campaign.yaml").replace("\n", "\r\n"));
        String campaign = text("data/war/campaign.yaml");
        String sources = text("seeds/war/sources.yaml");
        String scenario = text("scenarios/war/all.yaml");

        Outcome source = terminal.run(
                "add",
                "source",
                "--name",
                "The Daily",
                "--kind",
                "State agency",
                "--camp",
                "red camp",
                "--reliability",
                "d");
        Outcome account = terminal.run(
                "add",
                "account",
                "--title",
                "On: May",
                "--publisher",
                "Daily News",
                "--published",
                "May 2020",
                "--source",
                "the daily");

        assertThat(source.status()).as(source.err()).isZero();
        assertThat(account.out()).isEqualTo("""
                added account daily-news
                  seeds/war/daily-news
                  scenarios/war/all.yaml
                  data/war/campaign.yaml
                """);
        assertThat(text("seeds/war/sources.yaml"))
                .isEqualTo(sources
                        + "  the-daily: { name: The Daily, kind: state-agency, camp: red-camp, reliability: D }\n");
        assertThat(text("data/war/campaign.yaml"))
                .isEqualTo(campaign.replace("first-report]", "first-report, daily-news]"));
        assertThat(text("scenarios/war/all.yaml"))
                .isEqualTo(scenario.replace("first-report]", "first-report, daily-news]"));
        assertThat(text("seeds/war/daily-news/account.yaml")).contains("published: 2020-05-31\n");
        assertThat(terminal.run("check").out()).contains("3 sources, 3 accounts");
    }

    @Test
    void aSourceWhoseNameHasNoLetterOfIdsIsCounted() throws IOException {
        for (int i = 0; i < 2; i++) {
            Outcome outcome = terminal.run(
                    "add",
                    "source",
                    "--name",
                    "إذاعة الوادي " + "ا".repeat(i),
                    "--kind",
                    "media",
                    "--camp",
                    "unaligned");
            assertThat(outcome.out()).as(outcome.err()).isEqualTo("""
                    added source %1$s
                      seeds/war/sources.yaml
                    its id is %1$s: name another with --id
                    """.formatted(i == 0 ? "source" : "source-2"));
        }
        assertThat(text("seeds/war/sources.yaml")).contains("\n  source:", "\n  source-2:");
        assertThat(terminal.run("add", "source", "--name", "Radio", "--kind", "إذاعة", "--camp", "unaligned")
                        .err())
                .startsWith("--kind: \"إذاعة\" has no letter that an id can have; write it in Latin letters\n");
    }

    @Test
    void anAccountAndAPlaceWithoutALetterOfIdsAreToldOfTheirIds() {
        assertThat(terminal.run(
                                "add",
                                "account",
                                "--title",
                                "Правда",
                                "--publisher",
                                "Правда",
                                "--published",
                                "5 May 2020",
                                "--source",
                                "coder")
                        .out())
                .startsWith("added account account\n")
                .endsWith("\nits id is account: name another with --id\n");
        assertThat(terminal.run("add", "place", "--name", "Псков", "--lat", "0.15", "--lon", "0.15")
                        .out())
                .endsWith("\nits id is place: name another with --id\n");
        assertThat(terminal.run("add", "place", "--name", "Остров", "--id", "ostrov", "--lat", "0.14", "--lon", "0.14")
                        .out())
                .doesNotContain("its id is");
    }

    @Test
    void anAccountWithErrorsIsToldToHaveThem() throws IOException {
        write(CLAIMS, text(CLAIMS).replace("2020-", "20-"));
        String before = text(CLAIMS);

        Outcome outcome = terminal.run(
                "add",
                "claim",
                "--account",
                "First-report",
                "--place",
                "birch",
                "--kind",
                "capture",
                "--actor",
                "blue",
                "--date",
                "2020-05-05");

        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err())
                .contains(
                        "--account: account \"First-report\" has errors; run 'salient check', which tells them, and mend"
                                + " them first\n")
                .doesNotContain("no account is called");
        assertThat(text(CLAIMS)).isEqualTo(before);
    }

    @Test
    void aClaimOfAnotherAccountThatIsAnsweredIsNamedWithItsAccount() {
        Outcome outcome = terminal.run(
                "add",
                "claim",
                "--account",
                "first-report",
                "--place",
                "alder",
                "--kind",
                "deny",
                "--date",
                "2020-05-05",
                "--answers",
                "eve-alder");

        assertThat(outcome.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(outcome.err()).startsWith("""
                --answers: error: claim "eve-alder" is not in account first-report [unknown-claim]
                    fix: did you mean "eve:eve-alder"? otherwise mend the id, or add a row for it to %s
                """.formatted(CLAIMS));
        assertThat(terminal.run("add", "claim", "--help").out()).containsPattern("written\\s+ACCOUNT:ID");
    }

    @Test
    void aWeekIsToldToBeWrittenWithItsDays() {
        Outcome outcome = terminal.run(
                "add",
                "claim",
                "--account",
                "first-report",
                "--place",
                "alder",
                "--kind",
                "hold",
                "--actor",
                "red",
                "--date",
                "2020-W19");

        assertThat(outcome.err())
                .startsWith("--date: the date \"2020-W19\" is not a date; write it as YYYY-MM-DD, or the first and last"
                        + " possible day with a stroke between them, as in 2020-05-04/2020-05-10\n");
    }

    @Test
    void whoeverSitsAtATerminalIsAskedForWhatIsMissingUntilItIsUnderstood() throws IOException {
        Outcome outcome = terminal.typing(
                        "", "5 May 2020", "brich", "birch", "capture", "blue", "", "centre", "", "", "2", "page 2", "")
                .run("add", "claim", "--account", "first-report");

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.err()).startsWith("""
                        Who asserts it; without it, the account's own voice. One of coder, example-gazette.
                        source [example-gazette]:\s""").contains("""
                          no place is called "brich": did you mean birch? otherwise""");
        assertThat(text(CLAIMS))
                .endsWith(
                        "\n0505-birch-capture,example-gazette,2020-05-05,,,,,,birch,centre,capture,blue,,,,explicit,2,page 2,,,,\n");
    }

    @Test
    void whoeverLeavesBeforeTheEndIsToldWhatIsMissing() {
        Outcome outcome = terminal.typing("Dale").run("add", "place");

        assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(outcome.err()).endsWith("""
                --lat is missing: Degrees north, as in 35.92; south with a minus.
                --lon is missing: Degrees east, as in 35.99; west with a minus.
                Try 'salient add place --help'.
                """);
    }

    @Test
    void whatCannotBeAddedIsNamedWithWhatCan() {
        assertThat(terminal.run("add", "war").err())
                .startsWith("Nothing called \"war\" can be added; there is place, claim, source, account\n");
        assertThat(Stream.of(terminal.run("add").err())).first().asString().startsWith("Name what to add: place,");
    }

    @Test
    void aPlaceBeyondTheStudyAreaIsToldOfItsOptionAndHowToWidenTheArea() {
        Outcome refused = terminal.run("add", "place", "--name", "Far", "--lat", "1.5", "--lon", "0.1");

        assertThat(refused.err())
                .startsWith("--lat: error: the point is ")
                .contains(" km off the theatre's land [outside-theatre]\n    fix: mend the point, or say --cell no;"
                        + " or draw theatre.geojson and land.geojson as far as that\n")
                .doesNotContain("places.csv");
    }
}
