package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.account.Reliability;
import salient.control.ModelledControl;
import salient.place.PlaceId;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** Words that others only repeat are no witnesses of their own, whether they say so or not. */
class CopiesTest {
    private static final int COPIERS = 10;
    private static final String[] VILLAGES =
            IntStream.range(0, 30).mapToObj(i -> "v" + i).toArray(String[]::new);
    private static final int DAY_OF_THE_TAKING = 20;

    /** What {@code o} says: of most villages what others say too, of every third something else, and of {@code z} what nobody does. */
    private static List<String> words(String source, int delay, String origin) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < VILLAGES.length; i++) {
            int day = 4 + i;
            lines.add(line(day, source, i % 3 == 0 ? "capture O" : "hold G", VILLAGES[i], delay, origin));
        }
        lines.add(line(DAY_OF_THE_TAKING, source, "capture O", "z", delay, origin));
        return lines;
    }

    private static String line(int day, String source, String what, String place, int delay, String origin) {
        return day + " " + source + " " + what + " place=" + place + " reported=" + (day + delay)
                + (origin.isEmpty() ? "" : " origin=" + origin + "-" + place);
    }

    private static Scene scene(String origin) {
        Scene scene = new Scene();
        for (String village : VILLAGES) {
            scene.row(village).says("0 x state G basis=baseline place=" + village);
        }
        scene.row("z").says("0 x state G basis=baseline place=z");
        for (int i = 0; i < VILLAGES.length; i++) {
            for (String other : List.of("m", "m2", "i")) {
                scene.says(line(4 + i, other, "hold G", VILLAGES[i], 0, ""));
            }
        }
        words("o", 0, origin).forEach(scene::says);
        return scene;
    }

    private static Scene withCopiers(Scene scene, String origin) {
        for (int copier = 0; copier < COPIERS; copier++) {
            String id = "copier" + copier;
            scene.source(id, "o", Reliability.B);
            words(id, 1, origin).forEach(scene::says);
        }
        return scene;
    }

    private static Posterior posterior(Scene scene) {
        return Posterior.of(Scenes.model(scene, ModelSettings.DEFAULTS));
    }

    private static double taken(Scene scene) {
        Posterior posterior = posterior(scene);
        return posterior.likely(
                new PlaceId("z"),
                Scene.day(DAY_OF_THE_TAKING),
                posterior.model().states().heldBy(new TreeSet<>(List.of(Scene.O))));
    }

    @Test
    void aSourceThatTenOthersRelayCountsOnce() {
        Posterior alone = posterior(scene("o"));
        Posterior relayed = posterior(withCopiers(scene("o"), "o"));

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
        double alone = Means.logit(taken(scene("")));
        double copied = Means.logit(taken(withCopiers(scene(""), "")));
        double confirmed = Means.logit(taken(scene("").says(line(DAY_OF_THE_TAKING, "i", "capture O", "z", 0, ""))));

        assertThat(Math.abs(copied - alone)).isLessThan(confirmed - alone);
    }

    @Test
    void ofWhoSharesDeviationsItIsToldWhomHeCopies() {
        Scene scene = withCopiers(scene(""), "");
        SortedMap<ClaimId, ModelledControl.Copied> copied = posterior(scene).copied(new PlaceId("z"));

        assertThat(copied.keySet())
                .extracting(claim -> scene.dossier().claim(claim).source().value())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, COPIERS)
                        .mapToObj(copier -> "copier" + copier)
                        .toList());
        assertThat(copied.values()).allMatch(copy -> copy.counts() < 0.5);
    }

    @Test
    void sourcesThatAgreeOnWhatIsSoAreNotTakenForCopiers() {
        Scene scene = new Scene();
        for (String village : VILLAGES) {
            scene.row(village)
                    .says("0 x state G basis=baseline place=" + village)
                    .says(line(9, "m", "capture O", village, 0, ""), line(9, "i", "capture O", village, 1, ""));
        }

        assertThat(posterior(scene).model().copies()).isEmpty();
    }
}
