package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static salient.ground.SketchHistory.BLUE;
import static salient.ground.SketchHistory.FIRST;
import static salient.ground.SketchHistory.RED;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import salient.campaign.Holder;
import salient.control.ControlHistory;
import salient.geo.Coverage;
import salient.geo.SketchTheatre;
import salient.ground.CoverageGround;
import salient.ground.FrontKind;
import salient.ground.Ground;
import salient.ground.SketchHistory;
import salient.place.PlaceId;

/** Nine square cells of 16 km², four kilometres a side. */
class KeyNumbersTest {
    private static final Offset<Double> NEARLY = within(0.02);
    private static final SketchTheatre THEATRE = SketchTheatre.of(4, "a b c", "d e f", "g h i");

    private final ControlHistory history = SketchHistory.of(
                    "a=red? b=red c=red d=red e=blue f=blue g=blue? h=blue? i=vacant",
                    "a=red+blue b=red/blue",
                    "a=blue b=red c=vacant",
                    "c=red",
                    "d=blue* e=red*")
            .spoken("b", 1)
            .spoken("a", 3)
            .history();
    private final Coverage coverage = THEATRE.coverage(6);
    private final Ground ground = new CoverageGround(SketchHistory.twoSides(), THEATRE.gazetteer(), history, coverage);
    private final KeyNumbers numbers = new KeyNumbers(history, ground, coverage);

    @Test
    void aSideHoldsPlacesAndTheirGround() {
        assertThat(numbers.heldPlaces(Holder.of(RED), FIRST)).isEqualTo(4);
        assertThat(numbers.heldKm2(Holder.of(RED), FIRST)).isCloseTo(64, NEARLY);
        assertThat(numbers.heldKm2(Holder.of(BLUE), FIRST)).isCloseTo(64, NEARLY);
        assertThat(numbers.theatreKm2()).isCloseTo(144, NEARLY);
        assertThat(numbers.ofTheTheatre()).isEqualTo("of 144 km² of the theatre");
    }

    @Test
    void groundInDoubtIsContestedOrDisputed() {
        assertThat(numbers.inDoubtKm2(FIRST)).isZero();
        assertThat(numbers.inDoubtKm2(FIRST.plusDays(1))).isCloseTo(32, NEARLY);
        assertThat(numbers.mostInDoubt()).isEqualTo(FIRST.plusDays(1));
    }

    @Test
    void theFirstDayIsTheOneMostInDoubtWhereNoneIs() {
        ControlHistory calm = SketchHistory.of("a=red b=red c=red d=red e=red f=red g=red h=red i=red", "a=blue")
                .history();
        Ground itsGround = new CoverageGround(SketchHistory.twoSides(), THEATRE.gazetteer(), calm, coverage);

        assertThat(new KeyNumbers(calm, itsGround, coverage).mostInDoubt()).isEqualTo(FIRST);
    }

    @Test
    void groundWhoseFindingChangesCountsOnceHoweverOftenItDoes() {
        assertThat(numbers.changedKm2(FIRST)).isZero();
        assertThat(numbers.changedKm2(FIRST.plusDays(2))).isCloseTo(48, NEARLY);
        assertThat(numbers.everChangedKm2()).isCloseTo(80, NEARLY);
    }

    @Test
    void placesChangeHandsWhateverLiesBetween() {
        assertThat(numbers.changedHands()).extracting(PlaceId::value).containsExactly("a", "d", "e");
    }

    @Test
    void whatIsKnownOnlyByADayIsCountedByPlaces() {
        assertThat(numbers.placesKnownByDay()).isEqualTo(2);
        assertThat(KnownByDay.of(history, history.period()))
                .extracting(KnownByDay::day, KnownByDay::places)
                .containsExactly(tuple(FIRST.plusDays(4), 2));
    }

    @Test
    void theFrontIsMeasuredByKind() {
        assertThat(numbers.frontKm(FrontKind.DIRECT, FIRST)).isCloseTo(16, within(0.1));
        assertThat(numbers.frontKm(FrontKind.DISPUTED, FIRST)).isZero();
    }

    @Test
    void theWordOnGroundIsFreshStaleOrNone() {
        assertThat(numbers.currency(FIRST).presumedKm2()).isCloseTo(48, NEARLY);
        assertThat(numbers.currency(FIRST).freshKm2()).isCloseTo(16, NEARLY);
        assertThat(numbers.currency(FIRST.plusDays(3)).staleKm2()).isCloseTo(16, NEARLY);
    }

    @Test
    void theTurningDaysAreTheFirstTheLastAndThoseOfMostChange() {
        assertThat(TurningDays.of(history, numbers))
                .containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3), FIRST.plusDays(4));
    }
}
