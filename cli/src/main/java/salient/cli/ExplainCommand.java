package salient.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.engine.Scenario;
import salient.place.Gazetteer;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.problem.NearestName;
import salient.problem.Quoted;
import salient.run.Replayer;

/** Says what was found for a place on a day, and why. */
@Command(
        name = "explain",
        description = "Says who held a place at the close of a day, and why: the claims that decided, the claims that"
                + " lost and what beat them, and the days before.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient explain observatory-45 --on 2014-04-01",
            "  salient explain Kasab",
            "  salient explain كسب --on 2014-03-24"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was explained";
    private static final int MOST_NAMES = 5;

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PLACE",
            arity = "1..*",
            description = "The place: its id, its name or any other name it is known by, in any script.")
    private List<String> name = List.of();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day, YYYY-MM-DD; the last of the period if left out.")
    private Optional<String> on = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "The scenario; the campaign's default if left out.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private CampaignOptions options;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
        Scenario reading = options.scenario(scenario, opened.inputs());
        LocalDate day = new PeriodDays(
                        spec.commandLine(), opened.inputs().dossier().campaign())
                .day("--on", on)
                .orElse(opened.inputs().dossier().campaign().period().last());
        Place place = find(opened.inputs().dossier().gazetteer());
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        PlaceCard card = new PlaceCard(opened.inputs().dossier(), page);
        card.print(place);
        if (place.kind() == PlaceKind.REGION) {
            card.printRegion(place);
        } else {
            new Explanation(
                            opened.inputs().dossier(),
                            new Replayer(opened.inputs()).judge(reading, place),
                            place,
                            day,
                            page)
                    .print();
        }
        return ExitStatus.FINE;
    }

    private Place find(Gazetteer gazetteer) {
        String wanted = String.join(" ", name);
        return gazetteer
                .findByName(wanted)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "No place is called " + Quoted.text(wanted) + near(gazetteer, wanted)));
    }

    /** The places whose names are nearest, or hold what was written. */
    private static String near(Gazetteer gazetteer, String wanted) {
        String folded = Gazetteer.fold(wanted);
        List<String> holding = gazetteer.all().stream()
                .filter(p -> folded.length() > 1
                        && Stream.concat(p.names(), Stream.of(p.id().value()))
                                .anyMatch(n -> Gazetteer.fold(n).contains(folded)))
                .map(p -> p.id().value())
                .limit(MOST_NAMES)
                .toList();
        if (!holding.isEmpty()) {
            return "; did you mean " + String.join(" or ", holding) + "?";
        }
        List<String> names = gazetteer.all().stream()
                .flatMap(p -> Stream.concat(p.names(), Stream.of(p.id().value())))
                .toList();
        return NearestName.find(wanted, names)
                .flatMap(gazetteer::findByName)
                .map(p -> "; did you mean " + p.id() + " (" + p.name() + ")?")
                .orElse("; 'salient list places' has them all");
    }
}
