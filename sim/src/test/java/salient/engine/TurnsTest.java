package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salient.place.PlaceKind;
import salient.testkit.Scene;

/** Days on which a place changed hands more than once. */
class TurnsTest {
    private static final String EVE = "0 x state G basis=baseline";

    private static List<String> turns(Scene scene) {
        return Turns.of(scene.dossier(), scene.judgement()).values().stream()
                .flatMap(List::stream)
                .map(turn -> turn.place() + " " + turn.day() + " " + turn.changes() + " " + turn.claims())
                .toList();
    }

    @Test
    void everyChangeThatOneSourceTellsOfADayCounts() {
        Scene scene = new Scene()
                .says(EVE, "3 m capture O time=04:00", "3 m recapture G time=07:00", "3 m capture O time=10:00");
        assertThat(turns(scene)).containsExactly("hill 2014-03-03 3 [paper:c2, paper:c3, paper:c4]");
        assertThat(scene.on(3)).isEqualTo("held:o reported");
    }

    @Test
    void aPlaceThatReturnsToItsHolderWithinTheDayChangedTwice() {
        Scene scene = new Scene().says(EVE, "3 m capture O id=took", "3 m recapture G after=took id=back");
        assertThat(turns(scene)).containsExactly("hill 2014-03-03 2 [paper:took, paper:back]");
    }

    @Test
    void oneChangeIsNoneMoreAndTwoSourcesDoNotAddUp() {
        assertThat(turns(new Scene().says(EVE, "3 m capture O", "4 m recapture G")))
                .isEmpty();
        assertThat(turns(new Scene().says(EVE, "3 m capture O", "3 i hold G"))).isEmpty();
    }

    @Test
    void whatIsNotHeardTurnsNothing() {
        Scene scene = new Scene()
                .says(EVE, "3 o capture O id=took", "3 o recapture G after=took", "3 o retract answers=took");
        assertThat(turns(scene)).isEmpty();
    }

    @Test
    void aRegionHasNoHands() {
        Scene scene = new Scene()
                .place("land", PlaceKind.REGION, "")
                .says("3 m capture O place=land", "3 m recapture G place=land", "3 m capture O place=land");
        assertThat(turns(scene)).isEmpty();
    }

    @Test
    void ofSeveralSourcesThatWhichTellsOfMostChangesCounts() {
        for (String[] both : new String[][] {{"i", "m"}, {"m", "i"}}) {
            Scene scene = new Scene()
                    .says(
                            EVE,
                            "3 " + both[0] + " capture O id=a",
                            "3 " + both[0] + " recapture G after=a id=b",
                            "3 " + both[1] + " capture O id=c",
                            "3 " + both[1] + " recapture G after=c id=d",
                            "3 " + both[1] + " capture O after=d id=e");
            assertThat(turns(scene)).containsExactly("hill 2014-03-03 3 [paper:c, paper:d, paper:e]");
        }
    }

    @Test
    void everyPlaceOfADayHasItsOwn() {
        Scene scene = new Scene().row("a", "b");
        for (String place : List.of("a", "b")) {
            scene.says(
                    "0 x state G basis=baseline place=" + place,
                    "3 m capture O place=" + place + " id=took" + place,
                    "3 m recapture G place=" + place + " after=took" + place);
        }
        assertThat(turns(scene)).hasSize(2);
    }

    @Test
    void aPartThatTurnsIsNotThePlace() {
        Scene scene = new Scene().says(EVE, "3 m capture O part=peak id=a", "3 m recapture G part=peak after=a");
        assertThat(turns(scene)).isEmpty();
    }
}
