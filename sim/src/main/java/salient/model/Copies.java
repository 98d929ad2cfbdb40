package salient.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import salient.account.ClaimId;
import salient.copying.Answer;
import salient.copying.Answers;
import salient.copying.Copying;
import salient.copying.CopyingPrior;
import salient.copying.Weights;

/**
 * Finds words that repeat those of a source that is copied, and how much less they count. At first each camp has one voice;
 * a chain tells what is then believed; that tells who shares deviations and so copies, and the next chain believes
 * accordingly. What is found is the same for all chains that draw what is kept. Not safe for threads.
 *
 * <p>Who copies whom is judged by what is said of one place and day: within a week a place may be fought for and taken, so
 * that sources that are right differ. A word counts less if its source had it said by another that it copies within a week.
 */
final class Copies {
    private static final int ROUNDS = 3;
    private static final int PASSED_OVER = 4;
    private static final int LOOKS = 8;

    /**
     * So sure must be what a source copies: to take an honest witness for a copier costs more than to hear a copier, most of
     * whose words are right.
     */
    private static final double SURENESS = 0.98;

    /** Nobody takes over the words of those who are for the other side: where the two agree, that is a concession. */
    private static final CopyingPrior OF_ENEMIES = new CopyingPrior(1e-6, 1, 1);

    private static final double MOST_LIKELY_SAID = 0.999;

    private final Model model;
    private final WordsAsAnswers judged;
    private final WordsAsAnswers weighed;
    private final Answers toJudge;
    private final Answers toWeigh;
    private final int size;
    private final double[][] beliefs;
    private final double[] says;

    private Copies(Model model, WordsAsAnswers judged, WordsAsAnswers weighed) {
        this.model = model;
        this.judged = judged;
        this.weighed = weighed;
        this.toJudge = judged.answers();
        this.toWeigh = weighed.answers();
        this.size = model.states().size();
        this.beliefs = new double[judged.questions().size()][size];
        this.says = new double[model.tellers().size() * size * size];
    }

    /**
     * What was found.
     *
     * @param words for each place, what is said of it, as much as it counts
     * @param copies the claims that count less
     */
    private record Found(List<List<Word>> words, Map<ClaimId, Copy> copies) {}

    /** {@code model}, where claims that repeat a source that is copied count less, if its settings ask for that. */
    static Model discounted(Model model) {
        if (!model.settings().trust().discountCopies()) {
            return model;
        }
        Found found = in(model);
        return model.saying(found.words(), found.copies());
    }

    /** The words of {@code model} that copy others. */
    private static Found in(Model model) {
        ToLongFunction<ClaimId> reported = model.words()::reported;
        int places = model.graph().places();
        WordsAsAnswers judged = WordsAsAnswers.of(model.states(), places, model.words(), 1, reported)
                .checkable(model.states(), model::campOf);
        WordsAsAnswers weighed =
                WordsAsAnswers.of(model.states(), places, model.words(), ClaimWords.DAYS_OF_A_WORD, reported);
        Copies copies = new Copies(model, judged, weighed);
        return judged.questions().isEmpty() ? new Found(copies.words(), Map.of()) : copies.find();
    }

    private Found find() {
        Weights weights = weighed.oneVoiceOfEach(model::campOf);
        List<List<Word>> words = words(weights);
        Map<ClaimId, Copy> copies = Map.of();
        Chain.Start start = Chain.lastWords(model);
        for (int round = 0; round < ROUNDS; round++) {
            Model believing = model.saying(words);
            Chain chain = new Chain(believing, -1 - round, start);
            believe(chain);
            Copying copying = Copying.surely(toJudge, beliefs, counted(believing), this::says, this::prior, SURENESS);
            Weights found = copying.weights(toWeigh);
            weights = round == 0 ? found : weights.halfway(found);
            words = words(weights);
            copies = copies(copying, weights);
            start = place -> {
                byte[] path = new byte[model.days()];
                chain.history().copyPath(place, path, 0);
                return path;
            };
        }
        return new Found(words, copies);
    }

