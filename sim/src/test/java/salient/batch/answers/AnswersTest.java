package salient.batch.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.batch.BatchRows;
import salient.batch.BatchTable;
import salient.batch.Expander;
import salient.batch.Expansion;
import salient.batch.Plan;
import salient.batch.PlanReader;
import salient.batch.Point;
import salient.batch.Task;
import salient.batch.TaskOutcome;
import salient.batch.TaskRunner;
import salient.problem.Problems;
import salient.testkit.ToyCampaign;
import salient.text.SourceFile;

/** What all readings of a plan of the toy campaign tell together. */
class AnswersTest {
    private static final String PLAN = """
            title: Toy
            campaigns: { toy: [plain] }
            sweeps:
              - { name: days, options: { dispute_days: [1, 5], contested_days: [2, 7] } }
              - { name: less, leave_out: camps }
              - { name: game, shares: camps }
            """;
    private static final TaskRunner RUNNER = new TaskRunner(List.of(ToyCampaign.inputs()));
    private static final Plan READ =
            PlanReader.read(SourceFile.of("plan.yaml", PLAN), new Problems()).orElseThrow();
    private static final Expansion EXPANSION =
            Expander.expand(READ, List.of(ToyCampaign.inputs()), new Problems()).orElseThrow();
    private static final Map<String, TaskOutcome> OUTCOMES = outcomes();
    private static final Answers ANSWERS = answers();

    private static Map<String, TaskOutcome> outcomes() {
        Map<String, TaskOutcome> outcomes = new LinkedHashMap<>();
        for (Task task : EXPANSION.tasks()) {
            outcomes.put(task.id(), RUNNER.run(task));
        }
        return outcomes;
    }

