package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.Part;
import salient.testkit.Scene;

/** Rule E7: what parts make of a place. */
class PartsTest {
    @Test
    void aCorePartAgainstTheHolderOfTheRestContestsThePlace() {
        Scene scene = new Scene().says("1 m hold G", "3 m capture O part=centre");
        assertThat(scene.on(3)).isEqualTo("contested:g;o divided");
        assertThat(scene.part(Part.CENTRE, 3)).isEqualTo("held:o reported");
    }

    @Test
    void aCorePartOfAnEmptyPlaceDecidesIt() {
        assertThat(new Scene().says("1 m withdraw G", "3 m capture O part=peak").on(3))
                .isEqualTo("held:o reported");
    }

    @Test
    void onePartHeldAndOneFoughtOverIsDividedAndDoesNotLapse() {
        Scene scene = new Scene().says("1 m hold O", "3 m hold O part=buildings", "3 o contest G;O part=peak");
        assertThat(scene.on(3)).isEqualTo("contested:g;o divided");
        assertThat(scene.on(50)).isEqualTo("contested:g;o divided");
    }

    @Test
    void aWordOnTheWholeResetsTheParts() {
        Scene scene = new Scene().says("1 m hold G", "3 m capture O part=centre", "5 m hold O");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.part(Part.CENTRE, 5)).isEqualTo("held:o reported");
        Scene back = new Scene()
                .says("1 m hold G", "3 m capture O part=centre", "3 m capture O part=shore", "5 i hold G id=whole");
        assertThat(back.on(5)).isEqualTo("held:g reported");
        assertThat(back.part(Part.CENTRE, 5)).isEqualTo("held:g reported");
        assertThat(back.part(Part.SHORE, 5)).isEqualTo("held:g reported");
        assertThat(back.verdict("whole"))
                .as("its parts had made something else of it")
                .isEqualTo("decisive E2");
        assertThat(back.finding(5).claims()).extracting(c -> c.local()).containsExactly("whole");
    }

    @Test
    void aWordOnTheWholeThatSaysWhatItsPartsMadeOfItBearsThemOut() {
        Scene scene = new Scene()
                .says("1 m withdraw G", "3 m capture O part=peak", "4 m capture G part=shore", "5 i hold O id=whole");
        assertThat(scene.on(5)).isEqualTo("held:o reported");
        assertThat(scene.finding(5).changed()).isEqualTo(scene.finding(3).changed());
        assertThat(scene.verdict("whole")).isEqualTo("corroborating E1");
        assertThat(scene.part(Part.SHORE, 5)).isEqualTo("held:o reported");
    }

    @Test
    void leavingThePlaceKeepsThePartsThatOthersHold() {
        Scene scene = new Scene().says("1 m hold G", "3 x capture O part=surroundings id=s", "3 x withdraw G after=s");
        assertThat(scene.on(3)).isEqualTo("vacant reported");
        assertThat(scene.part(Part.SURROUNDINGS, 3)).isEqualTo("held:o reported");
    }

    @Test
    void holdingMostOfAPlaceContestsIt() {
        assertThat(new Scene().says("1 m hold O", "3 i capture G part=most").on(3))
                .isEqualTo("contested:g;o divided");
    }

    @Test
    void aPartisansGainOfAPartAgainstTheMonitorIsDisputed() {
        Scene scene = new Scene().says("1 m hold O", "3 g capture G part=centre");
        assertThat(scene.on(3)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aRetakingConfirmsThatTheOtherSideHadThePlaceTheDayBefore() {
        Scene scene = new Scene().says("1 m hold G", "3 i capture O part=buildings", "4 i recapture G");
        assertThat(scene.on(3)).isEqualTo("held:o implied");
        assertThat(new Scene()
                        .says("1 m hold G", "3 i withdraw G", "4 i recapture G")
                        .on(3))
                .isEqualTo("vacant reported");
    }

    @Test
    void aFailedAttemptOnTheWholeLeavesThePartsAlone() {
        Scene scene = new Scene().says("3 x capture O part=surroundings", "3 x fail O");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
        assertThat(scene.part(Part.SURROUNDINGS, 3)).isEqualTo("held:o reported");
    }

    @Test
    void aPartSpokenOfAfterTheFirstWordOnTheWholeStands() {
        Scene scene = new Scene()
                .says("3 m capture O id=a", "3 m contest G;O part=outskirts after=a", "3 i hold O basis=implied");
        assertThat(scene.part(Part.OUTSKIRTS, 3)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void theEdgeDecidesNothing() {
        Scene scene = new Scene().says("1 m hold G", "3 m capture O part=shore");
        assertThat(scene.on(3)).isEqualTo("held:g reported");
        assertThat(scene.part(Part.SHORE, 3)).isEqualTo("held:o reported");
    }

    @Test
    void aMonitorsWordOnACorePartEndsADisputeOfPartisansOfTheSameClose() {
        Scene scene = new Scene()
                .says(
                        "0 x state G basis=baseline",
                        "3 g hold G id=g",
                        "3 o capture O id=o",
                        "3 m hold O part=centre id=m");
        assertThat(scene.on(3)).isEqualTo("contested:g;o divided");
        assertThat(scene.on(40)).isEqualTo("contested:g;o divided");
        assertThat(scene.verdict("g")).as("it was presumed there").isEqualTo("corroborating E1");
        assertThat(scene.verdict("o")).isEqualTo("overruled E7 by m");
        Scene unknown = new Scene().says("3 g hold G", "3 o capture O", "3 m hold O part=centre");
        assertThat(unknown.on(3)).isEqualTo("held:o reported");
    }

    @Test
    void aWordOnACorePartLeavesADisputeOfTheSameCloseBetweenThoseWhoWeighAsMuch() {
        Scene scene = new Scene().says("3 m hold G", "3 i capture O", "3 i2 hold O part=centre");
        assertThat(scene.on(3)).isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aLaterWordOnACorePartEndsADisputeAndWhatStoodBeforeHasTheRest() {
        Scene other = new Scene().says("1 i hold G", "3 m hold G", "3 i capture O", "8 m2 hold O part=centre");
        assertThat(other.on(7)).isEqualTo("disputed:g;o dispute");
        assertThat(other.on(8)).isEqualTo("contested:g;o divided");
        Scene party = new Scene().says("1 i hold O", "3 m hold G", "3 i capture O id=i", "8 m hold G part=centre id=m");
        assertThat(party.on(8)).as("a party keeps its own answer").isEqualTo("held:g reported");
        assertThat(party.verdict("i")).isEqualTo("overruled E2 by m");
    }

    @Test
    void aLaterWordOnACorePartEndsTheDisputeThatADenialOpened() {
        Scene scene = new Scene()
                .says("1 m capture O id=a", "3 g deny answers=a", "3 g hold G id=g", "9 i hold O part=centre id=i");
        assertThat(scene.on(8)).isEqualTo("disputed:g;o dispute");
        assertThat(scene.on(9)).isEqualTo("held:o reported");
        assertThat(scene.verdict("g")).isEqualTo("overruled E2 by i");
    }

    @Test
    void aPartisansWordOnACorePartEndsNoDispute() {
        assertThat(new Scene()
                        .says("3 g hold G", "3 o capture O", "8 o hold O part=centre")
                        .on(8))
                .isEqualTo("disputed:g;o dispute");
    }

    @Test
    void aSideThatGoesLeavesItsOwnPartsAndThoseItFoughtForAndNotThoseOfOthers() {
        for (String gone : List.of("5 m withdraw G", "5 m dislodge O vs=G")) {
            Scene scene = new Scene()
                    .says(
                            "1 m hold G",
                            "2 m hold G part=peak",
                            "2 m contest G;O part=outskirts",
                            "3 m capture O part=surroundings",
                            gone);
            assertThat(scene.on(5)).isEqualTo("vacant reported");
            assertThat(scene.part(Part.PEAK, 5)).isEqualTo("vacant reported");
            assertThat(scene.part(Part.OUTSKIRTS, 5)).isEqualTo("vacant reported");
            assertThat(scene.part(Part.SURROUNDINGS, 5)).isEqualTo("held:o reported");
        }
    }

    /** Nobody said that the other side had any of it, or it had no more than the edge. */
    @Test
    void aRetakingConfirmsNoHoldOfWhichNoCorePartWasReported() {
        Scene fought = new Scene().says("1 m hold G", "3 i contest G;O", "4 i recapture G");
        assertThat(fought.on(3)).isEqualTo("contested:g;o fighting");
        Scene edge = new Scene().says("1 m hold G", "3 i capture O part=shore", "3 i contest G;O", "4 i recapture G");
        assertThat(edge.on(3)).isEqualTo("contested:g;o fighting");
    }

    @Test
    void whatAPartBearsOutRestsOnTheWordOnTheWholeUnlessThatIsOnlyPresumed() {
        Scene reported = new Scene().says("1 m hold G id=whole", "3 i hold G part=peak");
        assertThat(reported.finding(3).claims()).extracting(c -> c.local()).containsExactly("whole");
        Scene presumed = new Scene().says("0 x state G basis=baseline", "3 i hold G part=peak id=peak");
        assertThat(presumed.on(3)).isEqualTo("held:g reported");
        assertThat(presumed.finding(3).claims()).extracting(c -> c.local()).containsExactly("peak");
        Scene lapsed = new Scene().says("1 m hold G", "3 i contest G;O", "12 i hold G part=peak id=peak");
        assertThat(lapsed.on(11)).isEqualTo("held:g lapsed");
        assertThat(lapsed.on(12)).isEqualTo("held:g reported");
    }

    @Test
    void ofPartsInOneHandThatWhichWasToldLastSpeaksForThePlace() {
        for (String[] lines : new String[][] {
            {"3 m hold O part=peak", "5 i hold O part=centre id=last"},
            {"3 m hold O part=centre", "5 i hold O part=peak id=last"}
        }) {
            Scene scene = new Scene().says(lines);
            assertThat(scene.on(5)).isEqualTo("held:o reported");
            assertThat(scene.finding(5).claims()).extracting(c -> c.local()).containsExactly("last");
        }
        Scene emptied = new Scene().says("3 m hold O part=peak id=peak", "5 m withdraw O part=centre");
        assertThat(emptied.finding(5).claims()).extracting(c -> c.local()).containsExactly("peak");
    }

    @Test
    void fightingForAPartThatNobodyHoldsIsFightingAndADividedPartDividesThePlace() {
        assertThat(new Scene().says("3 m contest G;O part=peak").on(3)).isEqualTo("contested:g;o fighting");
        assertThat(new Scene().says("3 m contest G;O part=peak control=divided").on(3))
                .isEqualTo("contested:g;o divided");
    }

    @Test
    void fightingForAPartLapsesUnlessACorePartIsHeldBesideIt() {
        Scene scene = new Scene().says("1 m hold G", "2 m capture O part=shore", "3 i contest G;O part=peak");
        assertThat(scene.on(10)).startsWith("contested:g;o");
        assertThat(scene.on(11)).isEqualTo("held:g reported");
        assertThat(scene.part(Part.SHORE, 11)).isEqualTo("held:o reported");
    }

    @Test
    void aPartThatAnotherSideTookTheDayItsHoldersWereDrivenOutIsKept() {
        Scene scene =
                new Scene().says("1 m hold G", "3 x capture O part=surroundings id=s", "3 x dislodge O vs=G after=s");
        assertThat(scene.on(3)).isEqualTo("vacant reported");
        assertThat(scene.part(Part.SURROUNDINGS, 3)).isEqualTo("held:o reported");
    }

    @Test
    void aWordOnACorePartAnswersAChallengeOfTheSameDayIfItIsHeavier() {
        Scene scene = new Scene().says("3 m hold G", "5 o capture O", "5 i hold O part=centre");
        assertThat(scene.on(5)).isEqualTo("contested:g;o divided");
        Scene equal = new Scene().says("3 i hold G", "3 i2 capture O", "3 x hold O part=centre");
        assertThat(equal.on(3)).isEqualTo("disputed:g;o dispute");
    }
}
