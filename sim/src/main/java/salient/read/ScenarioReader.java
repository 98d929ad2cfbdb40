package salient.read;

import java.util.Optional;
import salient.account.AccountId;
import salient.campaign.Camp;
import salient.campaign.CampId;
import salient.campaign.Campaign;
import salient.engine.Scenario;
import salient.problem.ProblemCode;
import salient.problem.Problems;

/** Reads one scenario that stands alone, such as the one kept with a run. */
public final class ScenarioReader {
    private static final String CAMPAIGN_FILE = "campaign.yaml";

    private ScenarioReader() {}

    /**
     * The scenario in {@code file}, which inherits nothing.
     *
     * @param id the id that it gets
     * @return empty, with problems filed, if it has errors or inherits
     */
    public static Optional<Scenario> read(SourceFile file, String id, Campaign campaign, Problems problems) {
        return read(file, id, campaign, accounts(campaign), problems);
    }

    /**
     * The scenario in {@code file}, which a run was made from; accounts that the campaign no longer has are left out.
     *
     * @param id the id that it gets
     * @return empty, with problems filed, if it has errors or inherits
     */
    static Optional<Scenario> ofRun(SourceFile file, String id, Campaign campaign, Problems problems) {
        Names<AccountId> accounts = accounts(campaign);
        accounts.open();
        return read(file, id, campaign, accounts, problems);
    }

    private static Names<AccountId> accounts(Campaign campaign) {
        Names<AccountId> accounts = Names.listedIn(
                CAMPAIGN_FILE, "account", "is not one of the campaign's", ProblemCode.UNKNOWN_ACCOUNT, "add it to");
        campaign.accountOrder().forEach(account -> accounts.add(account, new AccountId(account)));
        return accounts;
    }

    private static Optional<Scenario> read(
            SourceFile file, String id, Campaign campaign, Names<AccountId> accounts, Problems problems) {
        Names<CampId> camps = SidesAndCamps.campNames(CAMPAIGN_FILE);
        campaign.camps().stream().map(Camp::id).forEach(camp -> camps.add(camp.value(), camp));
        int errors = problems.errors();
        Optional<ScenarioYaml> yaml =
                YamlParser.read(file, problems).map(top -> ScenarioYaml.read(top, id, accounts, camps));
        yaml.flatMap(ScenarioYaml::inherits)
                .ifPresent(field -> field.error(
                        ProblemCode.UNKNOWN_SCENARIO,
                        "a scenario that stands alone inherits nothing",
                        "write out what it inherits in " + field.file()));
        return problems.errors() > errors ? Optional.empty() : yaml.map(ScenarioYaml::alone);
    }
}
