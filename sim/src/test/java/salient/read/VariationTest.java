package salient.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.AccountId;
import salient.account.Credibility;
import salient.account.Reliability;
import salient.account.SourceId;
import salient.place.Control;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;
import salient.reading.ModelSettings;
import salient.reading.Rules;
import salient.reading.Scenario;
import salient.testkit.ToyWorkspace;

class VariationTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Scenario vary(String scenario, List<String> with, List<String> without) {
        CampaignInputs inputs = ToyWorkspace.in(folder).readWell();
        return Variation.read(with, without, problems).of(inputs.scenarios().get(scenario), inputs.dossier());
    }

    private String report(List<String> with, List<String> without) {
        vary("plain", with, without);
        return ProblemReport.text(problems, "nothing was replayed");
    }

    @Test
    void everyOptionOfAScenarioCanBeChanged() {
        Scenario varied = vary(
                "plain",
                List.of(
                        "title=Tried",
                        "description=For once",
                        "accounts=eve,ledger",
                        "reliability=A, B",
                        "credibility=1",
                        "as_known_on=2020-05-05",
                        "fresh_days=3",
                        "cut_off=keep",
                        "aggregates=no",
                        "believe=red-camp"),
                List.of("source:observer"));
        assertThat(problems.sorted()).isEmpty();
        assertThat(varied.id()).isEqualTo("plain");
        assertThat(varied.title()).isEqualTo("Tried");
        assertThat(varied.description()).isEqualTo("For once");
        assertThat(varied.admissible().accounts()).extracting(AccountId::value).containsExactly("eve", "ledger");
        assertThat(varied.admissible().reliability()).containsExactly(Reliability.A, Reliability.B);
        assertThat(varied.admissible().credibility()).containsExactly(Credibility.CONFIRMED);
        assertThat(varied.admissible().asKnownOn()).contains(LocalDate.of(2020, 5, 5));
        assertThat(varied.rules().freshDays()).isEqualTo(3);
        assertThat(varied.rules().cutOff()).isEqualTo(Rules.CutOff.KEEP);
        assertThat(varied.rules().aggregates()).isFalse();
        assertThat(varied.rules().combination().believe()).isPresent();
        assertThat(varied.admissible().without()).containsExactly(new Exclusion(Kind.SOURCE, "observer"));
    }

    @Test
    void optionsWithASharePerNameCanBeChanged() {
        Scenario varied = vary(
                "plain",
                List.of(
                        "combine=posterior",
                        "source_accuracy=observer=0.9, red-radio=0.6",
                        "unknown_eve=held=0.5,vacant=0.5"),
                List.of());

        assertThat(problems.sorted()).isEmpty();
        ModelSettings settings = varied.rules().combination().model();
        assertThat(settings.trust().sourceAccuracy())
                .containsExactly(entry(new SourceId("observer"), 0.9), entry(new SourceId("red-radio"), 0.6));
        assertThat(settings.unknownEve())
                .containsExactly(entry(Control.Kind.HELD, 0.5), entry(Control.Kind.VACANT, 0.5));
    }

    @Test
    void aShareThatIsMissingOrGivenTwiceIsReported() {
        assertThat(report(List.of("source_accuracy=observer", "unknown_eve=held=0.5,held=0.5,vacant=0.5"), List.of()))
                .isEqualTo("""
                        --with source_accuracy=observer: error: observer is empty [missing-value]
                            fix: fill it in --with source_accuracy=observer
                        --with unknown_eve=held=0.5,held=0.5,vacant=0.5: error: "held" stands here a second time [duplicate-key]
                            fix: give it one share
                        2 errors, 0 warnings; nothing was replayed
                        """);
    }

    @Test
    void whatIsNotChangedStaysAndTheTitleTellsOfTheRest() {
        Scenario varied = vary("late", List.of("fresh_days=5"), List.of("camp:press", "claim:gazette:hill-failed"));
        assertThat(varied.rules().freshDays()).isEqualTo(5);
        assertThat(varied.rules().aggregates()).isFalse();
        assertThat(varied.admissible().asKnownOn()).contains(LocalDate.of(2020, 5, 5));
        assertThat(varied.title())
                .isEqualTo("As known in early May, without the worst (fresh_days=5, without camp:press, and 1 more)");
        assertThat(vary("plain", List.of(), List.of()).title()).isEqualTo("Plain reading");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void whatIsHeardAloneIsToldInTheTitleAndTheManifest() {
        Variation variation =
                Variation.read(List.of(), List.of("source:observer"), List.of("camp:press", "account:eve"), problems);
        CampaignInputs inputs = ToyWorkspace.in(folder).readWell();
        Scenario varied = variation.of(inputs.scenarios().get("plain"), inputs.dossier());
        assertThat(varied.admissible().only())
                .containsExactly(new Exclusion(Kind.ACCOUNT, "eve"), new Exclusion(Kind.CAMP, "press"));
        assertThat(varied.title()).isEqualTo("Plain reading (only account:eve, only camp:press, and 1 more)");
        assertThat(variation.telling()).hasToString("{only=account:eve;camp:press, without=source:observer}");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void manifestsTellTheChangesInOneOrder() {
        Variation variation = Variation.read(
                List.of("fresh_days=5", "cut_off=keep"), List.of("source:observer", "camp:press"), problems);
        assertThat(variation.telling())
                .hasToString("{with.cut_off=keep, with.fresh_days=5, without=camp:press;source:observer}");
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithTheNearestName() {
        assertThat(report(
                        List.of(
                                "fresh_day=3",
                                "vacant_days=0",
                                "cut_off=kep",
                                "as_known_on=2020-04-30",
                                "believe",
                                "accounts=eve,gazete",
                                "dispute_days=3",
                                "dispute_days=4",
                                "inherits=late"),
                        List.of(
                                "source:obsever",
                                "account:gazete",
                                "camp:pres",
                                "claim:gazette:hill-filed",
                                "observer",
                                "sorce:observer",
                                "camp:press",
                                "camp:press")))
                .isEqualTo("""
                        --with accounts=eve,gazete: error: account "gazete" is not one of the campaign's [unknown-account]
                            fix: did you mean "gazette"? otherwise add a folder for it, and its name to data/toy/campaign.yaml
                        --with as_known_on=2020-04-30: error: as_known_on 2020-04-30 comes before the campaign's period, which begins on 2020-05-01 [date-outside-period]
                            fix: write a day from 2020-05-01 on, or none, in --with as_known_on=2020-04-30
                        --with believe: error: "believe" is not written option=value [missing-value]
                            fix: write an option of a scenario and its value, such as --with fresh_days=3
                        --with cut_off=kep: error: cut_off "kep" is not known [invalid-value]
                            fix: did you mean "keep"? otherwise write one of unknown, keep, unknown-beside-loss in --with cut_off=kep
                        --with dispute_days=4: error: option "dispute_days" stands here a second time [duplicate-key]
                            fix: give it one value
                        --with fresh_day=3: error: option "fresh_day" is not known [unknown-key]
                            fix: did you mean "fresh_days"? otherwise take it out of --with fresh_day=3; known here: title, description, accounts, as_known_on, reliability, credibility, %s
                        --with inherits=late: error: option "inherits" is not known [unknown-key]
                            fix: take it out of --with inherits=late; known here: title, description, accounts, as_known_on, reliability, credibility, %s
                        --with vacant_days=0: error: vacant_days cannot be 0: days of a rule are at least 1 (fresh days at least 0) [invalid-value]
                            fix: mend it in --with vacant_days=0
                        --without account:gazete: error: account "gazete" is not one of the campaign's [unknown-account]
                            fix: did you mean "gazette"? otherwise add a folder for it, and its name to data/toy/campaign.yaml
                        --without camp:pres: error: camp "pres" is not one of the campaign's [unknown-camp]
                            fix: did you mean "press"? otherwise add it to data/toy/campaign.yaml
                        --without camp:press: error: "camp:press" stands here a second time [duplicate-id]
                            fix: name it once in --without camp:press
                        --without claim:gazette:hill-filed: error: claim "gazette:hill-filed" is not one of the campaign's [unknown-claim]
                            fix: did you mean "gazette:hill-failed"? otherwise add a row for it to the claims.csv of its account in seeds/toy
                        --without observer: error: "observer" does not say what is left out [invalid-value]
                            fix: did you mean "source:observer"? otherwise write source:ID, account:ID, camp:ID, claim:ID in --without observer
                        --without sorce:observer: error: "sorce:observer" does not say what is left out [invalid-value]
                            fix: did you mean "source:observer"? otherwise write source:ID, account:ID, camp:ID, claim:ID in --without sorce:observer
                        --without source:obsever: error: source "obsever" is not in sources.yaml [unknown-source]
                            fix: did you mean "observer"? otherwise add it, with its camp, to seeds/toy/sources.yaml
                        15 errors, 0 warnings; nothing was replayed
                        """.replace("%s", String.join(", ", RuleOptions.keys())));
    }

    @Test
    void changesThatContradictEachOtherAreToldOf() {
        assertThat(report(List.of("believe=red-camp", "combine=consensus"), List.of("camp:red-camp")))
                .contains("scenario \"plain\" both believes one camp and asks for the consensus of all")
                .contains("scenario \"plain\" both believes camp \"red-camp\" and leaves it out")
                .contains("fix: set believe to none, or take the camp out of without, in --with");
    }

    @Test
    void whatATerminalWouldObeyIsShownAsCodes() {
        assertThat(report(List.of("title=\u001b[31mred"), List.of("source:\u001b[31m")))
                .doesNotContain("\u001b")
                .contains("U+001B");
    }
}
