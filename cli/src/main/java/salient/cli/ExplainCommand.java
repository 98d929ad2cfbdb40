package salient.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.gis.provenance.ExplainedFinding;
import salient.place.Place;
import salient.place.PlaceKind;
import salient.problem.Quoted;
import salient.reading.Scenario;
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
            "  salient explain كسب --on 2014-03-24",
            "  salient explain kasab --on 2014-03-24 --format prov > kasab.json"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was explained";

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

    @Option(
            names = "--all",
            description = "Of a region with many places or claims, names every one; without it they are counted.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print for other programs in place of people: csv, json, or prov, which is PROV-JSON.")
    private Optional<String> format = Optional.empty();

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException, IOException {
        Optional<String> asked =
                FormatOption.checked(spec, format, FormatOption.CSV, FormatOption.JSON, ExplanationPrinter.PROV);
        CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
        Scenario reading = variation.of(options.scenario(scenario, opened, CONSEQUENCE), opened.inputs(), CONSEQUENCE);
        LocalDate day = new PeriodDays(
                        spec.commandLine(), opened.inputs().dossier().campaign())
                .day("--on", on)
                .orElse(opened.inputs().dossier().campaign().period().last());
        Place place = new PlaceArgument(
                        spec.commandLine(), opened.inputs().dossier().gazetteer())
                .find(String.join(" ", name));
        if (asked.isPresent()) {
            if (place.kind() == PlaceKind.REGION) {
                throw new ParameterException(
                        spec.commandLine(),
                        "A region has no finding of its own; name a place in " + Quoted.text(place.name())
                                + " for --format " + asked.get());
            }
            ExplainedFinding explained = ExplainedFinding.of(
                    opened.inputs().dossier(), new Replayer(opened.inputs()).judge(reading, place), place, day);
            new ExplanationPrinter(explained, spec.commandLine().getOut()).print(asked.get());
            return ExitStatus.FINE;
        }
        Page page = new Page(spec.commandLine().getOut(), surroundings.columns());
        PlaceCard card = new PlaceCard(opened.inputs().dossier(), page);
        card.print(place);
        if (place.kind() == PlaceKind.REGION) {
            card.printRegion(place, all ? PlaceCard.Length.WHOLE : PlaceCard.Length.SHORT);
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
}
