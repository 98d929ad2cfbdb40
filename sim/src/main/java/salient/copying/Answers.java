package salient.copying;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The answers to a number of questions, each with its own possible answers: the state of one place in one week, the time
 * of one departure. Questions have numbers from 0, and the answers to one of them too, in the order in which they are
 * given here, whatever their times. Immutable.
 */
public final class Answers {
    private final List<List<Answer>> questions;
    private final List<int[]> inTime;
    private final int sources;
    private final int[] possible;
    private final PairIndex pairs;

    private Answers(List<List<Answer>> questions) {
        this.questions = questions;
        inTime = questions.stream().map(Answers::inTime).toList();
        possible = questions.stream()
                .mapToInt(answers ->
                        1 + answers.stream().mapToInt(Answer::answer).max().orElse(-1))
                .toArray();
        sources = 1
                + questions.stream()
                        .flatMap(List::stream)
                        .mapToInt(Answer::source)
                        .max()
                        .orElse(-1);
        pairs = PairIndex.of(questions, sources);
    }

    /** The answers to each question. */
    public static Answers of(List<List<Answer>> questions) {
        return new Answers(questions.stream().map(List::copyOf).toList());
    }

    private static int[] inTime(List<Answer> answers) {
        return IntStream.range(0, answers.size())
                .boxed()
                .sorted(Comparator.comparingLong(i -> answers.get(i).time()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How many questions there are. */
    public int questions() {
        return questions.size();
    }

    /** One more than the highest number of a source. */
    public int sources() {
        return sources;
    }

    /** The answers to {@code question}. */
    public List<Answer> to(int question) {
        return questions.get(question);
    }

    /** One more than the highest number of an answer to {@code question}. */
    int possible(int question) {
        return possible[question];
    }

    /** The numbers of the answers to {@code question}, the earliest first; of one time in the order in which they are given. */
    int[] inTime(int question) {
        return inTime.get(question);
    }

    /** Which sources answered the same question. */
    PairIndex pairs() {
        return pairs;
    }
}
