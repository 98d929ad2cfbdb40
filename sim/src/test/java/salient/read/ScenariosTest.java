package salient.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Dossier;
import salient.account.Reliability;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.place.Control;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.reading.Admissible;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.reading.ModelSettings;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.ToyWorkspace;
import salient.text.SourceFile;

class ScenariosTest {
    private static final String LATE = "scenarios/toy/late.yaml";

    @TempDir
    Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void freshCopy() {
        toy = ToyWorkspace.in(folder);
    }

    @Test
    void aScenarioThatSaysNothingMoreHasTheDefaults() {
        Scenario plain = scenario("plain");
        assertThat(plain.rules()).isEqualTo(Rules.DEFAULTS);
        assertThat(plain.admissible().accounts())
                .extracting(AccountId::value)
                .containsExactly("eve", "gazette", "ledger");
        assertThat(plain.admissible().reliability()).containsExactly(Reliability.values());
        assertThat(plain.admissible().credibility()).containsExactly(Credibility.values());
        assertThat(plain.admissible().asKnownOn()).isEmpty();
    }

    @Test
    void whatIsNotSaidIsInherited() {
        Scenario late = scenario("late");
        assertThat(late.admissible().accounts())
                .isEqualTo(scenario("plain").admissible().accounts());
        assertThat(late.admissible().reliability()).containsExactly(Reliability.values());
        assertThat(late.admissible().credibility())
                .containsExactly(Credibility.CONFIRMED, Credibility.PROBABLE, Credibility.POSSIBLE);
        assertThat(late.admissible().asKnownOn()).contains(LocalDate.of(2020, 5, 5));
        assertThat(late.rules())
                .isEqualTo(new Rules(
                        3,
                        new Rules.Patience(7, 7, 7),
                        Rules.IntervalEffect.FIRST,
                        Rules.CutOff.UNKNOWN_BESIDE_LOSS,
                        true,
                        false,
                        Rules.Combination.believing(new CampId("red-camp"), Rules.BelieveUntil.NEXT_WORD)));
    }

    @Test
    void rulesAreInheritedOneByOneThroughAllGenerations() {
        toy.write(
                "scenarios/toy/aa-grandchild.yaml",
                "title: Later\ninherits: late\nas_known_on: none\nrules: { believe: none, aggregates: yes }\n");
        Scenario grandchild = scenario("aa-grandchild");
        assertThat(grandchild.admissible().asKnownOn()).isEmpty();
        assertThat(grandchild.rules().combination().believe()).isEmpty();
        assertThat(grandchild.rules().aggregates()).isTrue();
        assertThat(grandchild.rules().freshDays()).isEqualTo(3);
    }

    @Test
    void aLongLineOfHeirsIsResolved() {
        for (int i = 1; i <= 3_000; i++) {
            String parent = i == 3_000 ? "plain" : String.format(Locale.ROOT, "s-%04d", i + 1);
            toy.write(
                    String.format(Locale.ROOT, "scenarios/toy/s-%04d.yaml", i), "title: T\ninherits: " + parent + "\n");
        }
        assertThat(scenario("s-0001").admissible().accounts()).hasSize(3);
    }

    @Test
    void aCampCannotBeBelievedAndAConsensusAskedForAtOnce() {
        toy.write(
                "scenarios/toy/odd.yaml",
                "title: T\ninherits: plain\nrules: { believe: red-camp, combine: consensus }\n");
        assertThat(toy.read()).isEmpty();
        assertThat(toy.problems().sorted().toString())
                .contains("both believes one camp and asks for the consensus of all");
    }

