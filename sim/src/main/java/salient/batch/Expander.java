package salient.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.account.Dossier;
import salient.batch.Sweep.Part;
import salient.compare.Coalitions;
import salient.ensemble.EnsembleMaker;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.read.Variation;
import salient.reading.Exclusion;
import salient.reading.Scenario;
import salient.text.Field;

/** Expands a plan to its tasks. What it names and its campaigns do not have is a problem at its place in the plan. */
public final class Expander {
    private final Plan plan;
    private final KnownCampaigns campaigns;
    private final Problems problems;
    private final List<Point> points = new ArrayList<>();
    private final SortedMap<String, Task> tasks = new TreeMap<>();

    private Expander(Plan plan, KnownCampaigns campaigns, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        this.campaigns = campaigns;
    }

    /** What {@code plan}, whose campaigns are {@code campaigns}, comes to; empty exactly if errors were filed. */
    public static Optional<Expansion> expand(Plan plan, Collection<CampaignInputs> campaigns, Problems problems) {
        int errors = problems.errors();
        KnownCampaigns known = new KnownCampaigns(campaigns);
        new PlanNames(plan, known).check();
        if (problems.errors() > errors) {
            return Optional.empty();
        }
        new PlanSize(plan, known).check();
        if (problems.errors() > errors) {
            return Optional.empty();
        }
        Expander expander = new Expander(plan, known, problems);
        expander.expand();
        return problems.errors() > errors
                ? Optional.empty()
                : Optional.of(new Expansion(expander.points, List.copyOf(expander.tasks.values())));
    }

    private void expand() {
        for (Plan.Chosen chosen : plan.campaigns()) {
            CampaignInputs inputs = campaigns.of(chosen);
            TaskDigest digest = new TaskDigest(inputs);
            for (Field id : chosen.scenarios()) {
                Scenario scenario = KnownCampaigns.scenario(inputs, id);
                Varying asIs = new Varying("", inputs.dossier(), digest, new TreeMap<>(), scenario);
                add(asIs, Changes.NONE, Optional.empty());
                for (Sweep sweep : plan.sweeps()) {
                    if (sweep.scope().covers(chosen.campaign().text(), id.text())) {
                        expand(sweep, asIs);
                    }
                }
            }
        }
    }

    /**
     * A scenario some of whose options are varied.
     *
     * @param options the options as the plan has them
     * @param scenario with these options
     */
    private record Varying(
            String sweep, Dossier dossier, TaskDigest digest, SortedMap<String, Field> options, Scenario scenario) {
        Changes changes(Collection<Exclusion> without, Optional<SortedSet<Exclusion>> only) {
            return new Changes(
                    options.entrySet().stream()
                            .map(option ->
                                    option.getKey() + "=" + option.getValue().text())
                            .toList(),
                    new TreeSet<>(without),
                    only);
        }
    }

    private void expand(Sweep sweep, Varying base) {
        List<SortedMap<String, Field>> combinations = new ArrayList<>(List.of(new TreeMap<>()));
        for (Sweep.Varied varied : sweep.options()) {
            List<SortedMap<String, Field>> more = new ArrayList<>();
            for (SortedMap<String, Field> before : combinations) {
                for (Field value : varied.values()) {
                    SortedMap<String, Field> with = new TreeMap<>(before);
                    with.put(varied.option().text(), value);
                    more.add(with);
                }
            }
            combinations = more;
        }
        for (SortedMap<String, Field> options : combinations) {
            int errors = problems.errors();
            Scenario scenario = options.isEmpty()
                    ? base.scenario()
                    : Variation.setting(options, sweep.at(), problems).of(base.scenario(), base.dossier());
            if (problems.errors() == errors) {
                Varying varying = new Varying(sweep.name(), base.dossier(), base.digest(), options, scenario);
                sweep.part()
                        .ifPresentOrElse(
                                part -> expand(part, varying),
                                () -> add(varying, varying.changes(List.of(), Optional.empty()), Optional.empty()));
            }
        }
    }

    private void expand(Part part, Varying varying) {
        if (part instanceof Part.LeavingOut leaving) {
            leaveOut(leaving, varying);
        } else if (part instanceof Part.Coalitions coalitions) {
            hear(coalitions, varying);
        } else if (part instanceof Part.Histories histories) {
            draw(histories, varying);
        }
    }

    private void leaveOut(Part.LeavingOut leaving, Varying varying) {
        List<Exclusion> who = leaving.who().named().isEmpty()
                ? Tellers.of(leaving.who().kind(), varying.dossier(), varying.scenario())
                : named(leaving.who().named(), varying.dossier());
        add(varying, varying.changes(List.of(), Optional.empty()), Optional.empty());
        for (int one = 0; one < who.size(); one++) {
            if (leaving.together() == 1) {
                add(varying, varying.changes(List.of(who.get(one)), Optional.empty()), Optional.empty());
            }
            for (int other = one + 1; leaving.together() > 1 && other < who.size(); other++) {
                List<Exclusion> both = List.of(who.get(one), who.get(other));
                add(varying, varying.changes(both, Optional.empty()), Optional.empty());
            }
        }
    }

    private List<Exclusion> named(List<Field> tokens, Dossier dossier) {
        return tokens.stream()
                .map(token -> Variation.named(token, dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    private void hear(Part.Coalitions game, Varying varying) {
        if (!varying.scenario().admissible().only().isEmpty()) {
            plan.mostTasks()
                    .error(
                            ProblemCode.INVALID_VALUE,
                            "sweep " + Quoted.text(varying.sweep()) + " shares out what scenario "
                                    + Quoted.text(varying.scenario().id()) + " finds, which hears some alone",
                            "leave the scenario out of the sweep, or only out of the scenario, in "
                                    + plan.mostTasks().file());
            return;
        }
        List<Exclusion> players = Tellers.of(game.players(), varying.dossier(), varying.scenario());
        for (BitSet set :
                Coalitions.of(players.size(), game.orders(), game.seed()).sets()) {
            SortedSet<Exclusion> heard = new TreeSet<>();
            set.stream().forEach(player -> heard.add(players.get(player)));
            add(varying, varying.changes(List.of(), Optional.of(heard)), Optional.empty());
        }
    }

    private void draw(Part.Histories histories, Varying varying) {
        for (int seed : histories.seeds()) {
            int blocks = EnsembleMaker.blocks(varying.dossier(), histories.members());
            for (int block = 0; block < blocks; block++) {
                add(
                        varying,
                        varying.changes(List.of(), Optional.empty()),
                        Optional.of(new MemberBlock(histories.members(), seed, block)));
            }
        }
    }

    private void add(Varying varying, Changes changes, Optional<MemberBlock> block) {
        Dossier dossier = varying.dossier();
        Scenario read = changes.heard(varying.scenario());
        Task task = new Task(
                dossier.campaign().id(),
                read.id(),
                changes,
                block,
                varying.digest().of(read, block));
        Task known = tasks.putIfAbsent(task.id(), task);
        SortedMap<String, String> options = new TreeMap<>();
        varying.options().forEach((option, value) -> options.put(option, value.text()));
        points.add(new Point(varying.sweep(), options, changes, known == null ? task : known));
    }
}
