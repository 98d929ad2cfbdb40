package salient.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static salient.ground.SketchHistory.FIRST;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.ground.SketchHistory;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Days count from 1; findings are fresh for two days after a claim. */
class ControlHistoryTest {
    private static final PlaceId MILL = new PlaceId("mill");
    private static final PlaceId FORD = new PlaceId("ford");

    private static LocalDate day(int number) {
        return FIRST.plusDays(number - 1L);
    }

    private static List<LocalDate> days(int... numbers) {
        return Arrays.stream(numbers).mapToObj(ControlHistoryTest::day).toList();
    }

    private static String told(Transition change) {
        return change.on().getDayOfMonth() + "." + change.seq() + " " + change.place() + " "
                + change.from().sides() + " " + change.to().sides();
    }

    @Test
    void changesAreCountedOnEachDayByPlaceAndTheFirstDayHasNone() {
        ControlHistory history = SketchHistory.of("mill=red ford=red", "mill=blue ford=blue", "", "ford=red")
                .history();

        assertThat(history.transitions().stream().map(ControlHistoryTest::told))
                .containsExactly("2.0 ford [red] [blue]", "2.1 mill [red] [blue]", "4.0 ford [blue] [red]");
    }

    @Test
    void aBetterWordForTheSameHolderIsATransitionAndNoChangeOfGround() {
        ControlHistory history = SketchHistory.of("mill=red? ford=red", "mill=red ford=blue", "ford=red/blue")
                .history();

        assertThat(history.transitions()).hasSize(3);
        assertThat(history.changes()).extracting(Transition::place).containsExactly(FORD, FORD);
        assertThat(history.changesOn(day(2))).extracting(Transition::place).containsExactly(FORD);
        assertThat(history.changesOn(day(3))).hasSize(1);
        assertThat(history.changesOn(day(1))).isEmpty();
    }

    @Test
    void tablesListEverySideAndThoseThatEverHoldGroundTogether() {
        SideId blue = SketchHistory.BLUE;
        SideId red = SketchHistory.RED;

        assertThat(SketchHistory.of("mill=vacant").history().holders(SketchHistory.twoSides()))
                .containsExactly(Holder.of(blue), Holder.of(red));
        assertThat(SketchHistory.of("mill=red", "mill=red&blue", "mill=red")
                        .history()
                        .holders(SketchHistory.twoSides()))
                .extracting(Holder::toString)
                .containsExactly("blue", "red", "blue;red");
    }

    @Test
    void aMapHasEveryPlaceAsItIsAtTheCloseOfTheDay() {
        ControlHistory history =
                SketchHistory.of("mill=red ford=red", "mill=blue").history();

        assertThat(history.asOf(day(1)).get(MILL).heldBy(SketchHistory.RED)).isTrue();
        assertThat(history.asOf(day(2)).get(MILL).heldBy(SketchHistory.BLUE)).isTrue();
        assertThat(history.asOf(day(2)).get(FORD).heldBy(SketchHistory.RED)).isTrue();
        assertThat(history.asOf(day(2)).day()).isEqualTo(day(2));
    }

    @Test
    void aPlaceWithoutAHistoryIsRefused() {
        ControlHistory history = SketchHistory.of("mill=red").history();

        assertThat(history.places()).containsExactly(MILL);
        assertThatIllegalArgumentException().isThrownBy(() -> history.of(FORD)).withMessageContaining("ford");
    }

    @Test
    void theLastClaimIsTheNewestUpToTheDay() {
        ControlHistory history = spokenOf();

        assertThat(history.lastClaim(MILL, day(1))).isEmpty();
        assertThat(history.lastClaim(MILL, day(4))).contains(day(2));
        assertThat(history.lastClaim(MILL, day(6))).contains(day(6));
        assertThat(history.lastClaim(FORD, day(9))).isEmpty();
    }

    @Test
    void whatIsSaidBeforeAndAfterThePeriodIsOnNoneOfItsDays() {
        ControlHistory history = spokenOf();

        assertThat(history.spokenDays(MILL)).containsExactlyElementsOf(days(2, 6));
        assertThat(history.spokenDays(FORD)).isEmpty();
        assertThat(history.spokenDays()).containsExactlyElementsOf(days(2, 4, 6));
    }

    @Test
    void aPlaceIsFreshOnTheDayOfAClaimAndTheFreshDaysAfterIt() {
        ControlHistory history = spokenOf();

        assertThat(Stream.iterate(1, n -> n + 1).limit(10).filter(n -> history.fresh(MILL, day(n))))
                .containsExactly(2, 3, 4, 6, 7, 8);
        assertThat(history.freshSpans(MILL)).contains(DaySpan.ofDays(day(2), day(4)), DaySpan.ofDays(day(6), day(8)));
        assertThat(history.freshSpans(FORD)).isEmpty();
    }

    @Test
    void inBetweenTurnsNothingOfAPlaceChanges() {
        ControlHistory history = SketchHistory.of("mill=red ford=red", "", "", "", "", "", "", "", "mill=blue", "")
                .spoken("mill", -1)
                .spoken("mill", 4)
                .history();

        // The opening; the word of the eve wears off; a word; it wears off; the change.
        assertThat(history.turns(MILL)).containsExactlyElementsOf(days(1, 2, 4, 7, 9));
        assertThat(history.turns(FORD)).containsExactlyElementsOf(days(1));
    }

    @Test
    void overOtherDaysTheSameWasSpokenOf() {
        DaySpan wider = DaySpan.ofDays(day(1), day(30));
        Finding held = SketchHistory.of("mill=red").history().of(MILL).at(day(1));
        ControlHistory history = spokenOf().over(wider, Map.of(MILL, Timeline.constant(wider, held)));

        assertThat(history.period()).isEqualTo(wider);
        assertThat(history.places()).containsExactly(MILL);
        assertThat(history.spokenDays(MILL)).containsExactlyElementsOf(days(2, 6, 20));
        assertThat(history.fresh(MILL, day(22))).isTrue();
        assertThat(history.fresh(MILL, day(23))).isFalse();
    }

    /** Ten days on which nothing changes and somebody speaks of the mill and of the bridge. */
    private static ControlHistory spokenOf() {
        return SketchHistory.of("mill=red ford=red bridge=red", "", "", "", "", "", "", "", "", "")
                .spoken("mill", 2)
                .spoken("mill", 6)
                .spoken("mill", 20)
                .spoken("bridge", 4)
                .history();
    }
}