    @Test
    void aVoteMayNameASourceThatBreaksTies() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nrules: { combine: vote }\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: aa\nrules: { tie_break: observer }\n");
        toy.write("scenarios/toy/cc.yaml", "title: T\ninherits: bb\nrules: { tie_break: none }\n");
        assertThat(scenario("aa").rules().combination()).isEqualTo(Rules.Combination.voting(Optional.empty()));
        assertThat(scenario("bb").rules().combination())
                .isEqualTo(Rules.Combination.voting(Optional.of(new SourceId("observer"))));
        assertThat(scenario("cc").rules()).isEqualTo(scenario("aa").rules());
        assertThat(ScenarioText.of(scenario("bb"))).endsWith("  combine: vote\n  tie_break: observer\n");
        assertThat(ScenarioText.of(scenario("aa"))).endsWith("  combine: vote\n");
    }

    @Test
    void aTieBreakThatCanDecideNothingIsAnError() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nrules: { combine: vote, tie_break: obsrver }\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: plain\nrules: { tie_break: observer }\n");
        toy.write(
                "scenarios/toy/cc.yaml",
                "title: T\ninherits: plain\nwithout: [source:observer]\nrules: { combine: vote, tie_break: observer }\n");
        toy.write("scenarios/toy/dd.yaml", "title: T\ninherits: plain\nrules: { believe: press, combine: vote }\n");
        toy.read();
        assertThat(toy.problems().sorted())
                .extracting(problem -> problem.what() + "; " + problem.fix())
                .containsExactly(
                        "source \"obsrver\" is not in sources.yaml; did you mean \"observer\"? otherwise add it, with its"
                                + " camp, to seeds/toy/sources.yaml",
                        "scenario \"bb\" names a tie-break where nothing is voted on; set tie_break to none or combine to"
                                + " vote in scenarios/toy/bb.yaml",
                        "scenario \"cc\" both breaks ties by source \"observer\" and leaves it out; set tie_break to none,"
                                + " or take the source out of without, in scenarios/toy/cc.yaml",
                        "scenario \"dd\" both believes one camp and asks for a vote of all sources; set believe to none or"
                                + " combine to ranked in scenarios/toy/dd.yaml");
    }

    @Test
    void aCountOfEventsMaySayForHowManyDays() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nrules: { combine: acled }\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: aa\nrules: { event_days: 30 }\n");
        assertThat(scenario("aa").rules().combination()).isEqualTo(Rules.Combination.counting(90));
        assertThat(scenario("bb").rules().combination()).isEqualTo(Rules.Combination.counting(30));
        assertThat(ScenarioText.of(scenario("aa"))).endsWith("  combine: acled\n");
        assertThat(ScenarioText.of(scenario("bb"))).endsWith("  combine: acled\n  event_days: 30\n");
    }

    @Test
    void daysOfEventsThatNobodyCountsAreAnError() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nrules: { event_days: 30 }\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: plain\nrules: { combine: acled, event_days: 0 }\n");
        toy.write("scenarios/toy/cc.yaml", "title: T\ninherits: plain\nrules: { believe: press, combine: acled }\n");
        toy.read();
        assertThat(toy.problems().sorted())
                .extracting(problem -> problem.what() + "; " + problem.fix())
                .containsExactly(
                        "scenario \"aa\" says how long events are counted, and counts none; take event_days out or set"
                                + " combine to acled in scenarios/toy/aa.yaml",
                        "event_days cannot be 0: days of a rule are at least 1 (fresh days at least 0); mend it in"
                                + " scenarios/toy/bb.yaml",
                        "scenario \"cc\" both believes one camp and asks for a count of events; set believe to none or"
                                + " combine to ranked in scenarios/toy/cc.yaml");
    }

    @Test
    void whatIsLeftOutIsInheritedAndCanBeTakenBack() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nwithout: [source:observer, camp:press]\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: aa\n");
        toy.write("scenarios/toy/cc.yaml", "title: T\ninherits: bb\nwithout: []\n");
        Map<String, Scenario> scenarios = toy.readWell().scenarios();
        assertThat(scenarios.get("aa").admissible().without())
                .containsExactly(new Exclusion(Kind.SOURCE, "observer"), new Exclusion(Kind.CAMP, "press"));
        assertThat(scenarios.get("bb").admissible().without())
                .isEqualTo(scenarios.get("aa").admissible().without());
        assertThat(scenarios.get("cc").admissible().without()).isEmpty();
    }

    @Test
    void everyRuleHasAKey() {
        assertThat(RuleOptions.keys())
                .containsExactly(
                        "fresh_days",
                        "contested_days",
                        "vacant_days",
                        "dispute_days",
                        "interval_effect",
                        "cut_off",
                        "pressure_breaks_ties",
                        "aggregates",
                        "believe",
                        "believe_until",
                        "combine",
                        "tie_break",
                        "event_days",
                        "threshold",
                        "span_step",
                        "silence",
                        "learn_sources",
                        "discount_copies",
                        "source_accuracy",
                        "camp_accuracy",
                        "unknown_eve",
                        "seed",
                        "chains",
                        "sweeps");
    }

    @Test
    void howOftenSourcesAreRightAndWhatIsLikelyOnTheEveCanBeStated() {
        toy.write(
                "scenarios/toy/aa.yaml",
                "title: T\ninherits: plain\nrules:\n  combine: posterior\n  source_accuracy:\n    observer: 0.95\n"
                        + "  camp_accuracy: { press: 0.8 }\n  unknown_eve: { held: 0.7, contested: 0.3 }\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: aa\nrules: { camp_accuracy: {} }\n");
        Map<String, Scenario> scenarios = toy.readWell().scenarios();
        ModelSettings settings = scenarios.get("aa").rules().combination().model();
        assertThat(settings.trust().sourceAccuracy()).containsExactly(entry(new SourceId("observer"), 0.95));
        assertThat(settings.trust().campAccuracy()).containsExactly(entry(new CampId("press"), 0.8));
        assertThat(settings.unknownEve())
                .containsExactly(entry(Control.Kind.HELD, 0.7), entry(Control.Kind.CONTESTED, 0.3));
        assertThat(ScenarioText.of(scenarios.get("aa")))
                .contains("  source_accuracy: {observer: 0.95}\n")
                .contains("  camp_accuracy: {press: 0.8}\n")
                .contains("  unknown_eve: {held: 0.7, contested: 0.3}\n");
        assertThat(scenarios.get("bb").rules().combination().model().trust())
                .isEqualTo(new ModelSettings.Trust(true, true, settings.trust().sourceAccuracy(), new TreeMap<>()));
    }

    @Test
    void whatIsHeardAloneIsInheritedAndCanBeTakenBack() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nonly: [source:observer, camp:press]\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: aa\nwithout: [camp:press]\n");
        toy.write("scenarios/toy/cc.yaml", "title: T\ninherits: bb\nonly: []\n");
        Map<String, Scenario> scenarios = toy.readWell().scenarios();
        assertThat(scenarios.get("aa").admissible().only())
                .containsExactly(new Exclusion(Kind.SOURCE, "observer"), new Exclusion(Kind.CAMP, "press"));
        assertThat(scenarios.get("bb").admissible().only())
                .isEqualTo(scenarios.get("aa").admissible().only());
        assertThat(scenarios.get("cc").admissible().only()).isEmpty();
    }

    @Test
    void whatIsHeardAloneIsReadAsStrictlyAsWhatIsLeftOut() {
        toy.write("scenarios/toy/aa.yaml", "title: T\ninherits: plain\nonly: [observer, camp:pres]\n");
        toy.write("scenarios/toy/bb.yaml", "title: T\ninherits: late\nonly: [camp:press]\n");
        toy.read();
        assertThat(toy.problems().sorted())
                .extracting(Problem::what)
                .containsExactly(
                        "\"observer\" does not say what is heard",
                        "camp \"pres\" is not one of the campaign's",
                        "scenario \"bb\" both believes camp \"red-camp\" and leaves it out");
    }

    @Test
    void textReadsBackAsTheSameScenario() {
        Dossier dossier = toy.readWell().dossier();
        Scenario scenario = new Scenario(
                "odd",
                "A \"title\": with # odd \\ signs, كسب and 😀",
                "Two lines\nand a\ttab",
                new Admissible(
                        List.of(new AccountId("ledger"), new AccountId("eve")),
                        new TreeSet<>(List.of(Reliability.A, Reliability.F)),
                        new TreeSet<>(List.of(Credibility.UNJUDGED)),
                        new TreeSet<>(
                                List.of(new Exclusion(Kind.CAMP, "press"), new Exclusion(Kind.SOURCE, "observer"))),
                        new TreeSet<>(List.of(
                                new Exclusion(Kind.SOURCE, "observer"),
                                new Exclusion(Kind.ACCOUNT, "ledger"),
                                new Exclusion(Kind.CAMP, "red-camp"),
                                new Exclusion(Kind.CLAIM, "gazette:hill-failed"))),
                        Optional.of(LocalDate.of(2020, 5, 7))),
                new Rules(
                        0,
                        new Rules.Patience(1, 2, 3),
                        Rules.IntervalEffect.FIRST,
                        Rules.CutOff.KEEP,
                        false,
                        false,
                        Rules.Combination.believing(new CampId("press"), Rules.BelieveUntil.NEWER_CHANGE)));
        Problems problems = new Problems();
        String text = ScenarioText.of(scenario);
        assertThat(ScenarioReader.read(SourceFile.of("scenario.yaml", text), "odd", dossier, problems))
                .contains(scenario);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void textSpellsEverythingOut() {
        assertThat(ScenarioText.of(scenario("late"))).isEqualTo("""
                        title: "As known in early May, without the worst"
                        description: "Builds on the plain reading."
                        accounts: [eve, gazette, ledger]
                        admit:
                          reliability: [A, B, C, D, E, F]
                          credibility: [1, 2, 3]
                        without: []
                        as_known_on: 2020-05-05
                        rules:
                          fresh_days: 3
                          contested_days: 7
                          vacant_days: 7
                          dispute_days: 7
                          interval_effect: first
                          cut_off: unknown-beside-loss
                          pressure_breaks_ties: yes
                          aggregates: no
                          believe: red-camp
                          believe_until: next-word
                          combine: ranked
                        """);
    }

    @Test
    void aScenarioThatStandsAloneMayNotInherit() {
        Problems problems = new Problems();
        Dossier dossier = toy.readWell().dossier();
        SourceFile file = SourceFile.of("scenario.yaml", toy.text(LATE));
        assertThat(ScenarioReader.read(file, "late", dossier, problems)).isEmpty();
        assertThat(problems.sorted()).extracting(p -> p.code()).containsExactly(ProblemCode.UNKNOWN_SCENARIO);
    }

    @Test
    void faultsOfTheParentAreToldOnce() {
        toy.replace("scenarios/toy/plain.yaml", "ledger", "legder");
        assertThat(toy.faults()).containsExactly("scenarios/toy/plain.yaml:2:26 unknown-account");
    }

    private Scenario scenario(String id) {
        return toy.readWell().scenarios().get(id);
    }
}
