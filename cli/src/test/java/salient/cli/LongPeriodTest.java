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
import salient.testkit.ToyWorkspace;

/** The toy campaign over 204 days, on which somebody speaks once a month. */
class LongPeriodTest {
    private static final String LAST = "hill-retracted,blue-radio,2020-05-09,,,,,,cedar-hill,,retract,";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void aLongCampaign() {
        ToyWorkspace toy = ToyWorkspace.in(folder);
        toy.replace("data/toy/campaign.yaml", "to: 2020-05-20", "to: 2020-11-20");
        toy.replace("seeds/toy/gazette/account.yaml", "to: 2020-05-10", "to: 2020-11-20");
        toy.replace("seeds/toy/gazette/account.yaml", "published: 2020-05-10", "published: 2020-11-21");
        StringBuilder claims = new StringBuilder();
        for (int month = 6; month <= 10; month++) {
            claims.append("attack-").append(month).append(",blue-radio,2020-").append(month < 10 ? "0" : "");
            claims.append(month).append("-10,,,,,,cedar-hill,,attack,blue,red,,,explicit,3,page 6,,,,\n");
        }
        toy.replace("seeds/toy/gazette/claims.csv", LAST, claims + LAST);
        terminal = Terminal.in(folder);
    }

    private List<String> maps(String run) throws IOException {
        try (Stream<Path> files =
                Files.list(folder.resolve("runs/toy").resolve(run).resolve("maps"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void ofManyDaysAMapAWeekIsDrawnAndTheSummarySaysSo() throws IOException {
        Terminal.Outcome outcome = terminal.run("replay", "--format", "svg");
        assertThat(outcome.err()).doesNotContain("rror");
        assertThat(outcome.out())
                .contains("  maps      one a week, since there are 204 days; --every day draws each\n");
        assertThat(maps("plain"))
                .hasSize(30)
                .startsWith("2020-05-01.svg", "2020-05-08.svg")
                .endsWith("2020-11-20.svg");
    }

    @Test
    void whoAsksForAStepIsNotTold() throws IOException {
        assertThat(terminal.run("replay", "--format", "svg", "--every", "month").out())
                .doesNotContain("  maps");
        assertThat(maps("plain")).hasSize(8);
        assertThat(terminal.run("replay", "--no-maps", "--to", "2020-07-01").out())
                .doesNotContain("  maps");
    }

    @Test
    void manySilencesAreSummedUpInALine() {
        assertThat(terminal.run("replay", "--no-maps", "--without", "account:ledger")
                        .out())
                .contains("  silent    6 times, 190 days in all, the longest 11 October to 20 November 2020 (41"
                        + " days): nobody\n            speaks, which is not peace\n");
    }

    @Test
    void differencesAreDrawnOfTheDaysOfAStepAndOfTheWorstDay() throws IOException {
        assertThat(terminal.run("compare", "plain", "late", "--every", "month").status())
                .isZero();
        assertThat(terminal.run("compare", "plain", "late", "--no-maps", "--every", "month")
                        .err())
                .startsWith("With --no-maps nothing is drawn; leave out --every\n");
        List<String> few = maps("comparisons/plain--late");
        assertThat(Files.readString(folder.resolve("runs/toy/comparisons/plain--late/manifest.json")))
                .contains("\"every\": \"month\"");
        assertThat(terminal.run("compare", "plain", "late", "--every", "day").status())
                .isZero();
        assertThat(maps("comparisons/plain--late")).containsAll(few).hasSizeGreaterThan(few.size());
    }

    @Test
    void aFilmOfManyDaysShowsAWeekAPictureAndSaysSo() {
        assertThat(terminal.run("animate", "--to", "film.gif", "--width", "400").out())
                .contains("  30 days, 1 May to 20 November 2020, in ")
                .contains("  maps: one a week, since there are 204 days; --every day draws each\n");
    }
}
