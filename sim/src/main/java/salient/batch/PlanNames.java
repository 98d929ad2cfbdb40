package salient.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.problem.NearestName;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.text.Field;

/** Whether a plan's campaigns have the scenarios that it names, and whether its sweeps name some of them. */
final class PlanNames {
    private final Plan plan;
    private final KnownCampaigns campaigns;

    PlanNames(Plan plan, KnownCampaigns campaigns) {
        this.plan = plan;
        this.campaigns = campaigns;
    }

    /** Files a problem for each name that is not known. */
    void check() {
        SortedSet<String> chosen = new TreeSet<>();
        for (Plan.Chosen of : plan.campaigns()) {
            CampaignInputs inputs = campaigns.of(of);
            SortedSet<String> all = new TreeSet<>(inputs.scenarios().keySet());
            all.addAll(inputs.broken());
            for (Field scenario : of.scenarios()) {
                chosen.add(scenario.text());
                if (!all.contains(scenario.text())) {
                    unknown(
                            "scenario",
                            scenario,
                            "is not one of " + of.campaign().text(),
                            all);
                } else if (inputs.broken().contains(scenario.text())) {
                    scenario.error(
                            ProblemCode.UNKNOWN_SCENARIO,
                            "scenario " + Quoted.text(scenario.text()) + " of "
                                    + of.campaign().text() + " has errors",
                            "mend what 'salient check' tells of it, or take it out of " + scenario.file());
                }
            }
        }
        for (Sweep sweep : plan.sweeps()) {
            sweep.scope().campaigns().stream()
                    .filter(field -> !campaigns.ids().contains(field.text()))
                    .forEach(field -> unknown("campaign", field, "is not one of the plan", campaigns.ids()));
            sweep.scope().scenarios().stream()
                    .filter(field -> !chosen.contains(field.text()))
                    .forEach(field -> unknown("scenario", field, "is not one of the plan", chosen));
        }
    }

    static void unknown(String noun, Field field, String absence, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        field.error(
                noun.equals("scenario") ? ProblemCode.UNKNOWN_SCENARIO : ProblemCode.UNKNOWN_CAMPAIGN,
                noun + " " + Quoted.text(field.text()) + " " + absence,
                NearestName.find(field.text(), names)
                                .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                .orElse("")
                        + "name one of " + String.join(", ", names) + " in " + field.file());
    }
}
