package salient.cli;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.engine.Judge;
import salient.ground.CellNeighbours;
import salient.reading.Scenario;
import salient.reading.Verdict;
import salient.run.ClaimsLedger;
import salient.run.Replayer;
import salient.wording.Wording;

/** Lists the claims with what became of each. */
@Command(
        name = "claims",
        description =
                "Lists the claims, by date, with the verdict on each under a scenario: the rule, the reason and the"
                        + " claim that beat it. A claim on a region has a verdict for each place it was applied to.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient claims --place observatory-45 --verdict overruled",
            "  salient claims --camp government --from 2014-03-31 --to 2014-04-04",
            "  salient claims --format csv > claims.csv"
        })
final class ClaimsCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was listed";
    private static final Comparator<ClaimFilter.Judged> ORDER = Comparator.comparing(
                    (ClaimFilter.Judged judged) -> judged.claim().valid().first())
            .thenComparing(ClaimFilter.Judged::verdict);

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "The scenario; the campaign's default if left out.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private ClaimFilter filter;

    @Option(names = "--csv", description = "The same as --format csv.")
    private boolean csv;

    @Mixin
    private FormatOption format;

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    ClaimsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        Optional<String> asked = format.of(FormatOption.CSV, FormatOption.JSON);
        CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
        Dossier dossier = opened.inputs().dossier();
        Scenario reading = variation.of(options.scenario(scenario, opened, CONSEQUENCE), opened.inputs(), CONSEQUENCE);
        Predicate<ClaimFilter.Judged> wanted = filter.in(dossier, options);
        CellNeighbours neighbours = new CellNeighbours(new Replayer(opened.inputs()).coverage());
        List<Verdict> verdicts = new Judge(dossier, reading).judge(neighbours).verdicts();
        Wording wording = new Wording(dossier);
        List<ClaimsLedger.Line> lines = verdicts.stream()
                .map(verdict -> new ClaimFilter.Judged(dossier.claim(verdict.claim()), verdict))
                .filter(wanted)
                .sorted(ORDER)
                .map(judged -> new ClaimsLedger.Line(
                        judged.claim(),
                        dossier.campOf(judged.claim()).id(),
                        judged.verdict(),
                        wording.says(judged.claim())))
                .toList();
        if (asked.filter(FormatOption.JSON::equals).isPresent()) {
            ClaimsLedger.of(lines).writeJson(spec.commandLine().getOut());
        } else if (csv || asked.isPresent()) {
            ClaimsLedger.of(lines).writeCsv(spec.commandLine().getOut());
        } else {
            Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
            new LedgerPage(dossier, wording, page, surroundings.columns()).print(reading, lines);
        }
        return ExitStatus.FINE;
    }
}
