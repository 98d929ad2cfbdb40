package salient.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.ground.SketchHistory.FIRST;

import org.junit.jupiter.api.Test;
import salient.campaign.Campaign;
import salient.geo.SketchTheatre;

/** Whether a front that is drawn for a day is the one of another day. */
class FrontLineTest {
    @Test
    void aFrontRunsAsBeforeIfItIsOfTheSameSidesKindAndGround() {
        assertThat(line("a b c", "a=red b=blue c=blue").runsAs(line("a b c", "a=red b=blue c=blue")))
                .isTrue();
        // What lies behind the front does not matter to it.
        assertThat(line("a b c", "a=red b=blue c=blue").runsAs(line("a b c", "a=red b=blue c=vacant")))
                .isTrue();
    }

    @Test
    void aFrontElsewhereIsAnother() {
        assertThat(line("a b c", "a=red b=blue c=blue").runsAs(line("a b c", "a=red b=red c=blue")))
                .isFalse();
    }

    @Test
    void aFrontThatIsFoughtOverOrPresumedIsAnother() {
        FrontLine before = line("a b", "a=blue b=red");

        assertThat(before.runsAs(line("a b", "a=blue b=blue+red"))).isFalse();
        assertThat(before.runsAs(line("a b", "a=blue? b=red"))).isFalse();
    }

    @Test
    void aFrontOfOtherSidesIsAnother() {
        FrontLine blueAndRed = line("a b", "a=blue b=red");

        assertThat(blueAndRed.runsAs(line("a b", "a=blue b=green"))).isFalse();
        assertThat(blueAndRed.runsAs(line("a b", "a=green b=red"))).isFalse();
    }

    @Test
    void aFrontWhoseSidesHaveChangedPlacesIsAnother() {
        assertThat(line("a b", "a=red b=blue").runsAs(line("a b", "a=blue b=red")))
                .isFalse();
    }

    private static FrontLine line(String row, String cells) {
        Campaign campaign = SketchHistory.threeWays();
        SketchTheatre sketch = SketchTheatre.of(4, row);
        Ground ground = new CoverageGround(
                campaign, sketch.gazetteer(), SketchHistory.of(cells).history(), sketch.coverage(9));
        assertThat(ground.frontLines(FIRST)).hasSize(1);
        return ground.frontLines(FIRST).get(0);
    }
}
