package salient.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.account.Dossier;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.problem.Unseen;
import salient.reading.Exclusion;
import salient.reading.Scenario;
import salient.text.Field;
import salient.text.YamlMap;
import salient.text.YamlNode;

/**
 * What a command line changes of a scenario: options by {@code --with key=value}, those that hold shares by {@code --with
 * key=name=share,name=share}, things left out by
 * {@code --without kind:id} or heard alone by {@code --only kind:id}. It is read as a scenario file would be, so that it has the same limits and messages.
 */
public final class Variation {
    private static final String WITH = "--with";
    private static final String WITHOUT = "--without";
    private static final String ONLY = "--only";
    private static final int LONGEST_TITLE = 40;

    /** The keys that may be set of those at the top of a scenario. */
    private static final List<String> TOP = List.of("title", "description", "accounts", "as_known_on");

    private static final List<String> LISTS = List.of("accounts", "reliability", "credibility");

    private final Problems problems;
    private final SortedMap<String, String> with = new TreeMap<>();
    private final List<String> without;
    private final List<String> only;
    private final YamlNode.Mapping top;
    private final YamlNode.Mapping admit;
    private final YamlNode.Mapping rules;
    private final YamlNode.Mapping leftOut = new YamlNode.Mapping(Origin.of(WITHOUT));
    private final YamlNode.Mapping heard = new YamlNode.Mapping(Origin.of(ONLY));

    private Variation(Origin at, List<String> without, List<String> only, Problems problems) {
        this.top = new YamlNode.Mapping(at);
        this.admit = new YamlNode.Mapping(at);
        this.rules = new YamlNode.Mapping(at);
        this.without = without.stream().map(String::strip).sorted().toList();
        this.only = only.stream().map(String::strip).sorted().toList();
        this.problems = problems;
    }

    /**
     * Reads what stands on a command line.
     *
     * @param with each {@code key=value}, a key as in a scenario file; several values between commas
     * @param without each {@code source:ID}, {@code account:ID}, {@code camp:ID} or {@code claim:ID}
     * @param only each written so too, in place of what the scenario hears alone
     * @param problems gets every error in them, those found by {@link #of} included
     */
    public static Variation read(List<String> with, List<String> without, List<String> only, Problems problems) {
        Variation variation = new Variation(Origin.of(WITH), without, only, problems);
        with.forEach(variation::add);
        return variation.whole();
    }

    /**
     * Options that a file sets, each a key as in a scenario file with its value there; several values stand between commas.
     *
     * @param at where they stand together
     * @param problems gets every error in them, those found by {@link #of} included
     */
    public static Variation setting(SortedMap<String, Field> options, Origin at, Problems problems) {
        Variation variation = new Variation(at, List.of(), List.of(), problems);
        options.forEach((key, value) -> variation.set(key, value.text(), value.origin()));
        return variation.whole();
    }

    /** What the text of {@code field}, such as {@code source:sohr}, names; empty, with a problem filed, if it names nothing. */
    public static Optional<Exclusion> named(Field field, Dossier dossier) {
        return ScenarioNames.of(dossier).exclusion(field);
    }

    /** The options that there are. */
    public static List<String> options() {
        return Stream.of(TOP, ScenarioKeys.ADMIT, RuleOptions.keys())
                .flatMap(List::stream)
                .toList();
    }

    private Variation whole() {
        put(top, "admit", admit);
        put(top, "rules", rules);
        put(leftOut, "without", items(WITHOUT, without));
        put(heard, "only", items(ONLY, only));
        return this;
    }

    /** The same with nothing heard alone. */
    public static Variation read(List<String> with, List<String> without, Problems problems) {
        return read(with, without, List.of(), problems);
    }

    private static YamlNode items(String option, List<String> tokens) {
        List<YamlNode> items = new ArrayList<>();
        tokens.forEach(token -> items.add(new YamlNode.Scalar(origin(option, token), token)));
        return new YamlNode.Items(Origin.of(option), items);
    }

    private static void put(YamlNode.Mapping into, String key, YamlNode value) {
        into.entries().put(key, new YamlNode.Mapping.Entry(value.at(), value));
    }

