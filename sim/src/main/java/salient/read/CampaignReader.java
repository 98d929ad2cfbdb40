package salient.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Basis;
import salient.account.Casualties;
import salient.account.Dossier;
import salient.account.Incident;
import salient.geo.Theatre;
import salient.place.Gazetteer;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.reading.Admission;
import salient.reading.Scenario;
import salient.text.Limits;
import salient.text.Names;
import salient.text.Skeletons;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/** Reads a whole campaign from a workspace and files everything that is wrong with it at once. */
public final class CampaignReader {
    private static final List<String> DATA_FILES = List.of(
            "campaign.yaml",
            "theatre.geojson",
            "land.geojson",
            "region.geojson",
            "cells.geojson",
            "places.csv",
            "casualties.csv",
            "incidents.csv",
            "fonts");

    private CampaignReader() {}

    /** The files of the folder of data that are left out where they have errors: no reading rests on them. */
    public static List<String> spared() {
        return FaultyParts.SPARED;
    }

    /**
     * The campaign {@code campaignId} of {@code workspace}.
     *
     * @param problems gets every error and warning
     * @return empty exactly if errors were filed
     */
    public static Optional<CampaignInputs> read(Workspace workspace, String campaignId, Problems problems) {
        int errors = problems.errors();
        return readSound(workspace, campaignId, problems).filter(inputs -> problems.errors() == errors);
    }

    /**
     * What is sound of the campaign {@code campaignId} of {@code workspace}. An error in a scenario or in the folder of an
     * account, or a folder that is not there, stops the scenarios that need it and nothing else; see {@link
     * CampaignInputs#broken}. Casualties, incidents and the wider land are left out where their file has errors.
     *
     * @param problems gets every error and warning
     * @return empty if there are errors elsewhere
     */
    public static Optional<CampaignInputs> readSound(Workspace workspace, String campaignId, Problems problems) {
        return readSound(workspace, campaignId, Limits.ofThisJava(), problems);
    }

    /**
     * The same.
     *
     * @param limits how much there may be of what
     */
    public static Optional<CampaignInputs> readSound(
            Workspace workspace, String campaignId, Limits limits, Problems problems) {
        FilesRead files = new FilesRead(workspace, limits, problems);
        files.names("data");
        List<String> campaigns = workspace.campaigns();
        if (!campaigns.contains(campaignId)) {
            problems.error(
                    ProblemCode.UNKNOWN_CAMPAIGN,
                    Origin.of("data"),
                    "campaign " + Quoted.text(campaignId) + " has no folder with a campaign.yaml",
                    NearestName.find(campaignId, campaigns)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse(
                                    campaigns.isEmpty()
                                            ? "add the folder data/<campaign> with a campaign.yaml"
                                            : "name one of " + String.join(", ", campaigns)));
            return Optional.empty();
        }
        return sound(files, new CampaignFiles(campaignId));
    }

