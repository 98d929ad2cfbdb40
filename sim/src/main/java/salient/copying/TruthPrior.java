package salient.copying;

/**
 * What is thought of sources and questions before the answers are seen.
 *
 * @param right first parameter of the Beta distribution of the share of its answers that a source gets right
 * @param wrong its second parameter
 * @param falseAnswers how many wrong answers a question has, each as likely; where more different ones were given, those
 * @param misled the share of questions about which all sources may be misled, so that nothing follows from their answers
 * @param copying what is thought of copying
 */
public record TruthPrior(double right, double wrong, int falseAnswers, double misled, CopyingPrior copying) {
    /** Sources about which nothing is known, questions with five wrong answers, and one in fifty that misleads everybody. */
    public static final TruthPrior DEFAULT = new TruthPrior(2, 2, 5, 0.02, CopyingPrior.DEFAULT);

    /** Refuses what is no prior. */
    public TruthPrior {
        if (!(right > 0 && wrong > 0)) {
            throw new IllegalArgumentException(
                    "parameters of a Beta distribution are over 0, got " + right + " and " + wrong);
        }
        if (falseAnswers < 1) {
            throw new IllegalArgumentException("a question has at least one wrong answer, got " + falseAnswers);
        }
        if (!(misled >= 0 && misled < 1)) {
            throw new IllegalArgumentException("the share of misleading questions is from 0 to under 1, got " + misled);
        }
    }
}