    private void add(String text) {
        Origin at = origin(WITH, text);
        int equals = text.indexOf('=');
        String key = text.substring(0, Math.max(0, equals)).strip();
        String value = text.substring(equals + 1).strip();
        if (key.isEmpty() || value.isEmpty()) {
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    at,
                    Quoted.text(text) + " is not written option=value",
                    "write an option of a scenario and its value, such as " + WITH + " fresh_days=3");
        } else {
            set(key, value, at);
        }
    }

    private void set(String key, String value, Origin at) {
        List<String> known = options();
        if (value.codePoints().anyMatch(Unseen::isUnseen)) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    at,
                    key + " holds a character that cannot be seen",
                    "take it out of " + at.file());
        } else if (!known.contains(key)) {
            problems.error(
                    ProblemCode.UNKNOWN_KEY,
                    at,
                    "option " + Quoted.text(key) + " is not known",
                    NearestName.find(key, known)
                                    .map(near -> "did you mean \"" + near + "\"? otherwise ")
                                    .orElse("")
                            + "take it out of " + at.file() + "; known here: " + String.join(", ", known));
        } else if (with.putIfAbsent(key, value) != null) {
            problems.error(
                    ProblemCode.DUPLICATE_KEY,
                    at,
                    "option " + Quoted.text(key) + " stands here a second time",
                    "give it one value");
        } else {
            put(TOP.contains(key) ? top : ScenarioKeys.ADMIT.contains(key) ? admit : rules, key, value(key, value, at));
        }
    }

    private YamlNode value(String key, String value, Origin at) {
        if (RuleOptions.keysOfShares().contains(key)) {
            return shares(value, at);
        }
        if (!LISTS.contains(key)) {
            return new YamlNode.Scalar(at, value);
        }
        List<YamlNode> items = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            items.add(new YamlNode.Scalar(at, item));
        }
        return new YamlNode.Items(at, List.copyOf(items));
    }

    private YamlNode shares(String value, Origin at) {
        YamlNode.Mapping shares = new YamlNode.Mapping(at);
        for (String item : value.split(",", -1)) {
            int equals = item.indexOf('=');
            String name = item.substring(0, equals < 0 ? item.length() : equals).strip();
            if (shares.entries().containsKey(name)) {
                problems.error(
                        ProblemCode.DUPLICATE_KEY,
                        at,
                        Quoted.text(name) + " stands here a second time",
                        "give it one share");
            }
            put(
                    shares,
                    name,
                    new YamlNode.Scalar(
                            at, equals < 0 ? "" : item.substring(equals + 1).strip()));
        }
        return shares;
    }

    /** The option as it was given: it stands where a file's name stands in other messages. */
    private static Origin origin(String option, String text) {
        String quoted = Quoted.text(text);
        return Origin.of(option + " " + quoted.substring(1, quoted.length() - 1));
    }

    /** Whether nothing is changed. */
    public boolean isNone() {
        return with.isEmpty() && without.isEmpty() && only.isEmpty();
    }

    /** {@code base} with the changes made; problems are filed where they cannot be. Its title tells of them. */
    public Scenario of(Scenario base, Dossier dossier) {
        if (isNone()) {
            return base;
        }
        ScenarioNames names = ScenarioNames.of(dossier);
        Scenario lessHeard = base.leavingOut(ScenarioYaml.changes(YamlMap.top(leftOut, problems), base, names)
                .admitted()
                .without()
                .orElseThrow());
        Scenario asked = only.isEmpty()
                ? lessHeard
                : lessHeard.hearingOnly(ScenarioYaml.changes(YamlMap.top(heard, problems), base, names)
                        .admitted()
                        .only()
                        .orElseThrow());
        Scenario changed =
                ScenarioYaml.changes(YamlMap.top(top, problems), asked, names).on(asked);
        return with.containsKey("title") ? changed : changed.titled(base.title() + " (" + shortly() + ")");
    }

    /** The changes as a title has them: all, or as many as go on a line. */
    private String shortly() {
        List<String> changes = new ArrayList<>();
        with.forEach((key, value) -> changes.add(key + "=" + value));
        only.forEach(token -> changes.add("only " + token));
        without.forEach(token -> changes.add("without " + token));
        int told = 1;
        while (told < changes.size()
                && String.join(", ", changes.subList(0, told + 1)).length() <= LONGEST_TITLE) {
            told++;
        }
        int more = changes.size() - told;
        String first = String.join(", ", changes.subList(0, told));
        String cut = first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE - 1) + "…";
        return cut + (more == 0 ? "" : ", and " + more + " more");
    }

    /** The changes by key, as manifests record them: {@code with.KEY} for each option, {@code without} and {@code only}. */
    public SortedMap<String, String> telling() {
        SortedMap<String, String> telling = new TreeMap<>();
        with.forEach((key, value) -> telling.put("with." + key, value));
        if (!without.isEmpty()) {
            telling.put("without", String.join(";", without));
        }
        if (!only.isEmpty()) {
            telling.put("only", String.join(";", only));
        }
        return Collections.unmodifiableSortedMap(telling);
    }
}
