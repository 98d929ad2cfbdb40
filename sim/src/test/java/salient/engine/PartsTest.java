package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import salient.place.Part;

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
}