    private static Optional<CampaignInputs> sound(FilesRead files, CampaignFiles campaign) {
        Problems problems = files.problems();
        int errorsBefore = problems.errors();
        StrayFiles.check(files, campaign.dataFolder(), DATA_FILES);
        String campaignFile = campaign.data("campaign.yaml");
        files.parseAhead(campaign);
        CampaignDraft draft = files.yaml(campaignFile)
                .map(top -> CampaignYaml.read(campaign.campaign(), top))
                .orElseGet(() -> CampaignYaml.unreadable(campaignFile));

        Optional<Theatre> drawn = TheatreReader.read(
                        files,
                        campaign,
                        draft.campaign().map(c -> c.cartography().maxReachKm()).orElse(0.0))
                .map(ground -> ground.bridging(draft.bridgeKm()));
        PlacesTable places = new PlacesTable(campaign.data("places.csv"), drawn.map(TheatreLand::new), files);
        places.read(files.requiredTable(campaign.data("places.csv"), PlacesTable.COLUMNS));
        Optional<Theatre> theatre = CellsFile.of(campaign, places.sound(), drawn, files);
        SourcesYaml sources = SourcesYaml.read(
                campaign.sources(),
                files.yaml(
                        campaign.sources(),
                        () -> Skeletons.sources(draft.parties().camps().first())),
                draft.parties().camps());

        Names<AccountId> accountNames = AccountsReader.names(campaignFile, draft);
        Known known = new Known(
                draft.parties(),
                places.names(),
                places.places(),
                sources.names(),
                accountNames,
                draft.period(),
                draft.zone());
        AccountsReader accountsReader = AccountsReader.open(files, campaign, draft, known);
        Names<String> countNames = CasualtiesTable.names(campaign.data("casualties.csv"));
        List<Casualties> casualties = CasualtiesTable.read(files, campaign.data("casualties.csv"), known, countNames);
        Names<String> incidentNames = IncidentsTable.names(campaign.data("incidents.csv"));
        List<Incident> incidents = IncidentsTable.read(files, campaign.data("incidents.csv"), known, incidentNames);
        List<Account> accounts = accountsReader.read();
        accountsReader.finish(countNames, incidentNames);
        ScenarioNames scenarioNames = new ScenarioNames(
                accountNames,
                draft.parties().camps(),
                sources.names(),
                ScenarioNames.claims(campaign, accounts, problems.errors() > errorsBefore),
                draft.period());
        ScenariosReader scenarios = ScenariosReader.read(files, campaign, draft.defaultScenario(), scenarioNames);

        Optional<FaultyParts> faulty = FaultyParts.find(problems, errorsBefore, campaign, accountsReader.absent());
        if (faulty.isEmpty()) {
            return Optional.empty();
        }
        problems.later(places.straits(
                theatre.orElseThrow(),
                draft.campaign().orElseThrow().cartography().maxReachKm()));
        if (problems.errors() == errorsBefore
                && accounts.stream().allMatch(account -> account.claims().isEmpty())) {
            problems.warning(
                    ProblemCode.NO_CLAIMS,
                    Origin.of(campaign.seedsFolder()),
                    "no account has a claim, so all ground is unknown on every day",
                    "add rows to the claims.csv of an account in " + campaign.seedsFolder());
        }
        Dossier dossier = new Dossier(
                draft.campaign().orElseThrow(),
                new Gazetteer(places.places().values()),
                sources.sources(),
                faulty.get().without(accounts, Account::id));
        Map<String, Scenario> readable = faulty.get().heard(scenarios.resolved());
        Set<String> broken = new TreeSet<>(scenarios.ids());
        broken.removeAll(readable.keySet());
        checkHeard(dossier, readable, files, campaign);
        return Optional.of(new CampaignInputs(
                dossier,
                faulty.get()
                        .without(
                                faulty.get().unlessFaulty("casualties.csv", casualties),
                                c -> c.mention().account()),
                faulty.get()
                        .without(
                                faulty.get().unlessFaulty("incidents.csv", incidents),
                                i -> i.mention().account()),
                theatre.orElseThrow(),
                readable,
                broken,
                List.copyOf(files.files().values())));
    }

    private static void checkHeard(
            Dossier dossier, Map<String, Scenario> scenarios, FilesRead files, CampaignFiles campaign) {
        boolean anything = dossier.accounts().stream()
                .flatMap(account -> account.claims().stream())
                .anyMatch(claim -> claim.basis() != Basis.BASELINE);
        for (Scenario scenario : scenarios.values()) {
            if (anything && !Admission.hearsAnybody(dossier, scenario)) {
                String file = campaign.scenario(scenario.id());
                files.problems()
                        .warning(
                                ProblemCode.NOBODY_HEARD,
                                Origin.of(file),
                                "scenario \"" + scenario.id() + "\" hears nobody: it admits no claim on the period",
                                "admit more accounts or grades, leave out less, or give a later as_known_on, in "
                                        + file);
            }
        }
    }
}
