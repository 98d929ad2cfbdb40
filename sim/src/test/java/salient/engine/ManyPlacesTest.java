package salient.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import salient.account.Dossier;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.reading.Judgement;
import salient.reading.Verdict;
import salient.testkit.NotForMutants;
import salient.testkit.Scene;
import salient.time.DaySpan;

/** A record so large that its places are judged side by side. */
@NotForMutants("takes seconds")
class ManyPlacesTest {
    private static final List<String> SAID = List.of("m capture", "g hold", "o capture", "i attack", "m2 withdraw");

    private static Scene record() {
        Random random = new Random(7);
        Scene scene = new Scene().place("land", PlaceKind.REGION, "");
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < 120; place++) {
            scene.place("p" + place, PlaceKind.VILLAGE, "land");
            lines.add("0 x state " + (place % 2 == 0 ? "G" : "O") + " basis=baseline place=p" + place);
        }
        for (int i = 0; i < 10_000; i++) {
            lines.add((1 + random.nextInt(50)) + " " + SAID.get(random.nextInt(SAID.size())) + " "
                    + (random.nextBoolean() ? "G" : "O") + " place=p" + random.nextInt(120));
        }
        return scene.says(lines.toArray(String[]::new));
    }

    @Test
    void placesThatAreJudgedSideBySideAreFoundAsOneByOne() {
        Scene scene = record();
        Dossier dossier = scene.dossier();
        Judgement together = scene.judgement();

        PlaceByPlace places =
                new PlaceByPlace(dossier, together.scenario(), ChosenCombining.of(dossier, together.scenario()));

        assertThat(dossier.claims()).hasSizeGreaterThan(10_000);
        for (Place place : dossier.gazetteer().cellPlaces()) {
            PlaceJudgement alone = places.judge(place);
            assertThat(together.history().of(place.id())).isEqualTo(alone.findings());
            assertThat(together.history().spokenDays(place.id()))
                    .containsExactlyElementsOf(alone.spoken().spans().stream()
                            .flatMap(DaySpan::stream)
                            .toList());
            assertThat(together.verdicts().stream()
                            .filter(v -> v.place().equals(place.id()))
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(alone.verdicts());
        }
    }

    @Test
    void verdictsStandInTheOrderOfClaims() {
        Judgement judgement = record().judgement();

        assertThat(judgement.verdicts())
                .isSortedAccordingTo(Comparator.comparing(Verdict::claim).thenComparing(Verdict::place));
        assertThat(judgement.verdicts()).hasSize(10_120);
    }
}