    private static Answers answers() {
        BatchRows rows = (table, taker) -> {
            for (TaskOutcome outcome : OUTCOMES.values()) {
                for (List<String> row : outcome.of(table)) {
                    taker.take(row);
                }
            }
        };
        try {
            return new AnswersMaker(READ, EXPANSION, List.of(ToyCampaign.inputs()), RUNNER::cells).of(rows);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double inDoubt(Point point) {
        return OUTCOMES.get(point.task().id()).of(BatchTable.SCORES).stream()
                .filter(row -> row.get(2).equals("contested-or-disputed"))
                .mapToDouble(row -> Double.parseDouble(row.get(4)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Point> points(String sweep) {
        return EXPANSION.points().stream()
                .filter(point -> point.sweep().equals(sweep))
                .toList();
    }

    @Test
    void anOptionIsToldOverAllReadingsWithEachOfItsValues() {
        assertThat(ANSWERS.options())
                .extracting(effect -> effect.option() + " " + effect.value() + " " + effect.readings())
                .containsExactly("dispute_days 1 2", "dispute_days 5 2", "contested_days 2 2", "contested_days 7 2");
        int days = ToyCampaign.inputs().dossier().campaign().period().days();
        double mean = points("days").stream()
                        .filter(point -> "5".equals(point.options().get("dispute_days")))
                        .mapToDouble(AnswersTest::inDoubt)
                        .average()
                        .orElseThrow()
                / days;
        assertThat(ANSWERS.options().get(1).meanKm2())
                .isCloseTo(mean, within(1e-9))
                .isPositive();
        assertThat(ANSWERS.options().get(1).lowKm2()).isLessThanOrEqualTo(mean);
        assertThat(ANSWERS.options().get(1).highKm2()).isGreaterThanOrEqualTo(mean);
    }

    @Test
    void whatIsLeftOutIsHeldAgainstTheSameReadingWithIt() {
        Point whole = points("less").get(0);
        Point without = points("less").get(1);
        assertThat(ANSWERS.leftOut().stream()
                        .filter(effect -> effect.measure().equals("contested-or-disputed"))
                        .findFirst()
                        .orElseThrow()
                        .changeKm2Days())
                .isCloseTo(inDoubt(without) - inDoubt(whole), within(1e-9));
        assertThat(ANSWERS.leftOut()).extracting(LeftOutEffect::without).doesNotContain("");
    }

    @Test
    void sharesAddUpToWhatIsFoundWhenAllAreHeardLessWhatTheBaselineFinds() {
        List<Point> game = points("game");
        double none = inDoubt(game.get(0));
        double all = inDoubt(game.get(game.size() - 1));
        assertThat(game.get(0).changes().only())
                .hasValueSatisfying(heard -> assertThat(heard).isEmpty());
        double sum = ANSWERS.shares().stream()
                .filter(share -> share.measure().equals("contested-or-disputed"))
                .mapToDouble(PlayerShare::km2Days)
                .sum();
        assertThat(sum).isCloseTo(all - none, within(0.01)).isNotZero();
        assertThat(ANSWERS.shares()).allMatch(PlayerShare::exact);
    }

    /** Every place and day one by one, which answers never do. */
    @Test
    void theNearestReadingIsTheOneWithTheLeastGroundFoundOtherwiseByOthers() {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        EXPANSION.points().stream()
                .filter(point -> point.changes().only().isEmpty())
                .forEach(point -> found.put(
                        point.task().id(), daily(OUTCOMES.get(point.task().id()))));
        Map<String, Double> distances = new LinkedHashMap<>();
        found.forEach((one, mine) -> {
            double sum = 0;
            for (Map<String, String> others : found.values()) {
                for (Map.Entry<String, String> cell : mine.entrySet()) {
                    String place = cell.getKey().split(" ")[0];
                    sum += cell.getValue().equals(others.get(cell.getKey()))
                            ? 0
                            : RUNNER.cells("toy").areaKm2(new salient.place.PlaceId(place));
                }
            }
            distances.put(one, sum / (found.size() - 1));
        });
        assertThat(ANSWERS.distances())
                .hasSameSizeAs(found.keySet())
                .allSatisfy(distance ->
                        assertThat(distance.km2Days()).isCloseTo(distances.get(distance.reading()), within(1e-6)));
        assertThat(ANSWERS.distances().get(0).km2Days())
                .isEqualTo(ANSWERS.distances().stream()
                        .mapToDouble(Distance::km2Days)
                        .min()
                        .orElseThrow());
        assertThat(ANSWERS.distances().get(ANSWERS.distances().size() - 1).km2Days())
                .isPositive();
    }

    @Test
    void aPlaceIsUnsettledOnTheDaysOnWhichNoReadingFindsItHeldOrVacant() {
        List<String> unsettled = new ArrayList<>();
        Map<String, Boolean> settled = new LinkedHashMap<>();
        EXPANSION.points().stream()
                .filter(point -> point.changes().only().isEmpty())
                .forEach(point -> daily(OUTCOMES.get(point.task().id()))
                        .forEach((cell, control) -> settled.merge(
                                cell, control.startsWith("held") || control.startsWith("vacant"), Boolean::logicalOr)));
        settled.forEach((cell, by) -> {
            if (!by) {
                unsettled.add(cell.split(" ")[0]);
            }
        });
        assertThat(ANSWERS.unsettled().stream().mapToInt(UnsettledPlace::days).sum())
                .isEqualTo(unsettled.size());
        assertThat(ANSWERS.unsettled()).extracting(UnsettledPlace::place).hasSameElementsAs(unsettled);
    }

    /** By place and day, what is found. */
    private static Map<String, String> daily(TaskOutcome outcome) {
        Map<String, String> found = new LinkedHashMap<>();
        var period = ToyCampaign.inputs().dossier().campaign().period();
        for (List<String> row : outcome.of(BatchTable.CONTROL)) {
            period.stream()
                    .filter(day -> !day.toString().isEmpty()
                            && day.toString().compareTo(row.get(2)) >= 0
                            && (row.get(3).isEmpty() || day.toString().compareTo(row.get(3)) < 0))
                    .forEach(day -> found.put(row.get(1) + " " + day, row.get(4) + " " + row.get(5)));
        }
        return found;
    }

    @Test
    void answersAreToldInLines() {
        List<String> lines = AnswerWords.of(READ, EXPANSION, ANSWERS, List.of(ToyCampaign.inputs()));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("Toy: ") && line.endsWith(" tasks."))
                .anyMatch(line -> line.startsWith("    - dispute_days, days of plain: 1: "))
                .anyMatch(line -> line.startsWith("    - contested-or-disputed, game of plain: camp:"))
                .anyMatch(line -> line.startsWith("  Nearest to all others of "));
    }
}
