package salient.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import salient.account.ClaimId;
import salient.campaign.CampId;
import salient.copying.Answer;
import salient.copying.Answers;
import salient.copying.Weights;

/**
 * Words as answers to questions, by which copying is found and weighed: what is so of a place on a day, or within some days of
 * the first word. Of several equal words of a source the first is its answer. Questions that one source alone answers
 * tell nothing and are left out. Immutable.
 */
final class WordsAsAnswers {
    private final List<Question> questions;

    private WordsAsAnswers(List<Question> questions) {
        this.questions = List.copyOf(questions);
    }

    /** What is so of {@code place}, and what was answered, the first reported before others. */
    record Question(int place, List<Given> given) {
        Question {
            given = List.copyOf(given);
        }
    }

    /**
     * One answer.
     *
     * @param answer its number is that of the state that it names; sets of states come after all states
     * @param words the numbers of the words on the place that give it
     */
    record Given(Answer answer, List<Integer> words) {}

    /**
     * What {@code known} has of {@code places} places.
     *
     * @param within the days of a question, from its first word on
     * @param reported when a claim was made, on a scale that grows with time
     */
    static WordsAsAnswers of(StateSpace states, int places, Known known, int within, ToLongFunction<ClaimId> reported) {
        List<Question> questions = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            List<Word> words = known.words(place);
            int from = 0;
            for (int next = 1; next <= words.size(); next++) {
                if (next == words.size()
                        || words.get(next).day() - words.get(from).day() >= within) {
                    List<Given> given = given(states, words, from, next, reported);
                    if (sources(given) > 1) {
                        questions.add(new Question(place, given));
                    }
                    from = next;
                }
            }
        }
        return new WordsAsAnswers(questions);
    }

    private static long sources(List<Given> given) {
        return given.stream()
                .mapToInt(each -> each.answer().source())
                .distinct()
                .count();
    }

    private record Content(int source, int answer) {}

    private static List<Given> given(
            StateSpace states, List<Word> words, int from, int until, ToLongFunction<ClaimId> reported) {
        Map<Content, Given> all = new LinkedHashMap<>();
        for (int number = from; number < until; number++) {
            Word word = words.get(number);
            int answer = word instanceof Word.Said said ? said.said() : states.size() + ((Word.Among) word).among();
            all.computeIfAbsent(
                            new Content(word.source(), answer),
                            none -> new Given(
                                    new Answer(word.source(), answer, reported.applyAsLong(word.claim())),
                                    new ArrayList<>()))
                    .words()
                    .add(number);
        }
        return all.values().stream()
                .sorted(java.util.Comparator.comparingLong(
                        given -> given.answer().time()))
                .toList();
    }

    List<Question> questions() {
        return questions;
    }

    /**
     * What can be held against what is believed: answers that name a state, where sources of several camps give some. Where
     * one camp alone speaks, how often it is right cannot be told, and so not where it deviates.
     */
    WordsAsAnswers checkable(StateSpace states, IntFunction<CampId> camp) {
        return new WordsAsAnswers(questions.stream()
                .map(question -> new Question(
                        question.place(),
                        question.given().stream()
                                .filter(given -> given.answer().answer() < states.size())
                                .toList()))
                .filter(question -> question.given().stream()
                                .map(given -> camp.apply(given.answer().source()))
                                .distinct()
                                .count()
                        > 1)
                .toList());
    }

    /** Question by question, without the words that give them. */
    Answers answers() {
        return Answers.of(questions.stream()
                .map(question -> question.given().stream().map(Given::answer).toList())
                .toList());
    }

    /** Weights under which equal answers from one {@code camp} are one voice: the first counts, and the others do not. */
    Weights oneVoiceOfEach(IntFunction<CampId> camp) {
        return Weights.of(questions.stream()
                .map(question -> {
                    Set<List<Object>> heard = new HashSet<>();
                    return question.given().stream()
                            .map(Given::answer)
                            .mapToDouble(
                                    answer -> heard.add(List.of(camp.apply(answer.source()), answer.answer())) ? 1 : 0)
                            .toArray();
                })
                .toArray(double[][]::new));
    }
}
