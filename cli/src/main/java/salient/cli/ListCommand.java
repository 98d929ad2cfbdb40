package salient.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.account.Account;
import salient.account.Dossier;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.Campaign;
import salient.place.Place;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.wording.Amounts;
import salient.wording.PlaceWords;

/** Says what a workspace holds. */
@Command(
        name = "list",
        description = "Lists what the workspace holds: campaigns, and of each its scenarios, accounts, sources and"
                + " places.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient list",
            "  salient list scenarios",
            "  salient list sources places",
            "  salient list places --format csv > places.csv"
        })
final class ListCommand implements Callable<Integer> {
    /** More of a kind are counted where everything is listed. */
    private static final int MOST_UNASKED = 200;

    private static final String CONSEQUENCE = "nothing was listed";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "WHAT",
            arity = "0..*",
            completionCandidates = Listed.Words.class,
            description = "Listed to list: ${COMPLETION-CANDIDATES}. Everything if left out, and of more"
                    + " than 200 how many there are.")
    private List<String> wanted = new ArrayList<>();

    @Mixin
    private FormatOption format;

    @Mixin
    private CampaignOptions options;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        Set<Listed> all = asked();
        Optional<String> asked = format.of(FormatOption.CSV, FormatOption.JSON);
        if (asked.filter(FormatOption.CSV::equals).isPresent() && all.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A table of csv holds one kind of thing; name one of " + String.join(", ", new Listed.Words()));
        }
        List<CampaignInputs> read = options.openAll(surroundings, CONSEQUENCE).campaigns();
        if (asked.isPresent()) {
            new ListingPrinter(read, spec.commandLine().getOut()).print(all, asked.get());
            return ExitStatus.FINE;
        }
        Columns columns = new Columns(spec.commandLine().getOut());
        if (all.contains(Listed.CAMPAIGNS)) {
            List<List<String>> rows = read.stream()
                    .map(inputs -> row(inputs.dossier().campaign()))
                    .toList();
            columns.print("campaigns", rows);
        }
        for (CampaignInputs inputs : read) {
            for (Listed what : all) {
                if (what != Listed.CAMPAIGNS) {
                    String of = read.size() == 1
                            ? ""
                            : " of " + inputs.dossier().campaign().id();
                    List<List<String>> rows = rows(what, inputs);
                    if (wanted.isEmpty() && rows.size() > MOST_UNASKED) {
                        columns.print(what.token() + of, List.of(List.of(summary(what, rows.size(), inputs))));
                    } else {
                        columns.print(what.token() + of, rows);
                    }
                }
            }
        }
        return ExitStatus.FINE;
    }

    private Set<Listed> asked() {
        Set<Listed> asked = new TreeSet<>();
        for (String word : wanted) {
            asked.add(Stream.of(Listed.values())
                    .filter(what -> what.token().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            Quoted.text(word) + " cannot be listed; there are "
                                    + String.join(", ", new Listed.Words()))));
        }
        return asked.isEmpty() ? new TreeSet<>(List.of(Listed.values())) : asked;
    }

    private static List<List<String>> rows(Listed what, CampaignInputs inputs) {
        Dossier dossier = inputs.dossier();
        return switch (what) {
            case CAMPAIGNS -> List.of(row(dossier.campaign()));
            case SCENARIOS ->
                inputs.scenarios().values().stream()
                        .map(scenario -> row(scenario, dossier.campaign()))
                        .toList();
            case ACCOUNTS -> dossier.accounts().stream().map(ListCommand::row).toList();
            case SOURCES -> sources(dossier);
            case PLACES ->
                dossier.gazetteer().all().stream()
                        .sorted(Comparator.comparing(Place::id))
                        .map(ListCommand::row)
                        .toList();
        };
    }

    private static String summary(Listed what, int count, CampaignInputs inputs) {
        String all = what == Listed.PLACES
                ? PlaceWords.kinds(inputs.dossier().gazetteer().all())
                : Amounts.number(count);
        return all + "; \"salient list " + what.token() + "\" names each";
    }

    private static List<String> row(Campaign campaign) {
        return List.of(campaign.id(), campaign.period().toString(), campaign.name());
    }

    private static List<String> row(Scenario scenario, Campaign campaign) {
        boolean isDefault = scenario.id().equals(campaign.defaults().scenario());
        return List.of(scenario.id(), isDefault ? "default" : "", scenario.title());
    }

    private static List<String> row(Account account) {
        return List.of(
                account.id().value(),
                Amounts.count(account.claims().size(), "claim"),
                account.publication().published().toString(),
                account.title());
    }

    private static List<List<String>> sources(Dossier dossier) {
        Map<SourceId, Integer> claims = new HashMap<>();
        dossier.claims().forEach(claim -> claims.merge(claim.source(), 1, Integer::sum));
        return dossier.sources().values().stream()
                .map(source -> row(source, claims.getOrDefault(source.id(), 0)))
                .toList();
    }

    private static List<String> row(Source source, int claims) {
        return List.of(
                source.id().value(),
                source.camp().value(),
                source.reliability().name(),
                Amounts.count(claims, "claim"),
                source.name());
    }

    private static List<String> row(Place place) {
        return List.of(
                place.id().value(),
                place.kind().token().replace('_', ' '),
                place.name(),
                place.toponym().local());
    }
}
