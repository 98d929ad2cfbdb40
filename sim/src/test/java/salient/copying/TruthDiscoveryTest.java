package salient.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthDiscoveryTest {
    private static final int QUESTIONS = 300;

    @Test
    void eightCopiersOfABadSourceDoNotOutvoteSixHonestOnes() {
        MadeUpAnswers made = MadeUpAnswers.timed(1, QUESTIONS);
        int bad = made.honest(0.5);
        IntStream.range(0, 8).forEach(i -> made.copier(0.5, Map.of(bad, 0.9)));
        IntStream.range(0, 6).forEach(i -> made.honest(0.85));

        TruthDiscovery discovered = made.discovered();

        assertThat(made.accuracyOfVote()).isLessThan(0.6);
        assertThat(made.accuracy(discovered)).isGreaterThan(0.97);
        assertThat(discovered.accuracy(bad)).isCloseTo(0.5, within(0.07));
        IntStream.range(1, 9)
                .forEach(copier ->
                        assertThat(made.meanWeight(copier, discovered)).isLessThan(0.25));
        IntStream.range(9, 15)
                .forEach(honest ->
                        assertThat(made.meanWeight(honest, discovered)).isGreaterThan(0.98));
    }

    @Test
    void copiersDoNotOutvoteOthersWhereTimeDoesNotTellWhoWasFirst() {
        for (int seed = 3; seed <= 5; seed++) {
            MadeUpAnswers made = MadeUpAnswers.untimed(seed, QUESTIONS);
            int bad = made.honest(0.5);
            IntStream.range(0, 8).forEach(i -> made.copier(0.5, Map.of(bad, 0.9)));
            IntStream.range(0, 6).forEach(i -> made.honest(0.85));

            assertThat(made.accuracy(made.discovered())).isGreaterThan(0.97);
        }
    }

    @Test
    void sourcesThatAgreeBecauseTheyAreRightKeepTheirWeight() {
        MadeUpAnswers made = MadeUpAnswers.untimed(2, QUESTIONS);
        IntStream.range(0, 12).forEach(i -> made.honest(0.7 + 0.02 * i));

        TruthDiscovery discovered = made.discovered();

        assertThat(made.accuracy(discovered)).isEqualTo(1);
        IntStream.range(0, 12)
                .forEach(honest ->
                        assertThat(made.meanWeight(honest, discovered)).isGreaterThan(0.94));
    }

    @Test
    void itIsFoundHowMuchIsCopiedAndFromWhom() {
        MadeUpAnswers made = MadeUpAnswers.timed(3, QUESTIONS);
        IntStream.range(0, 5).forEach(i -> made.honest(0.8));
        int partly = made.copier(0.8, Map.of(0, 0.4));
        int several = made.copier(0.8, Map.of(1, 0.4, 2, 0.4));

        Copying copying = made.discovered().copying();

        assertThat(copying.rho(partly, 0)).isCloseTo(0.4, within(0.12));
        assertThat(copying.rho(several, 1)).isCloseTo(0.4, within(0.12));
        assertThat(copying.rho(several, 2)).isCloseTo(0.4, within(0.12));
        assertThat(copying.rho(several, 3)).isLessThan(0.02);
        assertThat(copying.rho(partly, 4)).isLessThan(0.02);
    }

    @Test
    void whereTimeDoesNotTellBothMayHaveCopied() {
        MadeUpAnswers made = MadeUpAnswers.untimed(3, QUESTIONS);
        IntStream.range(0, 5).forEach(i -> made.honest(0.8));
        int copier = made.copier(0.8, Map.of(0, 0.9));

        Copying copying = made.discovered().copying();

        assertThat(copying.rho(copier, 0)).isGreaterThan(0.8);
        assertThat(copying.rho(0, copier)).isGreaterThan(0.8);
    }

    @Test
    void tenCopiesOfASourceMoveLessThanOneHonestWord() {
        List<double[]> before = beliefs(base(0, 0));

        double byTenCopies = moved(before, beliefs(base(10, 0)));
        double byOneHonest = moved(before, beliefs(base(0, 1)));

        assertThat(byTenCopies).isLessThan(byOneHonest / 2).isPositive();
    }

    /** Four honest sources and a worse one, with copies of that one and more honest ones. */
    private static MadeUpAnswers base(int copies, int moreHonest) {
        MadeUpAnswers made = MadeUpAnswers.timed(4, QUESTIONS);
        IntStream.range(0, 4).forEach(i -> made.honest(0.75));
        int worse = made.honest(0.65);
        IntStream.range(0, copies).forEach(i -> made.copier(0.65, Map.of(worse, 1.0)));
        IntStream.range(0, moreHonest).forEach(i -> made.honest(0.75));
        return made;
    }

    private static List<double[]> beliefs(MadeUpAnswers made) {
        TruthDiscovery discovered = made.discovered();
        return IntStream.range(0, QUESTIONS).mapToObj(discovered::belief).toList();
    }

    private static double moved(List<double[]> before, List<double[]> after) {
        return IntStream.range(0, QUESTIONS)
                .mapToDouble(question -> IntStream.range(0, 4)
                        .mapToDouble(answer -> Math.abs(at(before, question, answer) - at(after, question, answer)))
                        .sum())
                .average()
                .orElseThrow();
    }

    /** An answer that nobody gave is as likely as any other of those. */
    private static double at(List<double[]> beliefs, int question, int answer) {
        double[] belief = beliefs.get(question);
        return answer < belief.length ? belief[answer] : 0;
    }

    @Test
    void theSameAnswersGiveTheSameBeliefs() {
        List<double[]> once = beliefs(base(3, 0));
        List<double[]> again = beliefs(base(3, 0));

        assertThat(once).usingRecursiveComparison().isEqualTo(again);
    }

    @Test
    void beliefsAddUpToOneAndKeepADoubt() {
        TruthDiscovery discovered = TruthDiscovery.of(
                Answers.of(List.of(List.of(new Answer(0, 0, 0), new Answer(1, 0, 0)), List.of())), TruthPrior.DEFAULT);

        assertThat(Arrays.stream(discovered.belief(0)).sum()).isCloseTo(1, within(1e-12));
        assertThat(discovered.belief(0)[0]).isGreaterThan(0.5).isLessThan(1);
        assertThat(discovered.belief(1)).containsExactly(1);
    }

    @Test
    void whatIsNoPriorIsRefused() {
        assertThatThrownBy(() -> new TruthPrior(0, 1, 5, 0.02, CopyingPrior.DEFAULT))
                .hasMessage("parameters of a Beta distribution are over 0, got 0.0 and 1.0");
        assertThatThrownBy(() -> new TruthPrior(1, 1, 0, 0.02, CopyingPrior.DEFAULT))
                .hasMessage("a question has at least one wrong answer, got 0");
        assertThatThrownBy(() -> new TruthPrior(1, 1, 5, 1, CopyingPrior.DEFAULT))
                .hasMessage("the share of misleading questions is from 0 to under 1, got 1.0");
    }
}
