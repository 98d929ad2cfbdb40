package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.testkit.ToyWorkspace;

/** What is said to be meant by a name that is none of those that belong there. */
class MeantNamesTest {
    private static final String CLAIMS = "seeds/toy/gazette/claims.csv";

    @TempDir
    private Path folder;

    private ToyWorkspace toy;

    @BeforeEach
    void copyToy() {
        toy = ToyWorkspace.in(folder);
    }

    private List<String> told() {
        toy.read();
        return toy.problems().sorted().stream()
                .map(problem -> problem.what() + " | " + problem.fix())
                .toList();
    }

    @Test
    void aClaimOfOneOtherAccountIsNamedWithThatAccount() {
        toy.replace(CLAIMS, ",hill-captured,explicit,4", ",birch-blue,explicit,4");

        assertThat(told())
                .containsExactly("claim \"birch-blue\" is not in account gazette | did you mean \"eve:birch-blue\"?"
                        + " otherwise mend the id, or add a row for it to " + CLAIMS);
    }

    @Test
    void aClaimThatSeveralOtherAccountsHaveIsNotGuessed() {
        String row = "birch-blue,coder,2020-05-01,,,,,,birch,,state,blue,,held,,baseline,2,map,,,,\n";
        toy.write("data/toy/campaign.yaml", toy.text("data/toy/campaign.yaml").replace("ledger]", "ledger, other]"))
                .write(
                        "seeds/toy/other/account.yaml",
                        toy.text("seeds/toy/eve/account.yaml").replace("eve", "other"))
                .write(
                        "seeds/toy/other/claims.csv",
                        toy.text(CLAIMS).lines().findFirst().orElseThrow() + "\n" + row)
                .replace(CLAIMS, ",hill-captured,explicit,4", ",birch-blue,explicit,4");

        assertThat(told())
                .contains("claim \"birch-blue\" is not in account gazette | mend the id, or add a row for it to "
                        + CLAIMS);
    }

    @Test
    void noClaimOfAnotherAccountIsMeantWhereNoneMayStand() {
        toy.replace(CLAIMS, "05-05,,,hill-failed", "05-05,,,birch-blue");

        assertThat(told())
                .containsExactly("claim \"birch-blue\" is not in account gazette | mend the id, or add a row for it to "
                        + CLAIMS);
    }

    @Test
    void aSourceASideAndACampAreKnownByTheirNamesToo() {
        toy.replace(CLAIMS, "alder-fighting,observer", "alder-fighting,Valley observer")
                .replace(CLAIMS, "shell,red,blue", "shell,Red army,blue")
                .replace("seeds/toy/sources.yaml", "camp: monitor", "camp: Blue camp")
                .write(
                        "scenarios/toy/named.yaml",
                        "title: N\naccounts: [gazette]\nwithout: [\"source:The Gazette\"]\n");

        assertThat(told())
                .containsExactlyInAnyOrder(
                        "source \"Valley observer\" is not in sources.yaml | did you mean \"observer\"? otherwise add it,"
                                + " with its camp, to seeds/toy/sources.yaml",
                        "side \"Red army\" is not one of the campaign's | did you mean \"red\"? otherwise add it to"
                                + " data/toy/campaign.yaml",
                        "camp \"Blue camp\" is not one of the campaign's | did you mean \"blue-camp\"? otherwise add it to"
                                + " data/toy/campaign.yaml",
                        "source \"The Gazette\" is not in sources.yaml | did you mean \"gazette\"? otherwise add it,"
                                + " with its camp, to seeds/toy/sources.yaml");
    }

    @Test
    void theCampsThatThereAreAreListedWhereNoneIsLikeTheOneThatIsNamed() {
        toy.write(
                "scenarios/toy/belief.yaml",
                "title: B\naccounts: [gazette]\nrules: { believe: pravda, fresh_days: -1 }\n");

        assertThat(told())
                .containsExactly(
                        "camp \"pravda\" is not one of the campaign's | write one of monitor, press, red-camp, blue-camp,"
                                + " or add it to data/toy/campaign.yaml",
                        "fresh_days \"-1\" is not a whole number from 0 on | write it with digits only in"
                                + " scenarios/toy/belief.yaml");
    }

    @Test
    void aTimeZoneIsKnownByItsCity() {
        assertThat(TimeZones.cure("Riga"))
                .isEqualTo("did you mean \"Europe/Riga\"? otherwise write a name such as Asia/Damascus");
        assertThat(TimeZones.cure("Europe/New york")).startsWith("did you mean \"America/New_York\"? ");
        assertThat(TimeZones.cure("Asia/Damascu")).startsWith("did you mean \"Asia/Damascus\"? ");
        assertThat(TimeZones.cure("Tallin")).startsWith("did you mean \"Europe/Tallinn\"? ");
        assertThat(TimeZones.cure("??")).isEqualTo("write a name such as Asia/Damascus");

        toy.replace("data/toy/campaign.yaml", "Europe/Berlin", "Riga");
        assertThat(told())
                .contains(
                        "time_zone \"Riga\" is not known | did you mean \"Europe/Riga\"? otherwise write a name such as"
                                + " Asia/Damascus in data/toy/campaign.yaml");
    }

    @Test
    void aFolderThatTheCampaignDoesNotNameIsLeftOutWithAWarning() {
        toy.write("seeds/toy/diary/account.yaml", "id: diary\n");

        assertThat(toy.read()).isPresent();
        assertThat(toy.problems().errors()).isZero();
        assertThat(told())
                .contains(
                        "account folder \"diary\" is not named in campaign.yaml and is left out | add it to accounts in"
                                + " data/toy/campaign.yaml, or move it away");
    }
}
