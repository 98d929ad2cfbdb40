package salient.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.account.Claim;
import salient.account.Dossier;
import salient.campaign.Relation;
import salient.campaign.Relations;
import salient.place.Control;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.reading.Evidence;
import salient.reading.ModelSettings;
import salient.testkit.Scene;

/** What is known of the eve, and of whole regions. */
class EveTest {
    private static final Map<Control.Kind, Double> UNKNOWN =
            Map.of(Control.Kind.HELD, 0.8, Control.Kind.CONTESTED, 0.15, Control.Kind.VACANT, 0.05);

    private final Scene scene = new Scene()
            .place("valley", PlaceKind.REGION, "")
            .place("a", PlaceKind.VILLAGE, "valley")
            .says(
                    "0 x state G basis=baseline place=valley",
                    "0 x state G basis=baseline place=a",
                    "20 m recapture G basis=aggregate place=valley",
                    "21 m recapture O basis=aggregate place=valley");
    private final Dossier dossier = scene.dossier();
    private final List<Claim> claims =
            List.of(claim("valley", 0), claim("a", 0), claim("valley", 1), claim("valley", 2));

    private Claim claim(String place, int number) {
        return dossier.claimsOn(new PlaceId(place)).get(number);
    }

    private Evidence evidence(List<Claim> aggregates, Optional<Claim> baseline) {
        return new Evidence(dossier.gazetteer().get(new PlaceId("a")), List.of(), aggregates, baseline);
    }

    private double eve(Optional<Claim> baseline, int state) {
        StateSpace states = StateSpace.of(dossier.campaign(), claims);
        return new Eve(states, List.of(evidence(List.of(), baseline)), UNKNOWN).likely(0, state);
    }

    @Test
    void whatIsPresumedOfARegionIsWrongTwiceAsOftenAsWhatIsPresumedOfAPlace() {
        assertThat(eve(Optional.of(claims.get(1)), 0)).isCloseTo(0.95 + 0.05 * 0.4, within(1e-12));
        assertThat(eve(Optional.of(claims.get(0)), 0)).isCloseTo(0.9 + 0.1 * 0.4, within(1e-12));
        assertThat(eve(Optional.of(claims.get(0)), 2)).isCloseTo(0.1 * 0.15, within(1e-12));
        assertThat(eve(Optional.empty(), 1)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aSentenceOnAllGainsIsALightWordOnPlacesThatWereTheSidesOwn() {
        Evidence place = evidence(claims.subList(2, 4), Optional.of(claims.get(1)));
        List<Word> words = new Model(dossier, List.of(place), scene.neighbours(), ModelSettings.DEFAULTS)
                .words()
                .words(0);

        assertThat(words).hasSize(1);
        assertThat(((Word.Said) words.get(0)).said()).isZero();
        assertThat(words.get(0).day()).isEqualTo(20);
        assertThat(words.get(0).weight()).isCloseTo(0.9 * 0.4, within(1e-12));
    }

    @Test
    void sidesThatFightTogetherAreNotHostileAndMayHoldAPlaceTogether() {
        Scene together = new Scene()
                .related(Relations.Stated.always(Scene.G, Scene.O, Relation.ALLIED))
                .says("9 m hold G;O");
        StateSpace allied = Scenes.model(together, ModelSettings.DEFAULTS).states();
        StateSpace opposed = Scenes.model(new Scene(), ModelSettings.DEFAULTS).states();

        assertThat(allied.hostile(0, 1)).isFalse();
        assertThat(opposed.hostile(0, 1)).isTrue();
        assertThat(allied.holders()).isEqualTo(3);
        assertThat(opposed.holders()).isEqualTo(2);
    }
}
