package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.problem.Problems;
import salient.testkit.ToyWorkspace;
import salient.workspace.Workspace;

/** What stops only itself. */
class FaultyPartsTest {
    @TempDir
    private Path folder;

    private ToyWorkspace toy;
    private final Problems problems = new Problems();

    @BeforeEach
    void copyToy() {
        toy = ToyWorkspace.in(folder);
    }

    @Test
    void aBrokenScenarioAndThoseThatInheritItAreLeftOut() {
        toy.replace("scenarios/toy/late.yaml", "fresh_days: 3", "fresh_days: three");
        toy.write("scenarios/toy/later.yaml", "title: T\ninherits: late\n");
        CampaignInputs inputs = sound().orElseThrow();
        assertThat(inputs.scenarios()).containsOnlyKeys("plain");
        assertThat(inputs.broken()).containsExactly("late", "later");
        assertThat(problems.errors()).isEqualTo(1);
        assertThat(toy.read()).isEmpty();
    }

    @Test
    void aScenarioThatIsNoYamlStopsItselfOnly() {
        toy.write("scenarios/toy/odd.yaml", "title: [\n").write("scenarios/toy/Bad Name.yaml", "title: T\n");
        assertThat(sound().orElseThrow().broken()).containsExactly("odd");
        assertThat(problems.errors()).isEqualTo(2);
    }

    @Test
    void aBrokenAccountStopsTheScenariosThatHearIt() {
        toy.write("scenarios/toy/quiet.yaml", "title: T\naccounts: [eve, ledger]\n");
        toy.write("scenarios/toy/less.yaml", "title: T\ninherits: plain\nwithout: [account:gazette]\n");
        toy.replace("seeds/toy/gazette/claims.csv", "alder-shelled,red-radio", "alder-shelled,red-raido");
        CampaignInputs inputs = sound().orElseThrow();
        assertThat(inputs.broken()).containsExactly("late", "plain");
        assertThat(inputs.scenarios()).containsOnlyKeys("less", "quiet");
        assertThat(inputs.dossier().accounts())
                .extracting(account -> account.id().value())
                .containsExactly("eve", "ledger");
        assertThat(inputs.casualties()).isEmpty();
    }

    @Test
    void anAccountWithoutAFolderStopsThoseThatHearItAndAFolderWithoutANameStopsNobody() {
        toy.write("scenarios/toy/gone.yaml", "title: T\naccounts: [eve, gone]\n");
        toy.replace("data/toy/campaign.yaml", "ledger]", "ledger, gone]");
        toy.write("seeds/toy/draft/claims.csv", "id\n");
        CampaignInputs inputs = sound().orElseThrow();
        assertThat(inputs.broken()).containsExactly("gone");
        assertThat(inputs.scenarios()).containsOnlyKeys("late", "plain");
        assertThat(problems.errors()).isEqualTo(1);
        assertThat(problems.warnings()).isEqualTo(1);
        assertThat(toy.read()).isEmpty();
    }

    @Test
    void casualtiesIncidentsAndWiderLandThatCannotBeReadAreLeftOut() {
        toy.replace("data/toy/casualties.csv", "id,", "ident,");
        toy.replace("data/toy/incidents.csv", "birch,visit", "nowhere,visit");
        toy.write("data/toy/region.geojson", "{");
        CampaignInputs inputs = sound().orElseThrow();
        assertThat(inputs.broken()).isEmpty();
        assertThat(inputs.scenarios()).containsOnlyKeys("late", "plain");
        assertThat(inputs.casualties()).isEmpty();
        assertThat(inputs.incidents()).isEmpty();
        assertThat(inputs.theatre().region()).isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aDefaultScenarioThatIsNotThereStopsNoOther() {
        toy.replace("data/toy/campaign.yaml", "default_scenario: plain", "default_scenario: plane");
        assertThat(sound().orElseThrow().scenarios()).containsOnlyKeys("late", "plain");
    }

    @Test
    void anErrorInWhatEverythingNeedsStopsAll() {
        toy.replace("data/toy/places.csv", ",exact,", ",exactly,");
        assertThat(sound()).isEmpty();
    }

    @Test
    void anErrorThatNobodyKeptMayBeAnywhere() {
        StringBuilder claims = new StringBuilder(toy.text("seeds/toy/gazette/claims.csv"));
        for (int i = 0; i <= Problems.KEPT_PER_CODE; i++) {
            claims.append("x").append(i).append(",nobody,2020-05-05,,,,,,alder,,hold,red,,,,explicit,2,,,,,\n");
        }
        toy.write("seeds/toy/gazette/claims.csv", claims.toString());
        assertThat(sound()).isEmpty();
    }

    private Optional<CampaignInputs> sound() {
        return CampaignReader.readSound(Workspace.at(toy.root(), problems).orElseThrow(), "toy", problems);
    }
}
