package salient.charts.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;
import salient.testkit.ToyWorkspace;

/** A report on a campaign in which hardly anything happens, nobody counts casualties, and nobody is named for the map. */
class QuietReportTest {
    private static final String HEAD =
            "id,source,date,date_to,time,after,reported,reported_to,place,part,kind,actor,against,control,answers,basis,"
                    + "credibility,locator,cited,citation_fit,origin,note\n";
    private static final String ALDER_HELD =
            "alder-held,observer,2020-05-03,,,,,,alder,,hold,red,,,,explicit,2,page 1,,,,\n";
    private static final String BIRCH_HELD =
            "birch-held,observer,2020-05-03,,,,,,birch,,hold,blue,,,,explicit,2,page 1,,,,\n";

    @TempDir
    private static Path folder;

    private static String html;
    private static String spokenOf;
    private static String withoutGround;

    @BeforeAll
    static void write() {
        ToyWorkspace toy = ToyWorkspace.in(folder)
                .remove("data/toy/casualties.csv")
                .remove("scenarios/toy/late.yaml")
                .remove("seeds/toy/gazette/footnotes.csv")
                .replace("data/toy/campaign.yaml", "attribution: \"Drawn by hand\"\n", "")
                .replace("scenarios/toy/plain.yaml", "[eve, gazette, ledger]", "[eve, gazette]")
                .write("seeds/toy/gazette/claims.csv", HEAD + ALDER_HELD);
        html = html(toy.readWell());
        spokenOf = html(toy.write("seeds/toy/gazette/claims.csv", HEAD + ALDER_HELD + BIRCH_HELD)
                .readWell());
        withoutGround = html(toy.write(
                        "seeds/toy/gazette/claims.csv",
                        HEAD + ALDER_HELD
                                + "dam-fighting,observer,2020-05-20,,,,2020-05-20,,dam-post,,contest,red;blue,,divided,,explicit,2,page 1,,,,\n")
                .readWell());
    }

    private static String html(CampaignInputs inputs) {
        Replay replay = new Replayer(inputs).replay(inputs.scenarios().get("plain"));
        return new String(ScenarioReport.of(replay, List.of(), Optional.empty()).html(), StandardCharsets.UTF_8);
    }

    @Test
    void theSummarySaysWhatNobodyHoldsAndNothingOfWhatThereIsNot() {
        assertThat(html)
                .contains("unknown, first and last day")
                .containsPattern("Without a holder at the close of 1 May 2020: 2 places and [\\d.]+ km² unknown\\.")
                .containsPattern("Without a holder at the close of 20 May 2020: 2 places and [\\d.]+ km² unknown\\.")
                .doesNotContain("contested or disputed at most", "vacant, first and last day");
    }

    @Test
    void groundThatThereIsNoneOfIsNotCountedInSquareKilometres() {
        assertThat(withoutGround)
                .contains("Without a holder at the close of 20 May 2020: 1 place without ground contested;")
                .contains("In between, the finding of no ground changed.");
    }

    @Test
    void chartsThatWouldBeEmptyAreLeftOutWithTheReason() {
        assertThat(html)
                .contains("No chart “Casualties as the sources claimed them”: No source counts casualties.")
                .contains("No chart “Ground gained and lost”: Nobody gained or lost ground.")
                .contains("No ground is contested or disputed on any day. Presumed: ")
                .doesNotContain("Chart: Casualties as the sources claimed them", "Chart: Ground gained and lost");
        assertThat(spokenOf).contains("Chart: Contested, disputed and presumed ground");
    }

    @Test
    void noCaptionAndNoMethodEndsWithNobodyToName() {
        assertThat(html).doesNotContain("Map data:").doesNotContain("Ground: ");
    }

    @Test
    void groundIsSaidToBePresumedOnlyWhereThereIsAny() {
        assertThat(html).contains("is presumed: no claim has settled it since the eve.");
        assertThat(spokenOf).doesNotContain("no claim has settled it since the eve");
    }

    @Test
    void theLimitsTellOfUnknownGroundAndOfOtherScenariosOnlyWhereTheyAreCompared() {
        assertThat(html)
                .containsPattern("On the last day control is unknown on \\d+ % of the ground that has a cell: ")
                .contains("other rules or other accounts give other maps.")
                .contains(">Where other scenarios part from this one<");
    }
}
