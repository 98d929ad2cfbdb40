package salient.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of plans that cannot be carried out: all at once, and at its place. */
class PlanProblemsTest {
    @Test
    void aPlanThatComesToMoreTasksThanItSaysIsRefusedBeforeAnythingIsMade() {
        assertThat(Plans.problems("""
                        title: Toy
                        most_tasks: 20
                        campaigns: { toy: [plain, late] }
                        sweeps:
                          - name: days
                            options:
                              fresh_days: { from: 1, to: 100 }
                              vacant_days: { from: 1, to: 100 }
                              dispute_days: { from: 1, to: 100 }
                              contested_days: { from: 1, to: 100 }
                        """))
                .containsExactly(
                        "plan.yaml:2:13: the plan comes to 200,000,002 tasks, and most_tasks is 20. raise most_tasks"
                                + " if so many are meant, or vary less, in plan.yaml");
    }

    @Test
    void aPlanThatDoesNotSayMayComeToAThousand() {
        assertThat(Plans.problems(Plans.of("  - { name: d, options: { fresh_days: { from: 0, to: 1000 } } }\n")))
                .containsExactly(
                        "plan.yaml:1:1: the plan comes to 1,002 tasks, and most_tasks is 1,000. raise most_tasks if"
                                + " so many are meant, or vary less, in plan.yaml");
    }

    @Test
    void optionsThatNoScenarioHasAndValuesThatTheyCannotHaveAreToldTogether() {
        assertThat(Plans.problems("""
                        title: Toy
                        campaigns: { toy: [plain] }
                        sweeps:
                          - name: days
                            options:
                              fresh_day: [3]
                              vacant_days: [0, 2]
                              combine: [loudest]
                        """))
                .hasSize(3)
                .anySatisfy(told -> assertThat(told)
                        .startsWith("plan.yaml:6:19: option \"fresh_day\" is not known. did you mean \"fresh_days\"?"
                                + " otherwise take it out of plan.yaml; known here: title, "))
                .contains(
                        "plan.yaml:7:21: vacant_days cannot be 0: days of a rule are at least 1 (fresh days at least 0)."
                                + " mend it in plan.yaml")
                .contains(
                        "plan.yaml:8:17: combine \"loudest\" is not known. write one of ranked, consensus, vote, acled,"
                                + " posterior in plan.yaml");
    }

    @Test
    void optionsThatDoNotGoTogetherAreToldOfTheirSweep() {
        assertThat(Plans.problems(
                        Plans.of("  - { name: both, options: { believe: [red-camp], combine: [consensus] } }\n")))
                .containsExactly(
                        "plan.yaml:4:5: scenario \"plain\" both believes one camp and asks for the consensus of all."
                                + " set believe to none or combine to ranked in plan.yaml");
    }

    @Test
    void scenariosAndSourcesThatAreNotThereAreTold() {
        assertThat(Plans.problems("title: Toy\ncampaigns: { toy: [plane] }\n"))
                .containsExactly(
                        "plan.yaml:2:20: scenario \"plane\" is not one of toy. did you mean \"plain\"? otherwise"
                                + " name one of late, plain in plan.yaml");
        assertThat(Plans.problems(Plans.of("  - { name: less, leave_out: [source:blue-rado] }\n")))
                .containsExactly(
                        "plan.yaml:4:31: source \"blue-rado\" is not in sources.yaml. did you mean \"blue-radio\"?"
                                + " otherwise add it, with its camp, to seeds/toy/sources.yaml");
    }

    @Test
    void sweepsAreAboutWhatThePlanHas() {
        assertThat(Plans.problems(Plans.of(
                        "  - { name: d, campaigns: [toi], scenarios: [late], options: { fresh_days: [3] } }\n")))
                .containsExactly(
                        "plan.yaml:4:28: campaign \"toi\" is not one of the plan. did you mean \"toy\"? otherwise name one of"
                                + " toy in plan.yaml",
                        "plan.yaml:4:46: scenario \"late\" is not one of the plan. name one of plain in plan.yaml");
    }

    @Test
    void rangesAndListsThatHoldNothingAreTold() {
        assertThat(Plans.problems("""
                        title: Toy
                        campaigns: { toy: [] }
                        sweeps:
                          - name: days
                            options:
                              fresh_days: { from: 9, to: 3 }
                              vacant_days: []
                              dispute_days: { from: 1, to: 5, step: 0 }
                              contested_days: { from: 1, to: 9, step: 0.0001 }
                        """))
                .containsExactly(
                        "plan.yaml:2:14: \"toy\" is an empty list. list one or more in plan.yaml",
                        "plan.yaml:6:27: the range of fresh_days goes from 9 to 3 and holds nothing. write the smaller value"
                                + " under from in plan.yaml",
                        "plan.yaml:7:7: \"vacant_days\" is an empty list. list one or more in plan.yaml",
                        "plan.yaml:8:45: the step of dispute_days is \"0\", by which nothing comes to its end. write a step"
                                + " over 0 in plan.yaml",
                        "plan.yaml:9:31: the range of contested_days holds more than 10000 values. write a larger step in"
                                + " plan.yaml");
    }

    @Test
    void aSweepSaysOneThingAndSaysIt() {
        assertThat(Plans.problems(Plans.of(
                        "  - { name: one, leave_out: camps, shares: camps }\n",
                        "  - { name: one }\n",
                        "  - { name: two, together: 2, options: { fresh_days: [1] } }\n",
                        "  - { name: three, members: 3, seed: 1 }\n")))
                .containsExactly(
                        "plan.yaml:4:5: sweep \"one\" has both leave_out and shares. make two sweeps of it in plan.yaml",
                        "plan.yaml:5:5: sweep \"one\" varies nothing. give it options, leave_out, shares, members in"
                                + " plan.yaml",
                        "plan.yaml:5:5: sweep \"one\" stands here a second time. give it another name in plan.yaml",
                        "plan.yaml:6:18: key \"together\" stands without leave_out. add leave_out, or take it out of"
                                + " plan.yaml",
                        "plan.yaml:7:29: members \"3\" is out of range. write a whole number from 20 to 100000 in plan.yaml",
                        "plan.yaml:7:32: key \"seed\" stands without shares. add shares, or take it out of plan.yaml");
    }

    @Test
    void aPlanWithoutCampaignsIsNone() {
        assertThat(Plans.problems("title: Toy\ncampaigns: {}\n"))
                .containsExactly("plan.yaml:2:12: campaigns is empty. write a campaign and a list of its scenarios in"
                        + " plan.yaml");
        assertThat(Plans.problems("titel: Toy\n"))
                .containsExactly(
                        "plan.yaml:1:1: key \"campaigns\" is missing. add it to plan.yaml",
                        "plan.yaml:1:1: key \"title\" is missing. add it to plan.yaml",
                        "plan.yaml:1:1: key \"titel\" is not known. did you mean \"title\"? otherwise take it out of"
                                + " plan.yaml; known here: title, most_tasks, campaigns, sweeps");
    }
}
