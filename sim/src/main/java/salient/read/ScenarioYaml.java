package salient.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.campaign.CampId;
import salient.problem.ProblemCode;
import salient.problem.Quoted;
import salient.reading.Admissible;
import salient.reading.Exclusion;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.text.Field;
import salient.text.Names;
import salient.text.YamlMap;
import salient.time.DaySpan;

/**
 * A scenario as its own file has it; what it leaves out it has from the one it inherits.
 *
 * @param top the file
 * @param inherits the scenario it builds on
 * @param admitted what it says of the evidence it admits
 * @param rules the options that it sets, by key
 */
record ScenarioYaml(
        YamlMap top,
        String id,
        String title,
        String description,
        Optional<Field> inherits,
        Admitted admitted,
        Map<String, Object> rules) {
    /**
     * What a scenario says of the evidence it admits; each is absent if it says nothing of it.
     *
     * @param asKnownOn the date, or that everything is known
     */
    record Admitted(
            Optional<List<AccountId>> accounts,
            Optional<SortedSet<Reliability>> reliability,
            Optional<SortedSet<Credibility>> credibility,
            Optional<SortedSet<Exclusion>> only,
            Optional<SortedSet<Exclusion>> without,
            Optional<KnownOn> asKnownOn) {
        Admissible over(Admissible parent) {
            return new Admissible(
                    accounts.orElse(parent.accounts()),
                    reliability.orElse(parent.reliability()),
                    credibility.orElse(parent.credibility()),
                    only.orElse(parent.only()),
                    without.orElse(parent.without()),
                    asKnownOn.map(KnownOn::day).orElse(parent.asKnownOn()));
        }
    }

    /** The day up to which claims are known; absent if all are. */
    record KnownOn(Optional<LocalDate> day) {}

    private static final Names<Reliability> LETTERS =
            Names.words("reliability", ProblemCode.INVALID_VALUE, Reliability.values(), Reliability::name);

    static ScenarioYaml read(YamlMap top, String id, ScenarioNames names) {
        top.onlyKeys(ScenarioKeys.TOP, ScenarioKeys.PLACES);
        Optional<String> title = top.required("title").flatMap(Field::line);
        if (!top.has("accounts") && top.optional("inherits").isEmpty()) {
            top.error(
                    ProblemCode.MISSING_KEY,
                    top.origin(),
                    "neither key \"accounts\" nor key \"inherits\" is there",
                    "list the accounts that it admits in " + top.file());
        }
        return read(top, id, title.orElse(id), top.text("description"), names);
    }

    /** What {@code top} changes of {@code base}. */
    static ScenarioYaml changes(YamlMap top, Scenario base, ScenarioNames names) {
        Optional<String> title = top.optional("title").flatMap(Field::line);
        Optional<String> description = top.optional("description").map(Field::text);
        return read(top, base.id(), title.orElse(base.title()), description.orElse(base.description()), names);
    }

    private static ScenarioYaml read(YamlMap top, String id, String title, String description, ScenarioNames names) {
        Optional<YamlMap> admit = top.optionalMap("admit");
        admit.ifPresent(map -> map.onlyKeys(ScenarioKeys.ADMIT, ScenarioKeys.PLACES));
        return new ScenarioYaml(
                top,
                id,
                title,
                description,
                top.optional("inherits"),
                new Admitted(
                        top.has("accounts") ? Optional.of(accounts(top, names.accounts())) : Optional.empty(),
                        admit.flatMap(map -> grades(map, "reliability", LETTERS)),
                        admit.flatMap(map -> grades(map, "credibility", ClaimsTable.GRADES)),
                        top.has("only") ? Optional.of(exclusions(top, "only", names)) : Optional.empty(),
                        top.has("without") ? Optional.of(exclusions(top, "without", names)) : Optional.empty(),
                        top.optional("as_known_on").map(field -> new KnownOn(knownOn(field, names.period())))),
                top.optionalMap("rules")
                        .map(map -> RuleOptions.read(map.onlyKeys(RuleOptions.keys(), ScenarioKeys.PLACES), names))
                        .orElse(Map.of()));
    }

    private static Optional<LocalDate> knownOn(Field field, Optional<DaySpan> period) {
        if (field.text().equals(RuleOptions.NONE)) {
            return Optional.empty();
        }
        Optional<LocalDate> day = field.lastDay();
        if (day.isPresent() && period.filter(p -> day.get().isBefore(p.first())).isPresent()) {
            LocalDate first = period.orElseThrow().first();
            field.error(
                    ProblemCode.DATE_OUTSIDE_PERIOD,
                    field.name() + " " + day.get() + " comes before the campaign's period, which begins on " + first,
                    "write a day from " + first + " on, or none, in " + field.file());
        }
        return day;
    }

    private static SortedSet<Exclusion> exclusions(YamlMap top, String key, ScenarioNames names) {
        SortedSet<Exclusion> exclusions = new TreeSet<>();
        for (Field field : top.optionalList(key)) {
            names.exclusion(field).ifPresent(exclusion -> {
                if (!exclusions.add(exclusion)) {
                    String what = Quoted.text(field.text()) + " stands here a second time";
                    field.error(ProblemCode.DUPLICATE_ID, what, "name it once in " + field.file());
                }
            });
        }
        return exclusions;
    }

    private static List<AccountId> accounts(YamlMap top, Names<AccountId> names) {
        List<AccountId> accounts = new ArrayList<>();
        for (Field field : top.optionalList("accounts")) {
            names.find(field).ifPresent(id -> {
                if (accounts.contains(id)) {
                    String what = "account " + Quoted.text(field.text()) + " stands here a second time";
                    field.error(ProblemCode.DUPLICATE_ID, what, "name it once in " + field.file());
                }
                accounts.add(id);
            });
        }
        return accounts;
    }

    private static <T> Optional<SortedSet<T>> grades(YamlMap map, String key, Names<T> words) {
        if (!map.has(key)) {
            return Optional.empty();
        }
        TreeSet<T> grades = new TreeSet<>();
        List<Field> fields = map.optionalList(key);
        fields.forEach(field -> words.find(field).ifPresent(grades::add));
        if (fields.isEmpty() && map.sound()) {
            map.error(
                    ProblemCode.MISSING_VALUE,
                    map.key(key).origin(),
                    key + " admits nothing",
                    "list the grades that are admitted in " + map.file());
        }
        return Optional.of(grades);
    }

    /** The whole scenario, built on {@code parent}. */
    Scenario on(Scenario parent) {
        Rules whole = RuleOptions.apply(rules, parent.rules());
        Rules.Combination combination = whole.combination();
        Optional<CampId> believed = combination.believe();
        if (believed.isPresent() && combination.combine() != Rules.Combining.RANKED) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.origin(),
                    "scenario " + Quoted.text(id) + " both believes one camp and asks for "
                            + inWords(combination.combine()),
                    "set believe to none or combine to ranked in " + top.file());
        }
        if (combination.tieBreak().isPresent() && combination.combine() != Rules.Combining.VOTE) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.origin(),
                    "scenario " + Quoted.text(id) + " names a tie-break where nothing is voted on",
                    "set tie_break to none or combine to vote in " + top.file());
        }
        if (combination.eventDays() != Rules.Combination.USUAL_EVENT_DAYS
                && combination.combine() != Rules.Combining.ACLED) {
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.origin(),
                    "scenario " + Quoted.text(id) + " says how long events are counted, and counts none",
                    "take event_days out or set combine to acled in " + top.file());
        }
        Admissible admissible = admitted.over(parent.admissible());
        believed.ifPresent(camp ->
                checkHeard(new Exclusion(Exclusion.Kind.CAMP, camp.value()), "both believes", "believe", admissible));
        combination
                .tieBreak()
                .ifPresent(source -> checkHeard(
                        new Exclusion(Exclusion.Kind.SOURCE, source.value()),
                        "both breaks ties by",
                        "tie_break",
                        admissible));
        return new Scenario(id, title, description, admissible, whole);
    }

    private static String inWords(Rules.Combining combine) {
        return switch (combine) {
            case RANKED -> "all by their weight";
            case CONSENSUS -> "the consensus of all";
            case VOTE -> "a vote of all sources";
            case ACLED -> "a count of events";
            case POSTERIOR -> "a model of all";
        };
    }

    /** Files a problem if {@code chosen}, which option {@code key} names, is left out. */
    private void checkHeard(Exclusion chosen, String does, String key, Admissible admissible) {
        SortedSet<Exclusion> heard = admissible.only();
        boolean othersOnly = !heard.isEmpty()
                && heard.stream().allMatch(each -> each.kind() == chosen.kind() && !each.equals(chosen));
        if (admissible.without().contains(chosen) || othersOnly) {
            String kind = chosen.kind().token();
            top.error(
                    ProblemCode.INVALID_VALUE,
                    top.origin(),
                    "scenario " + Quoted.text(this.id) + " " + does + " " + kind + " \"" + chosen.id()
                            + "\" and leaves it out",
                    "set " + key + " to none, or "
                            + (othersOnly ? "add the " + kind + " to only" : "take the " + kind + " out of without")
                            + ", in " + top.file());
        }
    }

    /** The whole scenario, built on nothing: all that its accounts say, under the default rules. */
    Scenario alone() {
        return on(Scenario.admittingAll(id, List.of(), Rules.DEFAULTS));
    }
}
