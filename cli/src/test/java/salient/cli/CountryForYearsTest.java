package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands tell of 2,000 places over 500 days: it stays short, and days have their years. */
class CountryForYearsTest {
    @TempDir
    static Path folder;

    private static Terminal terminal;

    @BeforeAll
    static void aCountry() {
        terminal = Terminal.in(folder);
        assertThat(terminal.run(
                                "generate",
                                "--places=2000",
                                "--days=500",
                                "--accounts=2",
                                "--changes=1",
                                "--outline=60",
                                "--to=.")
                        .status())
                .isZero();
    }

    @Test
    void everythingListedCountsThePlacesAndNamesThemWhenAsked() {
        assertThat(terminal.run("list").out())
                .containsPattern("\nplaces\n  \\d+ cities, \\d+ towns, 1,\\d{3} villages, [^\n]* and 9 regions;"
                        + " \"salient list places\" names each\n$");
        assertThat(terminal.run("list", "places").out().lines().count()).isEqualTo(2010);
    }

    @Test
    void aRegionCountsItsPlacesAndNamesItsTowns() {
        String brief = terminal.run("explain", "middle").out();
        assertThat(brief)
                .containsPattern("\n  \\d+ towns, \\d+ villages, [^;]*; --all names each\\.\n")
                .contains("  Cities and towns: ");
        assertThat(brief.lines().count()).isLessThan(20);
        String whole = terminal.run("explain", "middle", "--all").out();
        assertThat(whole).doesNotContain("Cities and towns");
        assertThat(whole.lines().count()).isGreaterThan(20);
    }

    @Test
    void countsOfThousandsAreGrouped() {
        assertThat(terminal.run("check").out()).contains("2,000 places (2,000 with ground) in 9 regions");
        assertThat(terminal.run("replay", "--no-maps").out()).contains("  places    2,000, 2,000 of");
    }

    @Test
    void daysHaveTheirYear() {
        String csv = terminal.run("claims", "--csv", "--account", "monitor").out();
        List<String> columns = List.of(csv.lines().findFirst().orElseThrow().split(","));
        List<String> last =
                List.of(csv.lines().reduce((a, b) -> b).orElseThrow().split(","));
        assertThat(terminal.run("explain", last.get(columns.indexOf("place"))).out())
                .containsPattern("\n  1 January( 2001)? to \\d+ [A-Z][a-z]+ 200[12] +held by");
    }
}
