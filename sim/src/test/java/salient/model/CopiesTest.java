package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.Reliability;
import salient.control.ModelledControl;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.CopiedVillages;
import salient.testkit.Scene;

/** Words that others only repeat are no witnesses of their own, whether they say so or not. */
class CopiesTest {
    private static Posterior posterior(Scene scene) {
        return Posterior.of(Scenes.model(scene, ModelSettings.DEFAULTS));
    }

    private static double taken(Scene scene) {
        Posterior posterior = posterior(scene);
        return posterior.likely(
                new PlaceId("z"),
                Scene.day(CopiedVillages.DAY_OF_THE_TAKING),
                posterior.model().states().heldBy(new TreeSet<>(List.of(Scene.O))));
    }

    @Test
    void aSourceThatTenOthersRelayCountsOnce() {
        Posterior alone = posterior(CopiedVillages.scene("o"));
        Posterior relayed = posterior(CopiedVillages.withCopiers("o"));

        for (PlaceId place : alone.model().places()) {
            for (int day = 0; day <= 60; day++) {
                for (int state = 0; state < alone.model().states().size(); state++) {
                    assertThat(relayed.likely(place, Scene.day(day), state))
                            .as("%s, day %d, state %d", place, day, state)
                            .isCloseTo(alone.likely(place, Scene.day(day), state), within(1e-12));
                }
            }
        }
    }

    @Test
    void tenWhoCopyWithoutSayingSoMoveLessThanOneHonestClaim() {
        double alone = Means.logit(taken(CopiedVillages.scene("")));
        double copied = Means.logit(taken(CopiedVillages.withCopiers("")));
        double confirmed = Means.logit(taken(CopiedVillages.scene("")
                .says(CopiedVillages.line(CopiedVillages.DAY_OF_THE_TAKING, "i", "capture O", "z", 0, ""))));

        assertThat(Math.abs(copied - alone)).isLessThan(confirmed - alone);
    }

    @Test
    void ofWhoSharesDeviationsItIsToldWhomHeCopies() {
        Scene scene = CopiedVillages.withCopiers("");
        SortedMap<ClaimId, ModelledControl.Copied> copied = posterior(scene).copied(new PlaceId("z"));

        assertThat(copied.keySet())
                .extracting(claim -> scene.dossier().claim(claim).source().value())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, CopiedVillages.COPIERS)
                        .mapToObj(copier -> "copier" + copier)
                        .toList());
        assertThat(copied.values()).allMatch(copy -> copy.counts() < 0.5);
    }

    @Test
    void sourcesThatAgreeOnWhatIsSoAreNotTakenForCopiers() {
        Scene scene = new Scene();
        for (String village : CopiedVillages.VILLAGES) {
            scene.row(village)
                    .says("0 x state G basis=baseline place=" + village)
                    .says(
                            CopiedVillages.line(9, "m", "capture O", village, 0, ""),
                            CopiedVillages.line(9, "i", "capture O", village, 1, ""));
        }

        assertThat(posterior(scene).model().copies()).isEmpty();
    }

    @Test
    void whoSaysWhatAPartisanOfTheOtherSideSaysConcedesItAndIsNoCopier() {
        Scene scene = CopiedVillages.scene("");
        CopiedVillages.words("enemy", 1, "").forEach(scene::says);
        scene.source("enemy", "g", Reliability.B);

        assertThat(posterior(scene).model().copies().keySet())
                .extracting(claim -> scene.dossier().claim(claim).source().value())
                .doesNotContain("enemy");
    }

    @Test
    void whereTheScenarioSaysSoCopiesCountInFull() {
        ModelSettings counting =
                ModelSettings.DEFAULTS.with(new ModelSettings.Trust(true, false, new TreeMap<>(), new TreeMap<>()));

        assertThat(Posterior.of(Scenes.model(CopiedVillages.withCopiers(""), counting))
                        .model()
                        .copies())
                .isEmpty();
    }
}
