package salient.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.place.Part;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** Which claims bear on a finding, and how, as of the close of a day. */
class CasesTest {
    private static final String EVE = "0 x state G basis=baseline id=eve";
    private static final PlaceId HILL = new PlaceId("hill");

    private static Cases cases(String... lines) {
        return of(new Scene().says(EVE).says(lines));
    }

    private static Cases of(Scene scene) {
        return new Cases(scene.dossier(), scene.judgement());
    }

    private static String on(Cases cases, int day) {
        return text(cases.on(HILL, Scene.day(day)));
    }

    private static String text(Case made) {
        return made.testimonies().stream()
                .map(t -> t.claim().local() + " " + t.bearing().token())
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyClaimSinceTheGroundWasFoundSoHasItsBearingAndWhatCameBeforeIsNoPartOfIt() {
        Cases cases = cases(
                "3 o capture O id=boast",
                "3 m hold G id=word",
                "5 i shell O id=fire",
                "6 g2 hold G id=own",
                "8 m recapture O id=took");
        assertThat(on(cases, 7)).isEqualTo("eve agrees, boast loses, word decides, fire noted, own agrees");
        assertThat(on(cases, 8)).isEqualTo("took decides");
    }

    @Test
    void whatCameLaterIsNotKnownYet() {
        Cases cases = cases("3 m hold G id=word", "4 o capture O id=boast", "7 m hold G id=again");
        assertThat(on(cases, 6)).isEqualTo("word decides, boast decides");
        assertThat(on(cases, 7)).isEqualTo("word decides, boast loses, again decides");
    }

    @Test
    void aLaterClaimThatDecidesOfADayBearsItOut() {
        Cases cases = of(new Scene().says("5 m attack O vs=G control=fighting id=first"));
        assertThat(on(cases, 4)).isEqualTo("first confirms");
        assertThat(on(cases, 5)).isEqualTo("first decides");
    }

    @Test
    void anAnswerBelongsToTheCaseOfWhatItAnswers() {
        Cases cases = cases("3 m capture O id=took", "6 m retract answers=took id=wrong");
        assertThat(on(cases, 6)).isEqualTo("eve decides, took loses, wrong agrees");
    }

    @Test
    void whatTheReadingLeavesAsideIsUnheard() {
        Exclusion word = new Exclusion(Exclusion.Kind.CLAIM, "paper:word");
        Cases cases = of(new Scene().says(EVE, "3 m capture O id=word").under(s -> s.leavingOut(List.of(word))));
        assertThat(on(cases, 3)).isEqualTo("eve decides, word unheard");
    }

    @Test
    void theCaseOfEverySpanIsThatOfEachOfItsDays() {
        Cases cases = cases(
                "3 m hold G id=word",
                "4 o capture O id=boast",
                "7 m hold G id=again",
                "9 m attack O control=fighting id=fight",
                "12 m retract answers=again id=wrong");
        DaySpan days = DaySpan.ofDays(Scene.day(2), Scene.day(30));
        var spans = cases.over(HILL, days);
        assertThat(days.stream()).allSatisfy(day -> assertThat(spans.at(day)).isEqualTo(cases.on(HILL, day)));
        assertThat(spans.spans()).hasSizeGreaterThan(4);
    }

    @Test
    void aVerdictIsThatOfTheDay() {
        Cases cases = cases("3 m hold G id=word", "4 o capture O id=boast", "7 m hold G id=again");
        assertThat(fate(cases, 6)).isEqualTo("decisive");
        assertThat(fate(cases, 7)).isEqualTo("overruled");
    }

    private static String fate(Cases cases, int day) {
        return cases.on(HILL, Scene.day(day)).testimonies().stream()
                .filter(t -> t.claim().equals(new ClaimId(t.claim().account(), "boast")))
                .flatMap(t -> t.verdict().stream())
                .map(verdict -> verdict.outcome().token())
                .collect(Collectors.joining());
    }

    @Test
    void aPartIsSpokenOfFromItsFirstClaimOn() {
        Cases cases = cases("6 m capture O part=peak", "4 m capture O part=peak", "3 m attack O");
        assertThat(cases.partsSpokenOf(HILL))
                .containsEntry(Part.PEAK, Scene.day(4))
                .containsEntry(Part.WHOLE, Scene.day(0))
                .hasSize(2);
    }
}
