package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static salient.testkit.Scene.day;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.control.Transition;
import salient.engine.Turns;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.reading.Outcome;
import salient.testkit.Scene;
import salient.time.DaySpan;

class ChronicleTest {
    private static final String EVE = "0 x state G basis=baseline";

    private static Chronicle chronicle(Scene scene) {
        return new Chronicle(scene.dossier(), scene.judgement());
    }

    private static List<String> signals(Scene scene, int day) {
        return chronicle(scene).signals(day(day)).stream()
                .map(signal -> signal.place() + " " + signal.act() + " by "
                        + signal.side().map(Object::toString).orElse("nobody named"))
                .toList();
    }

    @Test
    void aDayTellsWhatChangedAndHowManyClaimsTakeEffect() {
        News news = chronicle(new Scene().says(EVE, "3 m capture O", "3 i capture O", "4 m hold O"))
                .of(day(3));

        assertThat(news.day()).isEqualTo(day(3));
        assertThat(news.changes()).extracting(Transition::place).containsExactly(new PlaceId("hill"));
        assertThat(news.said().claims()).isEqualTo(2);
        assertThat(news.control().get(new PlaceId("hill")).token()).isEqualTo("held");
    }

    @Test
    void aChangeOfWhatAFindingRestsOnIsNoNews() {
        Chronicle chronicle = chronicle(new Scene().says(EVE, "3 m hold G"));

        assertThat(chronicle.of(day(3)).changes()).isEmpty();
        assertThat(chronicle.of(day(3)).said().claims()).isEqualTo(1);
    }

    @Test
    void theBaselineAndWhatIsNotHeardAreNoNews() {
        Scene scene = new Scene()
                .says(EVE, "3 o capture O")
                .under(s -> s.leavingOut(List.of(new Exclusion(Exclusion.Kind.SOURCE, "o"))));

        assertThat(chronicle(scene).of(day(0)).said().claims()).isZero();
        assertThat(chronicle(scene).of(day(3)).said().claims()).isZero();
        assertThat(chronicle(scene).of(day(3)).places()).isEmpty();
        assertThat(chronicle(scene).of(day(3)).said().last()).isEmpty();
    }

    @Test
    void aPlaceIsInTheNewsThatChangedOrWasSpokenOf() {
        Scene scene = new Scene().row("east", "west").says(EVE, "3 m capture O", "3 m shell O place=east");
        News news = chronicle(scene).of(day(3));

        assertThat(news.places()).extracting(PlaceId::value).containsExactly("east", "hill");
        assertThat(chronicle(scene).of(day(4)).places()).isEmpty();
        assertThat(chronicle(scene).of(day(4)).said().places())
                .extracting(PlaceId::value)
                .containsExactly("east", "hill");
        assertThat(chronicle(scene).of(day(4)).silentDays()).hasValue(1);
    }

    @Test
    void aPlaceThatChangedHandsTwiceInADayIsNews() {
        News news = chronicle(new Scene().says(EVE, "3 m capture O id=took", "3 m recapture G after=took"))
                .of(day(3));

        assertThat(news.changes()).isEmpty();
        assertThat(news.turns()).extracting(Turns::changes).containsExactly(2);
    }

    @Test
    void theActorOfAnAttackBeatenOffIsWhoAttacked() {
        assertThat(signals(new Scene().says(EVE, "3 m repel G vs=O"), 3)).containsExactly("hill ATTACK by o");
        assertThat(signals(new Scene().says(EVE, "3 m fail O vs=G"), 3)).containsExactly("hill ATTACK by o");
    }

    @Test
    void whoDidItIsOpenWhereTheClaimNamesNobodyOrSeveral() {
        assertThat(signals(new Scene().says(EVE, "3 m contest"), 3)).containsExactly("hill ATTACK by nobody named");
        assertThat(signals(new Scene().says(EVE, "3 m repel G"), 3)).containsExactly("hill ATTACK by nobody named");
        assertThat(signals(new Scene().says(EVE, "3 m contest G;O"), 3)).containsExactly("hill ATTACK by nobody named");
    }

    @Test
    void theSameActToldTwiceIsOneSignal() {
        assertThat(signals(new Scene().says(EVE, "3 m shell G", "3 i shell G", "3 i advance O"), 3))
                .containsExactly("hill SHELLING by g", "hill ADVANCE by o");
    }

    @Test
    void anOverruledClaimGivesNoSignal() {
        Scene scene = new Scene().says(EVE, "3 o repel O vs=G id=boast", "3 m deny answers=boast");

        assertThat(scene.judgement().verdicts()).anyMatch(verdict -> verdict.outcome() == Outcome.OVERRULED);
        assertThat(signals(scene, 3)).isEmpty();
    }

    @Test
    void theBusiestDayIsTheFirstWithMostClaims() {
        Chronicle chronicle =
                chronicle(new Scene().says(EVE, "3 m hold G", "5 m hold G", "5 i hold G", "9 m hold G", "9 i hold G"));

        assertThat(chronicle.busiest(DaySpan.ofDays(day(0), day(60)))).isEqualTo(day(5));
        assertThat(chronicle.busiest(DaySpan.ofDays(day(6), day(8)))).isEqualTo(day(6));
    }

    @Test
    void aPictureOfSomePlacesAloneTellsOfNoClaim() {
        Scene scene = new Scene().says(EVE, "3 m capture O");
        TreeSet<PlaceId> places = new TreeSet<>(List.of(new PlaceId("hill")));
        News quiet = News.of(scene.judgement().history().asOf(day(3)), places);

        assertThat(quiet.places()).isEqualTo(places);
        assertThat(quiet.said().claims()).isZero();
        assertThat(quiet.changes()).isEmpty();
        assertThat(quiet.silentDays()).isEmpty();
    }
}
