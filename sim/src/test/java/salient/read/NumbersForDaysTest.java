package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.ProblemReport;
import salient.testkit.ToyWorkspace;

/** Years that are the numbers of days, as spreadsheets write them. */
class NumbersForDaysTest {
    @TempDir
    private Path folder;

    @Test
    void ofAYearFarBeyondTheCampaignTheDayIsToldWhoseNumberItMayBe() {
        ToyWorkspace toy = ToyWorkspace.in(folder)
                .replace("seeds/toy/gazette/claims.csv", "gazette,2020-05-02,,dawn", "gazette,7085,,");

        assertThat(told(toy)).contains("""
                seeds/toy/gazette/claims.csv:2:23: error: date 7085-01-01..7085-12-31 is outside the campaign's period 2020-05-01..2020-05-20 [date-outside-period]
                    fix: mend it in seeds/toy/gazette/claims.csv, or widen the period in campaign.yaml; a spreadsheet may have put the number of a day there: 7085 is 1919-05-25
                """);
    }

    @Test
    void nothingIsToldOfOneThatIsNoFartherThanAHundredYears() {
        ToyWorkspace toy = ToyWorkspace.in(folder)
                .replace("seeds/toy/gazette/claims.csv", "gazette,2020-05-02,,dawn", "gazette,2120,,");

        assertThat(told(toy)).contains("2120-01-01..2120-12-31 is outside").doesNotContain("spreadsheet");
    }

    private static String told(ToyWorkspace toy) {
        toy.read();
        return ProblemReport.text(toy.problems(), "nothing was done");
    }
}
