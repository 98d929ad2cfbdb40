package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.testkit.Scene;

/** Rules E10 and E11: denials, retractions, and what ends a dispute. */
class DenialTest {
    @Test
    void aMonitorsDenialTakesAPartisansClaimAway() {
        Scene scene = new Scene().says("1 i hold G", "3 o capture O id=a", "4 m deny answers=a id=d");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
        assertThat(scene.verdict("a")).isEqualTo("overruled E10 by d");
    }

    @Test
    void aMonitorsDenialLeavesTheDayThatItsOwnWordsBearOut() {
        Scene scene = new Scene()
                .says(
                        "1 m hold O",
                        "3 g recapture G id=a",
                        "3 m hold G basis=implied",
                        "4 m deny answers=a id=d",
                        "4 m contest G;O");
        assertThat(scene.on(3)).isEqualTo("held:g implied");
        assertThat(scene.on(4)).isEqualTo("contested:g;o fighting");
        assertThat(scene.verdict("a")).isEqualTo("overruled E10 by d");
    }

    @Test
    void aPartisansDenialOfTheMonitorDisputes() {
        Scene scene = new Scene()
                .says("1 m hold G", "3 m capture O id=a", "3 g deny answers=a", "3 g contest G;O control=fighting");
        assertThat(scene.on(3)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aDenierThatClaimsNoHoldSustainsADisputeForTheDisputeDays() {
        Scene scene = new Scene().says("1 m hold G", "3 m capture O id=a", "3 g deny answers=a");
        assertThat(scene.on(10)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(11)).isEqualTo("held:o reported");
    }

    @Test
    void aDenierThatClaimsTheHoldSustainsADisputeUntilSomebodySpeaks() {
        Scene scene = new Scene().says("3 m capture O id=a", "4 g deny answers=a", "4 g hold G");
        assertThat(scene.on(50)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aRetractionTakesTheSourcesOwnClaimAway() {
        Scene scene = new Scene().says("1 m hold G", "3 m capture O id=a", "4 m retract answers=a id=r");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
        assertThat(scene.verdict("a")).isEqualTo("overruled E10 by r");
    }

    @Test
    void anAdvanceTowardThePlaceEndsTheCampsOwnClaimToIt() {
        Scene scene = new Scene().says("1 m hold O", "3 g recapture G", "5 g2 advance G");
        assertThat(scene.on(4)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
    }

    @Test
    void anAdvanceThatEndsInACaptureTheSameDayRetiresNothing() {
        assertThat(new Scene()
                        .says("1 i hold O", "5 g advance G id=a", "5 g capture G after=a")
                        .on(5))
                .isEqualTo("held:g reported");
        assertThat(new Scene()
                        .says("1 i hold O", "5 g capture G id=a", "5 g advance G after=a")
                        .on(5))
                .isEqualTo("held:o reported");
    }

    @Test
    void anAdvanceAtTheEdgeSaysNothingOfThePlace() {
        assertThat(new Scene()
                        .says("1 m hold O", "3 g recapture G", "5 g2 advance G part=surroundings")
                        .on(5))
                .isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aSideThatNeverHeldAPlaceIsTakenOutOfItsPast() {
        Scene scene = new Scene().says("3 o capture O id=a", "9 m never-held O to=9 id=n");
        assertThat(scene.on(4)).isEqualTo("held:o reported");
        Scene corrected = new Scene().says("3 o capture O id=a", "1 m never-held O to=9 id=n");
        assertThat(corrected.on(4)).doesNotContain("held:o");
        assertThat(corrected.verdict("a")).isEqualTo("overruled never-held by n");
    }

    @Test
    void neverHeldCorrectsABaselineAndAPresumptionForItsDays() {
        Scene eve =
                new Scene().says("0 x state O basis=baseline id=eve", "0 m never-held O to=9 id=n", "20 m capture G");
        assertThat(eve.on(0)).isEqualTo("unknown reported");
        assertThat(eve.on(9)).isEqualTo("unknown reported");
        assertThat(eve.on(20)).isEqualTo("held:g reported");
        assertThat(eve.verdict("eve")).isEqualTo("overruled never-held by n");
        assertThat(eve.verdict("n")).isEqualTo("decisive never-held");
        Scene presumed = new Scene().says("6 m capture O", "0 m never-held G to=9");
        assertThat(presumed.on(5)).isEqualTo("unknown reported");
        assertThat(presumed.on(6)).isEqualTo("held:o reported");
    }

    @Test
    void allWhoSayThatASideNeverHeldAPlaceCorrectItTogether() {
        for (int from : new int[] {0, 5}) {
            Scene scene = new Scene()
                    .says(
                            "0 x state O basis=baseline",
                            from + " o never-held O to=9 id=conceded",
                            from + " m never-held O to=9 id=seen");
            assertThat(scene.finding(6).claims()).map(ClaimId::local).containsExactly("conceded", "seen");
            assertThat(scene.verdict("conceded")).isEqualTo("decisive never-held");
            assertThat(scene.verdict("seen")).isEqualTo("decisive never-held");
        }
    }

    @Test
    void whoDoesNotOutweighTheWordThatIsCarriedDoesNotCorrectIt() {
        Scene scene = new Scene()
                .says("3 i capture O", "5 g never-held O to=9 id=partisan", "5 m never-held O to=9 id=monitor");
        assertThat(scene.finding(6).claims()).map(ClaimId::local).containsExactly("monitor");
        assertThat(scene.verdict("partisan")).isEqualTo("noted never-held");
    }

    @Test
    void neverHeldLeavesTheDaysBeforeIt() {
        Scene scene = new Scene().says("0 x state O basis=baseline", "5 m never-held O to=9");
        assertThat(scene.on(4)).isEqualTo("held:o presumed");
        assertThat(scene.on(5)).isEqualTo("unknown reported");
        assertThat(scene.on(9)).isEqualTo("unknown reported");
    }

    @Test
    void fightingDoesNotLapseToAHolderWhoNeverHadThePlace() {
        Scene scene = new Scene().says("0 x state O basis=baseline", "3 i contest G;O", "5 m never-held O to=40");
        assertThat(scene.on(6)).isEqualTo("contested:g;o fighting");
        assertThat(scene.on(20)).isEqualTo("unknown expired");
    }

    @Test
    void neverHeldTakesALightersWordThatIsCarriedIntoItsDaysAndNoHeavierOne() {
        Scene lighter = new Scene().says("1 i hold G", "3 o capture O id=a", "5 m never-held O to=9 id=n");
        assertThat(lighter.on(4)).isEqualTo("held:o reported");
        assertThat(lighter.on(5)).isEqualTo("unknown reported");
        assertThat(lighter.verdict("a")).isEqualTo("overruled never-held by n");
        assertThat(new Scene().says("3 m capture O", "5 i never-held O to=9").on(5))
                .isEqualTo("held:o reported");
    }

    @Test
    void anAdvanceThatSumsUpAnIntervalRetiresNoTakingDatedInsideIt() {
        assertThat(new Scene()
                        .says("1 i hold O", "8 g capture G", "5 g2 advance G to=12")
                        .on(12))
                .isEqualTo("held:g reported");
    }

    @Test
    void aMonitorsOwnWordsOfOtherDaysOrToTheContraryBearNothingOut() {
        Scene other = new Scene().says("5 o capture O id=a", "6 m deny answers=a", "9 m hold O");
        assertThat(other.verdict("a")).isEqualTo("overruled E10 by c2");
        Scene contrary = new Scene().says("5 o capture O id=a", "5 m contest G;O", "6 m deny answers=a");
        assertThat(contrary.verdict("a")).isEqualTo("overruled E10 by c3");
    }
}
