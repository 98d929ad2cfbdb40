package salient.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import salient.batch.Sweep.Part;
import salient.batch.Sweep.Varied;
import salient.ensemble.EnsembleRequest;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.reading.Exclusion;
import salient.text.Field;
import salient.text.Names;
import salient.text.SourceFile;
import salient.text.YamlMap;
import salient.text.YamlParser;
import salient.workspace.Workspace;

/** Reads a plan: what can be told of it without its campaigns. */
public final class PlanReader {
    private static final int MOST_TOGETHER = 2;
    private static final int USUAL_ORDERS = 200;
    private static final int MOST_ORDERS = 100_000;
    private static final int USUAL_SEED = 1;
    private static final List<String> PARTS = List.of("leave_out", "shares", "members");

    private static final Names<Exclusion.Kind> TELLERS = tellers();

    private final YamlMap top;

    private PlanReader(YamlMap top) {
        this.top = top;
    }

    private static Names<Exclusion.Kind> tellers() {
        Exclusion.Kind[] kinds = {Exclusion.Kind.SOURCE, Exclusion.Kind.ACCOUNT, Exclusion.Kind.CAMP};
        return Names.words("what is varied", ProblemCode.INVALID_VALUE, kinds, kind -> kind.token() + "s");
    }

    /** The plan in {@code file}; empty exactly if errors were filed. */
    public static Optional<Plan> read(SourceFile file, Problems problems) {
        int errors = problems.errors();
        Optional<Plan> plan = YamlParser.read(file, problems).map(top -> new PlanReader(top).plan());
        return problems.errors() > errors ? Optional.empty() : plan;
    }

    /** The same, where campaigns are those of {@code workspace}. */
    public static Optional<Plan> read(SourceFile file, Workspace workspace, Problems problems) {
        int errors = problems.errors();
        Optional<Plan> plan = read(file, problems);
        List<String> known = workspace.campaigns();
        plan.ifPresent(read -> read.campaigns().stream()
                .map(Plan.Chosen::campaign)
                .filter(campaign -> !known.contains(campaign.text()))
                .forEach(campaign -> PlanNames.unknown("campaign", campaign, "is not in data/", known)));
        return problems.errors() > errors ? Optional.empty() : plan;
    }

    private Plan plan() {
        top.onlyKeys("title", "most_tasks", "campaigns", "sweeps");
        String title = top.required("title").flatMap(Field::line).orElse("");
        Field most = top.optional("most_tasks")
                .orElseGet(() -> new Field(top, "most_tasks", String.valueOf(Plan.USUAL_MOST_TASKS), top::origin));
        number(most, 1, 100_000_000);
        List<Plan.Chosen> campaigns = new ArrayList<>();
        top.requiredMap("campaigns").ifPresent(map -> {
            if (map.keys().isEmpty()) {
                map.error(
                        ProblemCode.MISSING_VALUE,
                        map.origin(),
                        "campaigns is empty",
                        "write a campaign and a list of its scenarios in " + map.file());
            }
            map.keys().forEach(id -> campaigns.add(new Plan.Chosen(map.key(id), filled(map, id))));
        });
        List<Sweep> sweeps = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (YamlMap map : top.optionalMaps("sweeps")) {
            Sweep sweep = sweep(map);
            if (!sweep.name().isEmpty() && !names.add(sweep.name())) {
                map.error(
                        ProblemCode.DUPLICATE_ID,
                        map.origin(),
                        "sweep " + Quoted.text(sweep.name()) + " stands here a second time",
                        "give it another name in " + map.file());
            }
            sweeps.add(sweep);
        }
        return new Plan(title, most, campaigns, sweeps);
    }

    /** The values in the list at {@code key}, one or more. */
    private static List<Field> filled(YamlMap map, String key) {
        List<Field> values = map.requiredList(key);
        if (map.hasList(key) && values.isEmpty()) {
            map.error(
                    ProblemCode.MISSING_VALUE,
                    map.key(key).origin(),
                    Quoted.text(key) + " is an empty list",
                    "list one or more in " + map.file());
        }
        return values;
    }

