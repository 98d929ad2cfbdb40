package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemCode;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;
import salient.text.Limits;

/** Inputs made to do harm: each is refused with a problem, soon and in little memory. */
@Timeout(60)
class HostileInputTest {
    private static final String CLAIMS = "seeds/toy/gazette/claims.csv";
    private static final String SOURCES = "seeds/toy/sources.yaml";

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() {
        StringBuilder bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c <= 'z'; c++) {
            char before = (char) (c - 1);
            bomb.append(c).append(": &").append(c).append(" [");
            bomb.append(("*" + before + ", ").repeat(9))
                    .append("*")
                    .append(before)
                    .append("]\n");
        }
        toy.write(SOURCES, bomb.toString());
        assertThat(toy.faults()).containsExactly(SOURCES + ":2:8 malformed-file");
    }

    @Test
    void aLineOfYamlThatWouldTakeSecondsIsRefused() {
        toy.write(SOURCES, "sources:\n  " + "a".repeat(1_000_000) + "\n");

        assertThat(toy.faults()).contains(SOURCES + ":2 oversized-file");
    }

    @Test
    void bracketsInBracketsEndSoon() {
        toy.write(SOURCES, "sources: " + "[".repeat(990_000));
        toy.write("scenarios/toy/late.yaml", "- ".repeat(500_000));
        toy.write("data/toy/land.geojson", "{\"features\":" + "[".repeat(1_000_000));
        toy.write("data/toy/theatre.geojson", "{\"geometry\":".repeat(500_000));
        assertThat(toy.faults())
                .containsExactly(
                        "data/toy/land.geojson:1:14 malformed-file",
                        "data/toy/theatre.geojson:1:482 malformed-file",
                        "scenarios/toy/late.yaml:1:43 oversized-file",
                        SOURCES + ":1:30 oversized-file");
    }

    @Test
    void anOutlineOfThousandsOfRingsWithinOneAnotherIsTooIntricate() {
        String rings = IntStream.range(0, 8_000)
                .mapToDouble(i -> 0.2 - i * 0.00002)
                .mapToObj(r -> String.format(
                        Locale.ROOT,
                        "[[%1$.6f,%3$.6f],[%2$.6f,%3$.6f],[%2$.6f,%4$.6f],[%1$.6f,%4$.6f],[%1$.6f,%3$.6f]]",
                        10.2 - r,
                        10.2 + r,
                        50.2 - r,
                        50.2 + r))
                .collect(Collectors.joining(","));
        toy.write("data/toy/theatre.geojson", "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}");
        toy.read();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                        data/toy/theatre.geojson:1:1: error: more than 10000000 pairs of its sides lie beside one another [oversized-file]
                            fix: draw it anew with fewer points in data/toy/theatre.geojson
                        """);
    }

    @Test
    void aMillionKeysAreTooMany() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            keys.append("k").append(i).append(": 1\n");
        }
        toy.write(SOURCES, keys.toString());
        assertThat(toy.faults()).containsExactly(SOURCES + ":100000:9 oversized-file");
    }

    @Test
    void aRowOfAMillionCellsIsRefused() {
        toy.write(CLAIMS, toy.text(CLAIMS) + ",".repeat(1_000_000) + "\n");
        assertThat(toy.faults()).contains(CLAIMS + ":11 oversized-file");
    }

    @Test
    void aHeaderOfAMillionCellsIsRefused() {
        toy.write(CLAIMS, "x,".repeat(1_000_000));
        assertThat(toy.faults()).containsExactly(CLAIMS + ":1 oversized-file");
    }

    @Test
    void aCellOfTenMillionCharactersIsRefused() {
        toy.write(CLAIMS, toy.text(CLAIMS) + "\"" + "x ".repeat(5_000_000) + "\"\n");
        assertThat(toy.faults()).contains(CLAIMS + ":11 oversized-file");
    }

    @Test
    void tenMillionShortRowsAreRefusedBeforeTheyAreRead() {
        toy.write(CLAIMS, "x\n".repeat(10_000_000));
        assertThat(toy.read(Limits.of(512 << 20))).isEmpty();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                        seeds/toy/gazette/claims.csv: error: with the 10000000 lines of this one the tables have 10000009 lines, \
                        more than fits into the 512 MB of memory that may be used [oversized-file]
                            fix: allow more with the variable SALIENT_HEAP, as in SALIENT_HEAP=6g, or take out rows that \
                        are not needed
                        """);
    }

    @Test
    void manyTablesAreTooManyTogether() {
        toy.write("seeds/toy/gazette/footnotes.csv", "footnote,coded_as,note\n" + "\n".repeat(400_000));
        toy.write("data/toy/casualties.csv", "\n".repeat(400_000));
        toy.read(Limits.of(400 << 20));
        assertThat(toy.faults()).contains("data/toy/casualties.csv oversized-file");
    }

    @Test
    void aNameOfThousandsOfLettersIsRefused() {
        toy.replace("data/toy/places.csv", "Birch", "B".repeat(4_000))
                .replace("data/toy/campaign.yaml", "The toy valley", "T".repeat(4_000));
        assertThat(toy.read()).isEmpty();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                        BBBBBBBBBB…" has 4000 characters [oversized-file]
                            fix: write 1000 at most in data/toy/places.csv
                        """);
    }

    @Test
    void theLimitsAreThoseOfTheDocs() throws IOException {
        Limits limits = Limits.of(1L << 30);
        assertThat(Repository.ROOT.resolve("docs/limits.md"))
                .content()
                .contains("| %d MB |".formatted(limits.fileBytes() >> 20))
                .contains(String.format(Locale.ROOT, "| %,d lines |", limits.lines()))
                .contains(String.format(Locale.ROOT, "| %,d |", limits.cells()))
                .contains(String.format(Locale.ROOT, "| %,d points |", limits.points()))
                .contains(String.format(Locale.ROOT, "| %,d characters |", Limits.LINE_CHARACTERS));
    }

    @Test
    void aLineThatNeverEndsIsRefusedBeforeItIsRead() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(
                toy.root().resolve("seeds/toy/ledger/panel.csv").toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        toy.read();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                        seeds/toy/ledger/panel.csv:5: error: the row has more than 1000 cells or 1000000 bytes [oversized-file]
                            fix: mend or delete it in seeds/toy/ledger/panel.csv
                        """);
    }

    @Test
    void aTableThatIsADeviceIsRefused() throws IOException {
        Files.delete(toy.root().resolve(CLAIMS));
        Files.createSymbolicLink(toy.root().resolve(CLAIMS), Path.of("/dev/zero"));
        toy.read();
        assertThat(ProblemReport.text(toy.problems(), "nothing was replayed")).contains("""
                        seeds/toy/gazette/claims.csv: error: the name leads out of the workspace [outside-workspace]
                            fix: put a copy of the file at seeds/toy/gazette/claims.csv in place of the link
                        """);
    }

    @Test
    void zeroBytesAreRefused() {
        toy.write(CLAIMS, "\0".repeat(1_000_000));
        assertThat(toy.faults()).containsExactly(CLAIMS + ":1:1 control-character");
    }

    @Test
    void aMillionFaultsAreCountedAndNotKept() {
        StringBuilder rows = new StringBuilder(toy.text(CLAIMS));
        for (int i = 0; i < 100_000; i++) {
            rows.append("r-").append(i).append(",nobody,x,,,,,,nowhere,,guess,,,,,,,,,,,\n");
        }
        toy.write(CLAIMS, rows.toString());
        assertThat(toy.read()).isEmpty();
        assertThat(toy.problems().errors()).isGreaterThan(500_000);
        assertThat(toy.problems().sorted()).hasSizeLessThan(20 * Problems.KEPT_PER_CODE);
    }

    @Test
    void pathsInNamesLeadNowhere() {
        toy.replace("data/toy/campaign.yaml", "[eve, gazette, ledger]", "[eve, gazette, ledger, ../../../etc, /etc]")
                .replace("scenarios/toy/late.yaml", "inherits: plain", "inherits: ../../plain");
        assertThat(toy.faults())
                .containsExactly(
                        "data/toy/campaign.yaml:15:34 invalid-id",
                        "data/toy/campaign.yaml:15:48 invalid-id",
                        "scenarios/toy/late.yaml:3:11 unknown-scenario");
    }

    @Test
    void linksThatLeadOutAreNotFollowed(@TempDir Path outside) throws IOException {
        ToyWorkspace other = ToyWorkspace.in(outside);
        toy.remove("seeds/toy/eve").remove("scenarios/toy");
        Files.createSymbolicLink(
                toy.root().resolve("seeds/toy/eve"), other.root().resolve("seeds/toy/eve"));
        Files.createSymbolicLink(
                toy.root().resolve("scenarios/toy"), other.root().resolve("scenarios/toy"));
        assertThat(toy.faults())
                .contains("seeds/toy/eve/account.yaml outside-workspace", "seeds/toy/eve/claims.csv outside-workspace")
                .contains("data/toy/campaign.yaml:14:19 unknown-scenario");
    }

    @Test
    void linksThatStayInsideAreFollowed() throws IOException {
        Files.move(toy.root().resolve(CLAIMS), toy.root().resolve("data/shared.csv"));
        Files.createSymbolicLink(toy.root().resolve(CLAIMS), toy.root().resolve("data/shared.csv"));
        assertThat(toy.readWell().dossier().claims()).hasSize(14);
    }

    @Test
    void markupAndFormulasAreOnlyText() {
        toy.replace(CLAIMS, "\"Taken, it is said\"", "\"=HYPERLINK(\"\"x\"\") <script>alert(1)</script> {{x}} ${y}\"");
        assertThat(toy.readWell().dossier().claims().get(3).provenance().note())
                .isEqualTo("=HYPERLINK(\"x\") <script>alert(1)</script> {{x}} ${y}");
    }

    @Test
    void aHundredThousandClaimsInALineAreInOrder() {
        StringBuilder rows = new StringBuilder(toy.text(CLAIMS));
        for (int i = 0; i < 100_000; i++) {
            String after = i == 0 ? "hill-attacked" : "r-" + (i - 1);
            rows.append("r-").append(i).append(",gazette,2020-05-02,,,").append(after);
            rows.append(",,,alder,,hold,red,,,,explicit,3,p,,,,\n");
        }
        toy.write(CLAIMS, rows.toString());
        assertThat(toy.readWell().dossier().claims()).hasSize(100_014);
    }

    @Test
    void readingIsFast() {
        for (int i = 0; i < 30; i++) {
            toy.readWell();
        }
        long before = System.nanoTime();
        toy.readWell();
        // Some ten milliseconds; the limit only has to catch what grows with the square of the input.
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
        assertThat(List.of(toy.problems().errors())).containsExactly(0);
    }

    @Test
    void moreCellsThanAnyCampaignHasAreRefused() {
        StringBuilder rows = new StringBuilder(toy.text("data/toy/places.csv"));
        for (int i = 0; i < 5_000; i++) {
            String at = "50.%04d,10.2%03d".formatted(100 + i / 200, i % 200);
            rows.append("p" + i + ",P" + i + ",,,village,,yes," + at + ",,exact,,certain,made,\n");
        }
        toy.write("data/toy/places.csv", rows.toString());
        toy.read(Limits.of(8 << 20));
        assertThat(toy.problems().sorted())
                .filteredOn(problem -> problem.code() == ProblemCode.OVERSIZED_FILE)
                .singleElement()
                .hasToString(
                        "data/toy/places.csv: error: 5003 places make cells, more than fits into the 8 MB of memory"
                                + " that may be used [oversized-file]\n    fix: allow more with the variable SALIENT_HEAP, as in"
                                + " SALIENT_HEAP=1g, or write cell = no until 4096 or fewer do, in data/toy/places.csv");
    }
}
