package salient.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What plans of the toy campaign come to. */
class ExpanderTest {
    private static List<Map<String, String>> options(Expansion expansion, String sweep) {
        return expansion.points().stream()
                .filter(point -> point.sweep().equals(sweep))
                .map(point -> Map.copyOf(point.options()))
                .toList();
    }

    private static List<String> changes(Expansion expansion, String sweep) {
        return expansion.points().stream()
                .filter(point -> point.sweep().equals(sweep))
                .map(point -> String.join(" ", point.changes().written()))
                .toList();
    }

    @Test
    void aScenarioIsReadAsItIsWhateverElseIsAsked() {
        Expansion expansion = Plans.expanded("title: Toy\ncampaigns: { toy: [plain, late] }\n");
        assertThat(expansion.points()).extracting(Point::sweep).containsExactly("", "");
        assertThat(expansion.tasks()).extracting(Task::scenario).containsExactlyInAnyOrder("plain", "late");
    }

    @Test
    void optionsAreVariedInEachCombinationOfListsAndRanges() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - name: days
                    options:
                      fresh_days: { from: 3, to: 7, step: 2 }
                      combine: [ranked, consensus]
                """));
        assertThat(options(expansion, "days"))
                .containsExactly(
                        Map.of("fresh_days", "3", "combine", "ranked"),
                        Map.of("fresh_days", "3", "combine", "consensus"),
                        Map.of("fresh_days", "5", "combine", "ranked"),
                        Map.of("fresh_days", "5", "combine", "consensus"),
                        Map.of("fresh_days", "7", "combine", "ranked"),
                        Map.of("fresh_days", "7", "combine", "consensus"));
    }

    @Test
    void daysAndDecimalsHaveRangesToo() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - name: days
                    options: { as_known_on: { from: 2020-05-02, to: 2020-05-06, step: 2 } }
                  - name: sure
                    options: { threshold: { from: 0.6, to: 0.8, step: 0.1 } }
                """));
        assertThat(options(expansion, "days"))
                .containsExactly(
                        Map.of("as_known_on", "2020-05-02"),
                        Map.of("as_known_on", "2020-05-04"),
                        Map.of("as_known_on", "2020-05-06"));
        assertThat(options(expansion, "sure"))
                .containsExactly(Map.of("threshold", "0.6"), Map.of("threshold", "0.7"), Map.of("threshold", "0.8"));
    }

    @Test
    void whatComesToTheSameReadingIsOneTask() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - name: days
                    options: { fresh_days: [3, 7] }
                """));
        assertThat(expansion.points()).hasSize(3);
        assertThat(expansion.tasks()).hasSize(2);
        assertThat(expansion.points().get(2).task())
                .isEqualTo(expansion.points().get(0).task());
    }

    @Test
    void whoSpeaksIsLeftOutSinglyOrInPairs() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - { name: one, leave_out: camps }
                  - { name: two, leave_out: camps, together: 2 }
                """));
        List<String> one = changes(expansion, "one");
        assertThat(one).contains("without camp:monitor", "without camp:red-camp");
        int camps = one.size() - 1;
        assertThat(changes(expansion, "two"))
                .hasSize(1 + camps * (camps - 1) / 2)
                .contains("without camp:monitor without camp:red-camp");
    }

    @Test
    void someMayBeNamedToBeLeftOut() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - { name: named, leave_out: [source:blue-radio, account:ledger] }
                """));
        assertThat(changes(expansion, "named"))
                .containsExactly("", "without source:blue-radio", "without account:ledger");
    }

    @Test
    void allSetsOfFewPlayersAreHeardAndTheEmptyOneHearsNobody() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - { name: game, shares: camps }
                """));
        List<String> sets = changes(expansion, "game");
        assertThat(sets).doesNotHaveDuplicates().contains("only", "only only camp:monitor");
        assertThat(Integer.bitCount(sets.size())).isOne();
    }

    @Test
    void histories_ofEachSettingAreDrawnInBlocks() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - { name: drawn, members: 40, seeds: [1, 2], options: { silence: [evidence, no-evidence] } }
                """));
        assertThat(expansion.tasks().stream().flatMap(task -> task.members().stream()))
                .hasSize(16)
                .contains(new MemberBlock(40, 1, 0), new MemberBlock(40, 2, 3));
    }

    @Test
    void aSweepMayBeAboutSomeScenariosAlone() {
        Expansion expansion = Plans.expanded("""
                title: Toy
                campaigns: { toy: [plain, late] }
                sweeps:
                  - { name: days, scenarios: [late], options: { fresh_days: [4] } }
                """);
        assertThat(expansion.points().stream().filter(point -> point.sweep().equals("days")))
                .extracting(point -> point.task().scenario())
                .containsExactly("late");
    }

    @Test
    void aTaskIsALineOfTextAndBack() {
        Expansion expansion = Plans.expanded(Plans.of("""
                  - name: days
                    options: { accounts: ["eve,gazette", "eve"] }
                    leave_out: sources
                  - { name: game, shares: camps }
                  - { name: drawn, members: 20 }
                """));
        assertThat(expansion.tasks()).hasSizeGreaterThan(10).allSatisfy(task -> {
            assertThat(Task.read(task.line())).isEqualTo(task);
            assertThat(task.line()).doesNotContain("\n");
        });
    }
}
