package salient.gis.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Dossier;
import salient.account.Panel;
import salient.account.Publication;
import salient.account.Source;
import salient.account.SourceId;
import salient.account.Statement;
import salient.campaign.Campaign;
import salient.coding.ListedAccounts;
import salient.coding.ListedSources;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Control;
import salient.place.PlaceId;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.Repository;
import salient.testkit.ToyCampaign;
import salient.testkit.ToyWorkspace;
import salient.time.DaySpan;

class NewAccountTest {
    private static final AccountId ATLAS = new AccountId("atlas");
    private static final String CAMPAIGN_FILE = "data/toy/campaign.yaml";
    private static final String SOURCES_FILE = "seeds/toy/sources.yaml";

    @TempDir
    private Path folder;

    private ToyWorkspace toy;
    private final Problems problems = new Problems();

    @BeforeEach
    void aCampaignThatIsThere() throws IOException {
        toy = ToyWorkspace.in(folder);
    }

    private Optional<List<String>> add(String place) {
        CampaignInputs into = Repository.read(toy.root(), ToyCampaign.ID);
        Campaign campaign = into.dossier().campaign();
        Source source = Grades.toFillIn(
                new SourceId("atlas"),
                "The atlas",
                "map",
                campaign.camps().get(0).id());
        LocalDate first = campaign.period().first();
        Panel panel = new Panel(ATLAS, "seeds/toy/atlas/panel.csv", source.id(), first);
        Account account = new Account(
                ATLAS,
                new Publication("Atlas: day by day", "=HYPERLINK(1)", "en", first, List.of()),
                source.id(),
                "panel",
                Optional.empty(),
                "",
                List.of(panel.claim(
                        new PlaceId(place),
                        DaySpan.ofDays(first, first.plusDays(2)),
                        new Statement.State(Control.held(campaign.sides().get(0).id()), true),
                        2,
                        0)));
        ImportReport report = new ImportReport();
        report.add(Chapter.READ, "1 row of *stars* and <tags>");
        Imported imported = new Imported(
                new Dossier(
                        campaign,
                        into.dossier().gazetteer(),
                        new TreeMap<>(Map.of(source.id(), source)),
                        List.of(account)),
                Optional.empty(),
                List.of(Readings.alone(account)),
                report);
        return new NewAccount(Repository.workspace(toy.root()), ToyCampaign.ID).write(imported, into, problems);
    }

    private String aPlace() {
        return ToyCampaign.inputs()
                .dossier()
                .gazetteer()
                .cellPlaces()
                .get(0)
                .id()
                .value();
    }

    @Test
    void anAccountIsAddedAndTheRestOfTheFilesStays() throws IOException {
        String campaign = toy.text(CAMPAIGN_FILE);
        String sources = toy.text(SOURCES_FILE);

        Optional<List<String>> written = add(aPlace());

        assertThat(ProblemReport.text(problems, "nothing")).startsWith("no problems");
        assertThat(written).contains(List.of("seeds/toy/atlas", "seeds/toy/atlas/import.md"));
        assertThat(toy.text(CAMPAIGN_FILE)).isEqualTo(campaign.replace("ledger]", "ledger, atlas]"));
        assertThat(toy.text(SOURCES_FILE)).startsWith(sources).contains("atlas: { name: The atlas, kind: map, camp: ");
        assertThat(toy.text("seeds/toy/atlas/import.md")).isEqualTo("""
                # Import into toy

                ## Read

                - 1 row of \\*stars\\* and &lt;tags>

                ## To decide

                - how far each source can be trusted: F, cannot be judged, stands in seeds/toy/sources.yaml for atlas
                """);
        CampaignInputs after = Repository.read(toy.root(), ToyCampaign.ID);
        Account atlas = after.dossier().accounts().get(3);
        assertThat(atlas.publication().publisher()).isEqualTo("=HYPERLINK(1)");
        assertThat(atlas.claims()).hasSize(1);
        assertThat(after.scenarios()).containsKey("atlas");
    }

    @Test
    void anAccountThatCouldNotBeReadChangesNothing() throws IOException {
        String campaign = toy.text(CAMPAIGN_FILE);
        String sources = toy.text(SOURCES_FILE);

        assertThat(add("nowhere")).isEmpty();

        assertThat(ProblemReport.text(problems, "nothing was written")).startsWith("""
                seeds/toy/atlas/panel.csv:2:1: error: what is made of the files cannot be read: place "nowhere" is not in the gazetteer [unknown-place]
                    fix: mend in the files that are imported what this line is made of
                """);
        assertThat(toy.text(CAMPAIGN_FILE)).isEqualTo(campaign);
        assertThat(toy.text(SOURCES_FILE)).isEqualTo(sources);
        assertThat(folder.resolve("seeds/toy/atlas")).doesNotExist();
        assertThat(toy.root().toFile().list()).noneMatch(name -> name.contains(".partial-"));
    }

    @Test
    void anAccountOfThatNameIsNotReplaced() throws IOException {
        add(aPlace());

        assertThat(add(aPlace())).isEmpty();

        assertThat(ProblemReport.text(problems, "nothing was written")).startsWith("""
                seeds/toy/atlas: error: something stands here, and an import replaces nothing [unwritable-output]
                    fix: name another account with --into, or take this one out of the campaign and move seeds/toy/atlas away
                """);
    }

    @Test
    void accountsListedOneBelowTheOtherStaySo() {
        String text = "accounts:\n  - one   # first\n  - \"two\" # second\nmax_reach_km: 5\n";

        assertThat(new ListedAccounts("campaign.yaml", text).with(List.of(ATLAS), problems))
                .contains("accounts:\n  - one   # first\n  - \"two\" # second\n  - atlas\nmax_reach_km: 5\n");
    }

    @Test
    void listsThatCannotBeAddedToAreToldWithACure() {
        new ListedAccounts("campaign.yaml", "accounts: []\n").with(List.of(ATLAS), problems);
        Source source = Grades.toFillIn(
                new SourceId("atlas"),
                "The atlas",
                "map",
                ToyCampaign.inputs().dossier().campaign().camps().get(0).id());
        new ListedSources("sources.yaml", "sources: { a: { name: A } }\n").with(List.of(source), problems);

        assertThat(ProblemReport.text(problems, "nothing was written")).isEqualTo("""
                campaign.yaml: error: the list of accounts is not written so that atlas can be added to it [unwritable-output]
                    fix: write it as accounts: [one, two], or one below the other with a hyphen before each, in campaign.yaml
                sources.yaml: error: the sources are not written so that others can be added at the end [unwritable-output]
                    fix: write each on lines of its own, indented below sources:, in sources.yaml
                2 errors, 0 warnings in 2 of 2 files; nothing was written
                """);
    }
}
