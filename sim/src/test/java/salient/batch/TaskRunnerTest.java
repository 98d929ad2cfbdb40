package salient.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.ensemble.Ensemble;
import salient.ensemble.EnsembleMaker;
import salient.ensemble.EnsembleRequest;
import salient.testkit.Latakia;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.testkit.ToyWorkspace;

/** What tasks come to. */
class TaskRunnerTest {
    private static final Path GOLDEN = Repository.RESOURCES.resolve("golden/toy-plain");

    private static TaskRunner runner() {
        return new TaskRunner(List.of(ToyCampaign.inputs()));
    }

    private static Task plain() {
        return Plans.expanded("title: Toy\ncampaigns: { toy: [plain] }\n")
                .tasks()
                .get(0);
    }

    /** The lines of a table of the kept run, header included, with what stands before them in a table of many readings. */
    private static List<String> ofRun(String file, String heading, String before) {
        try {
            List<String> lines = Files.readAllLines(GOLDEN.resolve(file));
            List<String> all = new ArrayList<>(List.of(heading + lines.get(0)));
            lines.subList(1, lines.size()).forEach(line -> all.add(before + line));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> written(TaskOutcome outcome, BatchTable table) {
        List<String> lines =
                new ArrayList<>(List.of(String.join(",", table.schema().headings())));
        outcome.of(table).forEach(row -> lines.add(String.join(",", row)));
        return lines;
    }

    @Test
    void aReadingHasTheRowsAndColumnsOfItsRun() {
        Task task = plain();
        TaskOutcome outcome = runner().run(task);
        String id = task.id() + ",";
        assertThat(written(outcome, BatchTable.CONTROL)).isEqualTo(ofRun("control.csv", "reading,", id));
        assertThat(written(outcome, BatchTable.DAILY)).isEqualTo(ofRun("daily.csv", "reading,member,", id + ","));
        assertThat(written(outcome, BatchTable.FRONT)).isEqualTo(ofRun("front.csv", "reading,member,", id + ","));
        assertThat(written(outcome, BatchTable.GAINS)).isEqualTo(ofRun("gains.csv", "reading,member,", id + ","));
        assertThat(outcome.of(BatchTable.POSTERIOR)).isEmpty();
    }

    @Test
    void whatIsCountedOfAReadingIsWhatItsSpansComeTo() {
        TaskOutcome outcome = runner().run(plain());
        assertThat(outcome.of(BatchTable.SCORES))
                .extracting(row -> row.get(2))
                .containsExactly("held-by-red", "held-by-blue", "contested-or-disputed");
        double contested = outcome.of(BatchTable.DAILY).stream()
                .filter(row -> row.get(3).equals("contested") || row.get(3).equals("disputed"))
                .mapToDouble(row -> Double.parseDouble(row.get(6)))
                .sum();
        assertThat(Double.parseDouble(outcome.of(BatchTable.SCORES).get(2).get(4)))
                .isGreaterThan(1)
                .isCloseTo(contested, org.assertj.core.api.Assertions.within(0.01));
    }

    @Test
    void rowsHaveATextForEachColumn() {
        TaskOutcome outcome = runner().run(plain());
        outcome.rows()
                .forEach((table, rows) -> assertThat(rows)
                        .allSatisfy(row ->
                                assertThat(row).hasSize(table.schema().columns().size())));
        assertThat(outcome.of(BatchTable.READINGS))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(plain().digest(), outcome.result(), "toy", "plain"));
    }

    @Test
    void tasksComeToTheSameInAnyOrderOnAnyThreadAndFromTheirLines() {
        List<Task> tasks = Plans.expanded(Plans.of("""
                  - { name: days, options: { fresh_days: [2, 3], dispute_days: [1, 7] }, leave_out: camps }
                  - { name: game, shares: camps }
                """)).tasks();
        TaskRunner one = runner();
        Map<String, TaskOutcome> first = tasks.stream().collect(Collectors.toMap(Task::id, one::run));
        List<Task> shuffled = new ArrayList<>(tasks);
        Collections.shuffle(shuffled, new Random(7));
        TaskRunner other = runner();
        List<TaskOutcome> second = shuffled.parallelStream()
                .map(task -> other.run(Task.read(task.line())))
                .toList();
        assertThat(second)
                .allSatisfy(outcome ->
                        assertThat(outcome).isEqualTo(first.get(outcome.task().id())));
        assertThat(first.values().stream().map(TaskOutcome::result).distinct()).hasSizeGreaterThan(2);
    }

    @Test
    void theDigestFollowsTheCampaignTheOptionsAndNothingElse(@TempDir Path folder) {
        String digest = plain().digest();
        ToyWorkspace other = ToyWorkspace.in(folder);
        other.replace("scenarios/toy/plain.yaml", "title: Plain reading", "title: Under another name");
        other.replace("scenarios/toy/late.yaml", "fresh_days: 3", "fresh_days: 4");
        assertThat(Plans.expanded(
                                "title: Another\nmost_tasks: 3\ncampaigns: { toy: [plain] }\n",
                                List.of(other.readWell()))
                        .tasks())
                .extracting(Task::digest)
                .containsExactly(digest);
        other.replace("data/toy/places.csv", "Alder", "Elder");
        assertThat(Plans.expanded("title: Toy\ncampaigns: { toy: [plain] }\n", List.of(other.readWell()))
                        .tasks())
                .extracting(Task::digest)
                .doesNotContain(digest);
    }

    @Test
    void aTaskOfAnotherCampaignIsRefused(@TempDir Path folder) {
        ToyWorkspace other = ToyWorkspace.in(folder);
        other.replace("data/toy/places.csv", "Alder", "Elder");
        TaskRunner runner = new TaskRunner(List.of(other.readWell()));
        assertThatThrownBy(() -> runner.run(plain()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("toy is not what it was when the task was made, or Salient is another");
        Task elsewhere = new Task("nowhere", "plain", Changes.NONE, Optional.empty(), plain().digest());
        assertThatThrownBy(() -> runner.run(elsewhere)).hasMessage("there is no scenario plain of nowhere");
    }

    @Test
    void blocksTogetherHaveTheMembersOfTheEnsemble() {
        Expansion expansion = Plans.expanded(
                "title: L\ncampaigns: { latakia-2014: [posterior] }\nsweeps: [ { name: drawn, members: 20, seeds: [3] } ]\n",
                List.of(Latakia.inputs()));
        TaskRunner runner = new TaskRunner(List.of(Latakia.inputs()));
        List<List<String>> fronts = expansion.tasks().stream()
                .filter(task -> task.members().isPresent())
                .flatMap(task -> runner.run(task).of(BatchTable.FRONT).stream())
                .toList();
        Ensemble ensemble = new EnsembleMaker(
                        Latakia.inputs().dossier(),
                        Latakia.inputs().theatre(),
                        Latakia.replayer().coverage())
                .make(Latakia.inputs().scenarios().get("posterior"), new EnsembleRequest(20, 3, List.of()));
        assertThat(fronts.stream().map(row -> row.get(1)).distinct()).hasSize(20);
        assertThat(fronts.stream()
                        .filter(row -> row.get(2).equals("2014-04-01"))
                        .mapToDouble(row -> Double.parseDouble(row.get(6)))
                        .average()
                        .orElseThrow())
                .isCloseTo(ensemble.frontKm(12).mean(), org.assertj.core.api.Assertions.within(0.001));
    }
}