    private Sweep sweep(YamlMap map) {
        map.onlyKeys(
                "name",
                "campaigns",
                "scenarios",
                "options",
                "leave_out",
                "together",
                "shares",
                "orders",
                "seed",
                "members",
                "seeds");
        String name = map.required("name").flatMap(Field::id).orElse("");
        Sweep.Scope scope = new Sweep.Scope(map.optionalList("campaigns"), map.optionalList("scenarios"));
        List<Varied> options = new ArrayList<>();
        map.optionalMap("options").ifPresent(of -> of.keys().forEach(option -> options.add(varied(of, option))));
        List<String> parts = PARTS.stream().filter(map::has).toList();
        if (parts.size() > 1) {
            map.error(
                    ProblemCode.INVALID_VALUE,
                    map.origin(),
                    "sweep " + Quoted.text(name) + " has both " + parts.get(0) + " and " + parts.get(1),
                    "make two sweeps of it in " + map.file());
        }
        if (parts.isEmpty() && options.isEmpty()) {
            map.error(
                    ProblemCode.MISSING_KEY,
                    map.origin(),
                    "sweep " + Quoted.text(name) + " varies nothing",
                    "give it options, " + String.join(", ", PARTS) + " in " + map.file());
        }
        return new Sweep(name, map.origin(), scope, options, part(map));
    }

    private Varied varied(YamlMap options, String option) {
        if (options.hasMap(option)) {
            List<Field> values = new ArrayList<>();
            options.optionalMap(option).ifPresent(range -> values.addAll(ValueRange.read(option, range)));
            return new Varied(options.key(option), values);
        }
        return new Varied(options.key(option), filled(options, option));
    }

    private static Optional<Part> part(YamlMap map) {
        onlyWith(map, "leave_out", "together");
        onlyWith(map, "shares", "orders", "seed");
        onlyWith(map, "members", "seeds");
        if (map.has("leave_out")) {
            return leavingOut(map).map(Part.class::cast);
        }
        if (map.has("shares")) {
            int orders = number(map, "orders", USUAL_ORDERS, 2, MOST_ORDERS);
            int seed = number(map, "seed", USUAL_SEED, 0, Integer.MAX_VALUE);
            return map.required("shares")
                    .flatMap(TELLERS::find)
                    .map(players -> new Part.Coalitions(players, orders, seed));
        }
        if (map.has("members")) {
            int members = number(map, "members", 0, EnsembleRequest.LEAST_MEMBERS, EnsembleRequest.MOST_MEMBERS);
            List<Integer> seeds = (map.has("seeds") ? filled(map, "seeds").stream() : Stream.<Field>empty())
                    .map(field -> number(field, 0, Integer.MAX_VALUE).orElse(USUAL_SEED))
                    .toList();
            return Optional.of(new Part.Histories(members, seeds.isEmpty() ? List.of(USUAL_SEED) : seeds));
        }
        return Optional.empty();
    }

    private static Optional<Part.LeavingOut> leavingOut(YamlMap map) {
        int together = number(map, "together", 1, 1, MOST_TOGETHER);
        if (map.hasList("leave_out")) {
            List<Field> named = filled(map, "leave_out");
            return Optional.of(new Part.LeavingOut(new Sweep.Who(Exclusion.Kind.CLAIM, named), together));
        }
        return map.required("leave_out")
                .flatMap(TELLERS::find)
                .map(kind -> new Part.LeavingOut(new Sweep.Who(kind, List.of()), together));
    }

    private static void onlyWith(YamlMap map, String part, String... keys) {
        for (String key : keys) {
            if (map.has(key) && !map.has(part)) {
                map.error(
                        ProblemCode.UNKNOWN_KEY,
                        map.key(key).origin(),
                        "key " + Quoted.text(key) + " stands without " + part,
                        "add " + part + ", or take it out of " + map.file());
            }
        }
    }

    private static int number(YamlMap map, String key, int usual, int least, int most) {
        return map.optional(key)
                .map(field -> number(field, least, most).orElse(usual))
                .orElse(usual);
    }

    private static OptionalInt number(Field field, int least, int most) {
        OptionalInt number = field.whole();
        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
            field.error(
                    ProblemCode.INVALID_NUMBER,
                    field.name() + " " + Quoted.text(field.text()) + " is out of range",
                    "write a whole number from " + least + (most == Integer.MAX_VALUE ? " on" : " to " + most) + " in "
                            + field.file());
            return OptionalInt.empty();
        }
        return number;
    }
}
