package salient.copying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import salient.testkit.Repository;

/**
 * The times of a hundred flights as 38 web sites had them, many of which copy, and as they were: {@code flights/dirty.csv} and
 * {@code clean.csv} in the folder that the variable {@code SALIENT_RESEARCH} names. They are others' data and no part of this
 * project; without them the test is left out.
 *
 * <p>Source: X. Li, X. L. Dong, K. Lyons, W. Meng and D. Srivastava, "Truth finding on the deep web: is the problem solved?",
 * PVLDB 6 (2), 2012; as distributed with probcomp/PClean, Apache-2.0.
 */
class FlightsTest {
    private static final Path FOLDER = Repository.ROOT
            .resolve(System.getenv().getOrDefault("SALIENT_RESEARCH", "research"))
            .resolve("flights");

    private static final int ATTRIBUTES = 4;

    private static Answers answers = Answers.of(List.of());
    private static int[] truth = {};

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isRegularFile(FOLDER.resolve("dirty.csv")), "no flights were found in " + FOLDER);
        Map<String, String> actual = new TreeMap<>();
        Map<String, Map<String, String>> told = new TreeMap<>();
        TreeSet<String> sources = new TreeSet<>();
        for (String[] row : rows("clean.csv")) {
            IntStream.range(0, ATTRIBUTES).forEach(i -> actual.put(row[2] + "/" + i, row[3 + i]));
        }
        for (String[] row : rows("dirty.csv")) {
            sources.add(row[1]);
            IntStream.range(0, ATTRIBUTES)
                    .filter(i -> !row[3 + i].isBlank())
                    .forEach(i -> told.computeIfAbsent(row[2] + "/" + i, item -> new TreeMap<>())
                            .put(row[1], row[3 + i]));
        }
        List<List<Answer>> questions = new ArrayList<>();
        truth = new int[told.size()];
        told.forEach((item, byFew) -> {
            List<String> values = new TreeSet<>(byFew.values()).stream().toList();
            int right = values.indexOf(actual.get(item));
            truth[questions.size()] = right < 0 ? values.size() : right;
            questions.add(byFew.entrySet().stream()
                    .map(e -> new Answer(sources.headSet(e.getKey()).size(), values.indexOf(e.getValue()), 0))
                    .toList());
        });
        answers = Answers.of(questions);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file)).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    @Test
    void theTimesOfFlightsAreFoundAmongCopiersWithoutBeingToldWhichAreRight() {
        assertThat(truth).hasSize(400);
        assertFound(TruthPrior.DEFAULT);
    }

    @Test
    void theyAreFoundWhateverIsThoughtOfCopyingBeforehand() {
        assertFound(with(new CopyingPrior(0.02, 1, 1)));
        assertFound(with(new CopyingPrior(0.3, 4, 1)));
    }

    @Test
    void theyAreFoundWhateverIsThoughtOfSourcesBeforehand() {
        assertFound(new TruthPrior(8, 2, 2, 0.02, CopyingPrior.DEFAULT));
        assertFound(new TruthPrior(1, 1, 20, 0.02, CopyingPrior.DEFAULT));
    }

    private static TruthPrior with(CopyingPrior copying) {
        TruthPrior prior = TruthPrior.DEFAULT;
        return new TruthPrior(prior.right(), prior.wrong(), prior.falseAnswers(), prior.misled(), copying);
    }

    private static void assertFound(TruthPrior prior) {
        TruthDiscovery discovered = TruthDiscovery.of(answers, prior);

        assertThat(accuracy(discovered)).as("accuracy with %s", prior).isGreaterThanOrEqualTo(0.90);
        assertThat(logLoss(discovered)).as("log loss with %s", prior).isLessThanOrEqualTo(0.60);
    }

    private static double accuracy(TruthDiscovery discovered) {
        return IntStream.range(0, truth.length)
                .mapToDouble(question -> isLikeliest(discovered.belief(question), truth[question]) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static boolean isLikeliest(double[] belief, int answer) {
        return IntStream.range(0, belief.length).noneMatch(i -> belief[i] > belief[answer]);
    }

    /** Where none of the answers was right, the belief in that is scored. */
    private static double logLoss(TruthDiscovery discovered) {
        return IntStream.range(0, truth.length)
                .mapToDouble(question -> -Math.log(discovered.belief(question)[truth[question]]))
                .average()
                .orElseThrow();
    }
}
