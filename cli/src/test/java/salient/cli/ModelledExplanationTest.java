package salient.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import salient.account.ClaimId;
import salient.control.ModelledControl;
import salient.place.PlaceId;
import salient.reading.Judgement;
import salient.reading.ModelSettings;
import salient.reading.Rules;
import salient.testkit.CopiedVillages;
import salient.testkit.Scene;

/** What is said of claims and of whose word it is where a model reads. */
class ModelledExplanationTest {
    private static Scene modelled(Scene scene) {
        return scene.withRules(rules -> rules.with(Rules.Combination.modelled(ModelSettings.DEFAULTS)));
    }

    private static String explained(Scene scene, String place, int day) {
        StringWriter out = new StringWriter();
        Judgement judgement = scene.judgement();
        new Explanation(
                        scene.dossier(),
                        judgement,
                        scene.dossier().gazetteer().get(new PlaceId(place)),
                        Scene.day(day),
                        new Page(new PrintWriter(out), 200))
                .print();
        return out.toString();
    }

    @Test
    void aClaimThatIsCopiedSaysFromWhomAndForHowMuchItCounts() {
        Scene scene = modelled(CopiedVillages.withCopiers(""));
        SortedMap<ClaimId, ModelledControl.Copied> copied =
                scene.judgement().modelled().orElseThrow().copied(new PlaceId("z"));
        String explained = explained(scene, "z", CopiedVillages.DAY_OF_THE_TAKING);

        assertThat(copied).hasSize(CopiedVillages.COPIERS);
        for (Map.Entry<ClaimId, ModelledControl.Copied> copy : copied.entrySet()) {
            assertThat(explained)
                    .containsPattern("(?m)^  (nothing|\\d+\\.\\d (for|against) it) +" + copy.getKey()
                            + ", counts for 0\\.\\d\\d of a word, since its source is found to copy "
                            + copy.getValue().source() + ", who had said it$");
        }
    }

    @Test
    void whatRestsOnOneCampOrOnNobodysWordSaysSo() {
        Scene scene = modelled(new Scene()
                .row("a", "b", "c")
                .says("9 g hold G place=a", "12 g2 hold G place=a", "9 g hold G place=b", "15 m hold O place=b"));

        assertThat(explained(scene, "a", 12)).contains("\n  It rests on one camp: g.\n");
        assertThat(explained(scene, "b", 14)).contains("\n  It rests on one camp: g.\n");
        assertThat(explained(scene, "b", 15)).doesNotContain("It rests on");
        assertThat(explained(scene, "c", 12))
                .contains("\n  It rests on no claim about the place: on the eve, and on what is around it.\n");
    }
}
