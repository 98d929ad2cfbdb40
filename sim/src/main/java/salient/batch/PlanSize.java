package salient.batch;

import salient.account.Dossier;
import salient.batch.Sweep.Part;
import salient.compare.Coalitions;
import salient.ensemble.EnsembleMaker;
import salient.problem.ProblemCode;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.text.Field;
import salient.wording.Amounts;

/** How many tasks a plan comes to, told before any of them is made: there may be more than memory holds. */
final class PlanSize {
    private static final double MORE_THAN_ANY = 1e15;

    private final Plan plan;
    private final KnownCampaigns campaigns;

    PlanSize(Plan plan, KnownCampaigns campaigns) {
        this.plan = plan;
        this.campaigns = campaigns;
    }

    /** Files a problem if there are more than the plan may come to. */
    void check() {
        long all = 0;
        for (Plan.Chosen chosen : plan.campaigns()) {
            CampaignInputs inputs = campaigns.of(chosen);
            for (Field scenario : chosen.scenarios()) {
                all++;
                for (Sweep sweep : plan.sweeps()) {
                    if (sweep.scope().covers(chosen.campaign().text(), scenario.text())) {
                        double of = size(sweep, inputs, KnownCampaigns.scenario(inputs, scenario));
                        all = (long) Math.min(MORE_THAN_ANY, all + of);
                    }
                }
            }
        }
        long most = plan.mostTasks().whole().orElse(0);
        if (all > most) {
            plan.mostTasks()
                    .error(
                            ProblemCode.TOO_MUCH,
                            "the plan comes to " + Amounts.number(all) + " tasks, and most_tasks is "
                                    + Amounts.number(most),
                            "raise most_tasks if so many are meant, or vary less, in "
                                    + plan.mostTasks().file());
        }
    }

    private static double size(Sweep sweep, CampaignInputs inputs, Scenario scenario) {
        double combinations = 1;
        for (Sweep.Varied varied : sweep.options()) {
            combinations *= varied.values().size();
        }
        return combinations
                * sweep.part().map(part -> partSize(part, inputs, scenario)).orElse(1L);
    }

    private static long partSize(Part part, CampaignInputs inputs, Scenario scenario) {
        Dossier dossier = inputs.dossier();
        if (part instanceof Part.LeavingOut leaving) {
            long who = leaving.who().named().isEmpty()
                    ? Tellers.of(leaving.who().kind(), dossier, scenario).size()
                    : leaving.who().named().size();
            return 1 + (leaving.together() == 1 ? who : who * (who - 1) / 2);
        }
        if (part instanceof Part.Coalitions coalitions) {
            int players = Tellers.of(coalitions.players(), dossier, scenario).size();
            return Coalitions.count(players, coalitions.orders());
        }
        Part.Histories histories = (Part.Histories) part;
        return (long) histories.seeds().size() * EnsembleMaker.blocks(dossier, histories.members());
    }
}
