package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.cli.Terminal.Outcome;
import salient.read.CodingReader;

class AgreementCommandTest {
    private static final String HEADER = String.join(",", CodingReader.COLUMNS) + "\n";

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Terminal terminal;

    @BeforeEach
    void aToyWorkspace() {
        terminal = Terminal.in(Terminal.toy(folder));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(elsewhere.resolve(name), text).toString();
    }

    /** A row that names what differs. */
    private static String row(String id, String place, String kind, String actor, String control, String locator) {
        return String.join(
                        ",",
                        id,
                        "observer,2020-05-02,,,,,",
                        place,
                        "",
                        kind,
                        actor,
                        "",
                        control,
                        ",explicit,3",
                        locator,
                        ",,,")
                + "\n";
    }

    @Test
    void twoCodingsOutsideTheWorkspaceAreCompared() throws IOException {
        String a = file(
                "a.csv",
                HEADER
                        + row("one", "alder", "capture", "red", "", "page 1")
                        + row("two", "alder", "hold", "blue", "", "page 2")
                        + row("three", "birch", "contest", "red;blue", "divided", "page 3")
                        + row("four", "birch", "attack", "red", "", "page 4"));
        String b = file(
                "b.csv",
                HEADER
                        + row("x", "alder", "capture", "red", "", "Page 1")
                        + row("y", "alder", "repel", "blue", "", "page 2")
                        + row("z", "birch", "contest", "blue;red", "fighting", "page 3")
                        + row("w", "cedar-hill", "attack", "red", "", "page 4"));

        Outcome outcome = terminal.run("agreement", a, b);

        assertThat(outcome.status()).as(outcome.err()).isZero();
        // Kind: values capture 2, hold, repel, contest 2; 1 - 5 x 2 / (2x4 + 5 + 5 + 2x4) = 16/26.
        assertThat(outcome.out().substring(outcome.out().indexOf("\n\n") + 2)).isEqualTo("""
                        3 claims in both codings (place, date, locator)
                          column   pairs  agree  percent  alpha
                          kind     3      2      66.7     0.615  too low to rely on
                          actor    3      3      100.0    1.000  reliable
                          control  1      0      0.0      0.000  too low to rely on

                        1 claim only in A
                          line 5  birch  2020-05-02  attack  page 4

                        1 claim only in B
                          line 5  cedar-hill  2020-05-02  attack  page 4

                        2 differences
                          line in A  in B  place  date        column   A        B
                          3          3     alder  2020-05-02  kind     hold     repel
                          4          4     birch  2020-05-02  control  divided  fighting

                        Alpha is Krippendorff's, for nominal values: 1 is full agreement, 0 what chance would give. Claims
                        that only one coding has do not enter it. How to read it: docs/coding-guide.md.
                        """);
    }

    @Test
    void aCodingAgreesWithItself() {
        String own = "seeds/toy/gazette/claims.csv";

        Outcome outcome = terminal.run("agreement", own, own);

        assertThat(outcome.status()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .contains("\n9 claims in both codings")
                .containsPattern("kind +9 +9 +100.0 +1.000  reliable")
                .contains("\n0 claims only in A\n", "\n0 claims only in B\n", "\n0 differences\n");
    }

    @Test
    void theColumnsAreThoseOfTheCampaignsOwnTables() throws IOException {
        assertThat(Files.readString(folder.resolve("seeds/toy/gazette/claims.csv")))
                .startsWith(HEADER);
    }

    @Test
    void faultsOfBothTablesAreToldTogether() throws IOException {
        String a = file(
                "a.csv",
                HEADER
                        + row("one", "aldre", "captured", "rad", "maybe", "page 1")
                        + row("one", "alder", "hold", "blue", "", "page 2").replace("2020-05-02", "2020-02-30"));
        String b =
                file("b.csv", HEADER + row("one", "alder", "hold", "", "", "a,b") + row("two", "", "hold", "", "", ""));

        Outcome outcome = terminal.run("agreement", a, b);

        assertThat(outcome.status()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains(
                        "a.csv:2:30: error: place \"aldre\" is not in the gazetteer [unknown-place]\n    fix: did you mean \"alder\"?")
                .contains("[unknown-kind]", "[unknown-side]", "[invalid-value]")
                .contains("a.csv:3:14: error: date \"2020-02-30\" does not exist [invalid-date]")
                .contains("a.csv:3:1: error: claim \"one\" is also in line 2 [duplicate-id]")
                .contains("b.csv:2:64: error: the row has 23 cells and the header 22 [long-row]")
                .contains("b.csv:3:30: error: place is empty [missing-value]")
                .endsWith("8 errors, 0 warnings in 2 of 2 files; nothing was compared\n");
    }

    @Test
    void aHeaderThatDoesNotFitIsRefused() throws IOException {
        String a = file("a.csv", HEADER.replace("credibility", "credibilty"));

        assertThat(terminal.run("agreement", a, a).err())
                .contains("column \"credibilty\" is not known [unknown-column]\n    fix: did you mean \"credibility\"?")
                .contains("column \"credibility\" is missing [missing-column]");
        String empty = file("empty.csv", "");
        assertThat(terminal.run("agreement", empty, empty).err()).contains("the table has no header");
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        Path latin = Files.write(elsewhere.resolve("latin.csv"), "é".getBytes(StandardCharsets.ISO_8859_1));
        String open = file("open.csv", HEADER + "one,\"two\n");
        String bell = file("bell.csv", HEADER + "one\u0007,\n");

        assertThat(terminal.run("agreement", "nowhere.csv", folder.toString()).err())
                .contains("nowhere.csv: error: the file is not there [missing-file]")
                .contains("this is no plain file [unreadable-file]");
        assertThat(terminal.run("agreement", latin.toString(), open).err())
                .contains("latin.csv:1:1: error: a byte here is not UTF-8 [wrong-encoding]")
                .contains("open.csv:2:5: error: the cell opens with a double quote that is never closed");
        assertThat(terminal.run("agreement", bell, bell).err()).contains("bell.csv:2:4: error: the character U+0007");
        assertThat(terminal.run("agreement", bell, bell).status()).isEqualTo(3);
    }

    @Test
    void twoTablesMustBeNamed() {
        assertThat(terminal.run("agreement", "seeds/toy/gazette/claims.csv").status())
                .isEqualTo(2);
    }
}
