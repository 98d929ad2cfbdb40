package salient.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import salient.control.Likelihood;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.Latakia;

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
    void whatRestsOnNobodysWordSaysSo() {
        assertThat(ModelWords.restsOn(
                        new TreeSet<>(), Latakia.inputs().dossier().campaign()))
                .hasValueSatisfying(words -> assertThat(words).startsWith("It rests on no claim about the place"));
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
