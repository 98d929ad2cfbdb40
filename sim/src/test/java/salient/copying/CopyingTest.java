package salient.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopyingTest {
    private static final SourceModel NINE_IN_TEN = (question, source, answer, truth) -> answer == truth ? 0.9 : 0.1 / 3;

    @Test
    void agreementOnWhatIsBelievedIsNoSignOfCopying() {
        Answers answers = repeated(100, new Answer(0, 0, 1), new Answer(1, 0, 2));

        assertThat(estimate(answers, 1, 0, 0, 0).rho(1, 0)).isCloseTo(0.05, within(1e-9));
    }

    @Test
    void aSharedDeviationIsASignOfCopying() {
        Answers answers = repeated(1, new Answer(0, 1, 1), new Answer(1, 1, 2));

        assertThat(estimate(answers, 1, 0, 0, 0).rho(1, 0)).isGreaterThan(0.3);
    }

    @Test
    void aDeviationThatIsNotRepeatedIsASignOfIndependence() {
        Answers answers = repeated(1, new Answer(0, 1, 1), new Answer(1, 0, 2));

        assertThat(estimate(answers, 1, 0, 0, 0).rho(1, 0)).isLessThan(0.05);
    }

    @Test
    void sharedDeviationsWeighLessTheLikelierTheyAreToBeRight() {
        Answers answers = repeated(3, new Answer(0, 1, 1), new Answer(1, 1, 2));

        assertThat(estimate(answers, 0.5, 0.5, 0, 0).rho(1, 0))
                .isLessThan(estimate(answers, 0.9, 0.1, 0, 0).rho(1, 0));
    }

    @Test
    void sourcesThatAreKnownToLeanTheSameWayAreWrongTogetherWithoutCopying() {
        Answers answers = repeated(20, new Answer(0, 1, 1), new Answer(1, 1, 2));
        SourceModel leaning = (question, source, answer, truth) -> answer == 1 ? 0.85 : 0.05;

        Copying copying = Copying.estimate(
                answers, beliefs(answers, 1, 0, 0, 0), Weights.none(answers), leaning, CopyingPrior.DEFAULT);

        assertThat(copying.rho(1, 0)).isLessThan(0.5);
        assertThat(estimate(answers, 1, 0, 0, 0).rho(1, 0)).isGreaterThan(0.9);
    }

    @Test
    void theEarlierDoesNotCopyTheLater() {
        Answers answers = repeated(50, new Answer(1, 1, 2), new Answer(0, 1, 1));

        Copying copying = estimate(answers, 1, 0, 0, 0);

        assertThat(copying.rho(1, 0)).isGreaterThan(0.9);
        assertThat(copying.rho(0, 1)).isCloseTo(0.05, within(1e-9));
        assertThat(copying.weights().of(0, 0)).isLessThan(0.1);
        assertThat(copying.weights().of(0, 1)).isEqualTo(1);
    }

    @Test
    void ofAnswersAtOneTimeThatOfTheBetterSourceCountsInFull() {
        List<List<Answer>> questions = IntStream.range(0, 40)
                .mapToObj(i -> List.of(new Answer(0, i % 2, 0), new Answer(1, i % 4 == 1 ? 1 : 0, 0)))
                .toList();
        Answers answers = Answers.of(questions);

        Copying copying = estimate(answers, 1, 0, 0, 0);

        assertThat(copying.weights().of(1, 1)).isEqualTo(1);
        assertThat(copying.weights().of(1, 0)).isLessThan(1);
    }

    @Test
    void whoRepeatsItselfSaysNothingNew() {
        Answers answers = Answers.of(List.of(List.of(new Answer(0, 0, 1), new Answer(0, 0, 2), new Answer(0, 1, 3))));

        Weights weights = estimate(answers, 0.5, 0.5, 0, 0).weights();

        assertThat(List.of(weights.of(0, 0), weights.of(0, 1), weights.of(0, 2)))
                .containsExactly(1.0, 0.0, 1.0);
    }

    @Test
    void differentAnswersTakeNoWeightFromEachOther() {
        Answers answers = repeated(10, new Answer(0, 1, 1), new Answer(1, 1, 2), new Answer(2, 0, 3));

        assertThat(estimate(answers, 1, 0, 0, 0).weights().of(0, 2)).isEqualTo(1);
    }

    @Test
    void aSourcesOwnWordIsNoProofAgainstItsHavingCopied() {
        Answers answers = repeated(3, new Answer(0, 1, 1), new Answer(1, 1, 2));
        double[][] beliefs = beliefs(answers, 0.5, 0.5, 0, 0);
        Weights all = Copying.estimate(answers, beliefs, Weights.none(answers), NINE_IN_TEN, CopyingPrior.DEFAULT)
                .weights();

        double withoutOwnWord = Copying.estimate(answers, beliefs, all, NINE_IN_TEN, CopyingPrior.DEFAULT)
                .rho(1, 0);

        assertThat(withoutOwnWord)
                .isGreaterThan(estimate(answers, 0.5, 0.5, 0, 0).rho(1, 0));
    }

    @Test
    void sourcesThatNeverMetCopyNothing() {
        Answers answers = Answers.of(List.of(List.of(new Answer(0, 0, 0)), List.of(new Answer(3, 0, 0))));

        Copying copying = estimate(answers, 1, 0, 0, 0);

        assertThat(copying.rho(0, 3) + copying.rho(3, 0) + copying.rho(9, 0)).isZero();
    }

    @Test
    void beliefsMustCoverEveryQuestionAndAnswer() {
        Answers answers = repeated(2, new Answer(0, 3, 0));
        Weights none = Weights.none(answers);

        assertThatThrownBy(
                        () -> Copying.estimate(answers, new double[][] {{1}}, none, NINE_IN_TEN, CopyingPrior.DEFAULT))
                .hasMessage("there are 2 questions, and beliefs for 1");
        assertThatThrownBy(() -> estimate(answers, 0.5, 0.5))
                .hasMessage("question 0 has 2 possible answers, got number 3");
    }

    @Test
    void whatIsNoAnswerAndNoPriorIsRefused() {
        assertThatThrownBy(() -> new Answer(-1, 0, 0))
                .hasMessage("sources and answers are numbered from 0, got source -1 and answer 0");
        assertThatThrownBy(() -> new CopyingPrior(0, 1, 1))
                .hasMessage("the share of pairs that copy is over 0 and under 1, got 0.0");
        assertThatThrownBy(() -> new CopyingPrior(0.1, 0, 1))
                .hasMessage("parameters of a Beta distribution are over 0, got 0.0 and 1.0");
    }

    private static Answers repeated(int questions, Answer... answers) {
        return Answers.of(
                IntStream.range(0, questions).mapToObj(i -> List.of(answers)).toList());
    }

    private static double[][] beliefs(Answers answers, double... belief) {
        return IntStream.range(0, answers.questions()).mapToObj(i -> belief).toArray(double[][]::new);
    }

    private static Copying estimate(Answers answers, double... belief) {
        return Copying.estimate(
                answers, beliefs(answers, belief), Weights.none(answers), NINE_IN_TEN, CopyingPrior.DEFAULT);
    }
}
