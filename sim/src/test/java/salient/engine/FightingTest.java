package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.reading.Rules;
import salient.testkit.Scene;

/** Rules E5, E6, E8 and E9: fighting, failed attempts and empty places. */
class FightingTest {
    @Test
    void anAttackLeavesASettledHolderInPlace() {
        Scene scene = new Scene().says("1 m hold G", "5 m attack O");
        assertThat(scene.on(5)).isEqualTo("held:g reported");
        assertThat(scene.verdict("c2")).isEqualTo("noted E5");
    }

    @Test
    void fightingInsideContestsAPlace() {
        assertThat(new Scene().says("1 m hold G", "5 m contest G;O").on(5)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void fightingAloneLapsesToTheLastHolder() {
        Scene scene = new Scene().says("1 m hold G", "5 m contest O");
        assertThat(scene.on(12)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(13)).isEqualTo("held:g lapsed");
    }

    @Test
    void aLongerPatienceKeepsFightingAlive() {
        Scene scene =
                new Scene().says("1 m hold G", "5 m contest O").withRules(r -> r.with(new Rules.Patience(20, 7, 7)));
        assertThat(scene.on(25)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(26)).isEqualTo("held:g lapsed");
    }

    @Test
    void anyClaimAboutThePlaceKeepsFightingAlive() {
        assertThat(new Scene()
                        .says("1 m hold G", "5 m contest O", "10 m shell G")
                        .on(17))
                .isEqualTo("contested:g;o fighting");
    }

    @Test
    void dividedPlacesDoNotLapse() {
        assertThat(new Scene()
                        .says("1 m hold G", "5 m contest G;O control=divided")
                        .on(40))
                .isEqualTo("contested:g;o divided");
    }

    @Test
    void anAttackOnAVacantPlaceContestsIt() {
        assertThat(new Scene().says("1 m withdraw G", "3 m attack O").on(3)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void fightingAtTheEdgeLeavesAHolderButContestsAVacantPlace() {
        Scene held = new Scene().says("1 m hold G", "3 m contest G;O part=outskirts");
        assertThat(held.on(3)).isEqualTo("held:g reported");
        assertThat(held.verdict("c2")).isEqualTo("noted E6");
        assertThat(new Scene()
                        .says("1 m withdraw G", "3 m contest G;O part=outskirts")
                        .on(3))
                .isEqualTo("contested:g;o fighting");
    }

    @Test
    void fightingBeforeAPlaceIsEmptiedDoesNotContestIt() {
        assertThat(new Scene()
                        .says("3 x contest G;O part=surroundings", "3 x dislodge G vs=O")
                        .on(3))
                .isEqualTo("vacant reported");
    }

    @Test
    void aFailedAttemptSettlesContestedGroundForTheSideAttacked() {
        assertThat(new Scene().says("1 i contest G;O", "3 i fail O").on(3)).isEqualTo("held:g reported");
    }

    @Test
    void aFailedAttemptSettlesAVacantPlaceOnlyIfTheSideAttackedIsOnIt() {
        assertThat(new Scene().says("1 m withdraw O", "3 i fail G").on(3)).isEqualTo("vacant reported");
        assertThat(new Scene().says("1 m withdraw O", "3 i fail G control=held").on(3))
                .isEqualTo("held:o reported");
        assertThat(new Scene()
                        .says("1 m withdraw O", "3 i fail G control=fighting")
                        .on(3))
                .isEqualTo("vacant reported");
    }

    @Test
    void aFailedAttemptAwardsNothingToASideThatLeftTheSameDay() {
        Scene scene = new Scene().says("1 m hold G", "3 m withdraw G", "3 i fail O vs=G control=held part=peak");
        assertThat(scene.on(3)).isEqualTo("vacant reported");
        assertThat(scene.verdict("c3")).isEqualTo("noted E8");
    }

    @Test
    void aFailedAttemptCountsForASideThatDidAnythingElseThatDay() {
        Scene scene = new Scene().says("1 i contest G;O", "3 m shell G", "3 i fail O");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
    }

    @Test
    void aFailedAttemptNeverTakesAHeldPlace() {
        assertThat(new Scene().says("1 m hold G", "3 i fail G vs=O").on(3)).isEqualTo("held:g reported");
    }

    @Test
    void vacantBecomesUnknown() {
        Scene scene = new Scene().says("5 m withdraw G");
        assertThat(scene.on(12)).isEqualTo("vacant reported");
        assertThat(scene.on(13)).isEqualTo("unknown expired");
    }

    @Test
    void eachPatienceEndsAfterItsOwnDays() {
        Rules.Patience patience = new Rules.Patience(7, 12, 20);
        Scene vacant = new Scene().says("1 m withdraw G").withRules(r -> r.with(patience));
        assertThat(vacant.on(13)).isEqualTo("vacant reported");
        assertThat(vacant.on(14)).isEqualTo("unknown expired");
        Scene denied = new Scene()
                .says("2 m hold G id=has", "4 o deny answers=has", "9 o shell G")
                .withRules(r -> r.with(patience));
        assertThat(denied.on(29)).isEqualTo("disputed:g dispute");
        assertThat(denied.on(30)).as("after the denier's last word").isEqualTo("held:g reported");
    }

    @Test
    void fightingAfterADisputeLapsesToTheHolderBeforeIt() {
        Scene scene = new Scene().says("1 m hold O", "3 g recapture G", "5 i contest G;O");
        assertThat(scene.on(4)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(13)).isEqualTo("held:o lapsed");
    }

    @Test
    void fightingLeftWhenADisputeIsRetiredLapsesToTheHolderThatItWasAbout() {
        Scene scene = new Scene().says("1 i hold O", "5 g capture G", "5 g2 contest G;O", "6 g advance G");
        assertThat(scene.on(5)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(6)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(14)).isEqualTo("held:o lapsed");
    }

    @Test
    void fightingThatIsBorneOutLapsesToTheHolderThatItWasAbout() {
        Scene scene = new Scene().says("1 m hold O", "5 g contest G;O", "7 i contest G;O");
        assertThat(scene.on(5)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(15)).isEqualTo("held:o lapsed");
    }

    @Test
    void fightingBeforeAndAfterADisputeIsAboutOneHolder() {
        Scene scene =
                new Scene().says("1 m hold G", "5 i contest G;O", "8 g hold G", "8 o capture O", "10 i contest G;O");
        assertThat(scene.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(10)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(18)).isEqualTo("held:g lapsed");
    }

    @Test
    void fightingThatStandsAgainAfterACampGaveUpItsClaimIsAboutTheHolderBeforeIt() {
        Scene scene = new Scene().says("1 i hold O", "5 i contest G;O", "7 g capture G", "9 g advance G");
        assertThat(scene.on(8)).isEqualTo("held:g reported");
        assertThat(scene.on(9)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(17)).isEqualTo("held:o lapsed");
    }

    @Test
    void anAttemptToTakeAPlaceBackSaysThatTheOtherSideHasIt() {
        assertThat(new Scene()
                        .says("1 i contest G;O", "5 i2 attack G vs=O", "5 i2 hold O basis=implied")
                        .on(5))
                .isEqualTo("held:o implied");
        assertThat(new Scene()
                        .says("1 m withdraw G", "3 i fail G vs=O", "3 i hold O basis=implied")
                        .on(3))
                .isEqualTo("held:o implied");
        assertThat(new Scene()
                        .says("1 i hold G", "5 g advance G vs=O", "5 g hold O basis=implied")
                        .on(5))
                .isEqualTo("held:o implied");
    }

    @Test
    void anAttackThatSumsUpAnIntervalDoesNotContestWhatWasLeftInsideIt() {
        Scene scene = new Scene().says("2 i hold G", "8 m withdraw G", "5 i attack O to=12 id=sum");
        assertThat(scene.on(12)).isEqualTo("vacant reported");
        assertThat(scene.verdict("sum")).isEqualTo("noted E13");
    }
}
