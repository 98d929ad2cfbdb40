package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.control.ContestedShare;
import salient.control.Likelihood;
import salient.control.ModelledControl;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Latakia;
import salient.testkit.Scene;

class ModelWordsTest {
    @Test
    void aNumberComesWithItsBounds() {
        assertThat(ModelWords.likely("held by the opposition", "0.87", "0.78", "0.93"))
                .isEqualTo("held by the opposition with 0.87 (0.78 to 0.93 as the sources' parameters vary)");
    }

    @Test
    void stepsReachFromTheirLeastToThatOfTheNext() {
        assertThat(ModelWords.step(Likelihood.of(0.8))).isEqualTo("0.8 to 0.95");
        assertThat(ModelWords.step(Likelihood.of(0.7999))).isEqualTo("0.65 to 0.8");
        assertThat(ModelWords.step(Likelihood.of(1))).isEqualTo("0.95 and over");
        assertThat(ModelWords.step(Likelihood.of(0))).isEqualTo("under 0.5");
    }

    @Test
    void whatRestsOnNobodysWordOrOnOneCampsAloneSaysSo() {
        Campaign campaign = Latakia.inputs().dossier().campaign();
        SortedSet<CampId> opposition = new TreeSet<>(Set.of(new CampId("opposition")));
        SortedSet<CampId> two = new TreeSet<>(Set.of(new CampId("opposition"), new CampId("monitor")));

        assertThat(ModelWords.restsOn(new TreeSet<>(), campaign))
                .contains("It rests on no claim about the place: on the eve, and on what is around it.");
        assertThat(ModelWords.restsOn(opposition, campaign)).contains("It rests on one camp: Opposition camp.");
        assertThat(ModelWords.restsOn(two, campaign)).isEmpty();
    }

    @Test
    void whatIsCopiedSaysWhoHadSaidItAndWhatItCountsFor() {
        assertThat(ModelWords.copied(
                        new ModelledControl.Copied(new SourceId("o"), 0.41),
                        new Scene().says("1 o hold O").dossier()))
                .isEqualTo("counts for 0.41 of a word, since its source is found to copy o, who had said it");
    }

    @Test
    void howMuchIsContestedSaysForHowMuchOfItNobodyTellsOfFighting() {
        assertThat(ModelWords.contested(new ContestedShare(0.0294, 0.4149)))
                .isEqualTo(
                        "2.9 of 100 places are contested on a day, by what is likely; for 41 % of that no claim within"
                                + " a week tells of fighting there");
        assertThat(ModelWords.contested(new ContestedShare(0, 0))).isEqualTo("nothing is contested");
    }

    @Test
    void theTitleOfAReadingByAModelSaysSoWhateverItsAuthorCallsIt() {
        Scenario plain = Latakia.inputs().scenarios().get("monitor").titled("Kasab");
        Rules modelled = plain.rules()
                .with(Rules.Combination.modelled(plain.rules().combination().model()));
        assertThat(plain.title()).isEqualTo("Kasab");
        assertThat(plain.under(modelled).title()).isEqualTo("Kasab (model)");
        assertThat(plain.titled("Kasab, by a model").under(modelled).title()).isEqualTo("Kasab, by a model");
        assertThat(plain.titled("Remodelled").under(modelled).title()).isEqualTo("Remodelled (model)");
    }
}