    /** Works out what is believed of each answer, and how sources are likely to speak. */
    private void believe(Chain chain) {
        for (double[] belief : beliefs) {
            Arrays.fill(belief, 0);
        }
        Arrays.fill(says, 0);
        for (int i = 0; i < PASSED_OVER + LOOKS; i++) {
            chain.sweep();
            chain.learn();
            if (i >= PASSED_OVER) {
                addBeliefs(chain);
                addSources(chain.sources());
            }
        }
    }

    private void addBeliefs(Chain chain) {
        int looked = -1;
        double[] likely = {};
        for (int question = 0; question < beliefs.length; question++) {
            WordsAsAnswers.Question asked = judged.questions().get(question);
            if (asked.place() != looked) {
                looked = asked.place();
                likely = chain.look(looked).likely();
            }
            int first = word(model, asked, asked.given().get(0)).day() * size;
            for (int state = 0; state < size; state++) {
                beliefs[question][state] += likely[first + state] / LOOKS;
            }
        }
    }

    private void addSources(Sources sources) {
        for (int i = 0; i < says.length; i++) {
            says[i] += sources.says(i / (size * size), i / size % size, i % size) / LOOKS;
        }
    }

    private double says(int question, int source, int answer, int truth) {
        return Math.min(MOST_LIKELY_SAID, says[(source * size + truth) * size + answer]);
    }

    private CopyingPrior prior(int later, int earlier) {
        return model.tellers().get(later).isAgainst(model.tellers().get(earlier)) ? OF_ENEMIES : CopyingPrior.DEFAULT;
    }

    /** How much each answer counted in what is believed. */
    private Weights counted(Model believing) {
        return Weights.of(judged.questions().stream()
                .map(question -> question.given().stream()
                        .mapToDouble(given -> word(believing, question, given).weight())
                        .toArray())
                .toArray(double[][]::new));
    }

    private static Word word(Model in, WordsAsAnswers.Question question, WordsAsAnswers.Given given) {
        return in.words().words(question.place()).get(given.words().get(0));
    }

    private List<List<Word>> words() {
        List<List<Word>> words = new ArrayList<>();
        for (int place = 0; place < model.graph().places(); place++) {
            words.add(model.words().words(place));
        }
        return words;
    }

    /** What is said of each place, weighed. */
    private List<List<Word>> words(Weights weights) {
        List<List<Word>> words = words();
        for (int i = 0; i < weighed.questions().size(); i++) {
            WordsAsAnswers.Question question = weighed.questions().get(i);
            List<Word> own = new ArrayList<>(words.get(question.place()));
            for (int j = 0; j < question.given().size(); j++) {
                for (int number : question.given().get(j).words()) {
                    Word word = own.get(number);
                    own.set(number, word.weighing(weights.of(i, j) * word.weight()));
                }
            }
            words.set(question.place(), List.copyOf(own));
        }
        return words;
    }

    private Map<ClaimId, Copy> copies(Copying copying, Weights weights) {
        Map<ClaimId, Copy> copies = new TreeMap<>();
        for (int i = 0; i < weighed.questions().size(); i++) {
            WordsAsAnswers.Question question = weighed.questions().get(i);
            for (int j = 0; j < question.given().size(); j++) {
                WordsAsAnswers.Given given = question.given().get(j);
                double counts = weights.of(i, j);
                if (counts < 1) {
                    Copy copy = new Copy(copied(question, given.answer(), copying), counts);
                    for (int number : given.words()) {
                        copies.merge(
                                model.words()
                                        .words(question.place())
                                        .get(number)
                                        .claim(),
                                copy,
                                (one, other) -> one.counts() <= other.counts() ? one : other);
                    }
                }
            }
        }
        return copies;
    }

    /** Who said the same before, and is copied most. */
    private static int copied(WordsAsAnswers.Question question, Answer answer, Copying copying) {
        return question.given().stream()
                .map(WordsAsAnswers.Given::answer)
                .filter(other -> other.answer() == answer.answer()
                        && other.source() != answer.source()
                        && other.time() <= answer.time())
                .max(Comparator.comparingDouble(other -> copying.rho(answer.source(), other.source())))
                .orElseThrow()
                .source();
    }
}
