package salient.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.ToyCampaign;
import salient.text.SourceFile;

/** Plans of the toy campaign, written in tests. */
final class Plans {
    private static final String HEAD = "title: Toy\ncampaigns: { toy: [plain] }\n";

    private Plans() {}

    /** The whole text of a plan of the plain reading with {@code sweeps}. */
    static String of(String... sweeps) {
        return HEAD + "sweeps:\n" + String.join("", sweeps);
    }

    /** What {@code text} expands to. */
    static Expansion expanded(String text) {
        return expanded(text, List.of(ToyCampaign.inputs()));
    }

    /** What {@code text} expands to, of {@code campaigns}. */
    static Expansion expanded(String text, List<CampaignInputs> campaigns) {
        Problems problems = new Problems();
        Optional<Expansion> expansion = PlanReader.read(SourceFile.of("plan.yaml", text), problems)
                .flatMap(plan -> Expander.expand(plan, campaigns, problems));
        assertThat(problems.sorted()).isEmpty();
        return expansion.orElseThrow();
    }

    /** What is wrong with {@code text}: each problem as it is told. */
    static List<String> problems(String text) {
        Problems problems = new Problems();
        Optional<Expansion> expansion = PlanReader.read(SourceFile.of("plan.yaml", text), problems)
                .flatMap(plan -> Expander.expand(plan, List.of(ToyCampaign.inputs()), problems));
        assertThat(expansion).isEmpty();
        return problems.sorted().stream().map(Plans::told).toList();
    }

    private static String told(Problem problem) {
        return problem.origin() + ": " + problem.what() + ". " + problem.fix();
    }
}
