package salient.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.account.Dossier;
import salient.charts.publish.EnsemblePublisher;
import salient.charts.publish.UnpublishedException;
import salient.ensemble.EnsembleRequest;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.problem.Quoted;
import salient.reading.Scenario;
import salient.run.RunOptions;

/** Draws histories that fit what is said, and tells what they have in common. */
@Command(
        name = "ensemble",
        description = "Draws many histories of a campaign by the model, each of which fits all that a scenario admits,"
                + " and tells how far they agree: ground, front and gains with bands, when each place fell, and"
                + " how often the front ran where. What it tells is a model's answer, and no report.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient ensemble posterior",
            "  salient ensemble posterior --members 200 --seed 7 --before kasab,observatory-45",
            "",
            "A scenario without 'combine: posterior' is read by the model all the same. The tables stand in"
                    + " runs/<campaign>/ensembles/<scenario>/ and take the place of older ones there as a whole."
                    + " Docs: docs/ensembles.md."
        })
final class EnsembleCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was drawn";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Mixin
    private MembersOptions members;

    @Option(
            names = "--before",
            paramLabel = "A,B",
            description = "Two places: how often A fell before B. May be given several times.")
    private List<String> before = List.of();

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write; runs/<campaign>/ensembles/<scenario>/ if left out.")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private NoMapsOptions pictures;

    EnsembleCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        members.check();
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Scenario reading =
                    variation.of(options.scenario(scenario.name(), opened, CONSEQUENCE), opened.inputs(), CONSEQUENCE);
            Dossier dossier = opened.inputs().dossier();
            EnsembleRequest request = members.request(pairs(dossier));
            members.checkMemory(1, dossier);
            EnsemblePublisher publisher =
                    new EnsemblePublisher(opened.output(surroundings, Optional.empty()), pictures.standing(), progress);
            EnsemblePublisher.PublishedEnsemble made = publish(publisher, reading, request);
            progress.end();
            new EnsembleSummary(dossier.campaign(), reading, made.ensemble())
                    .print(new Page(spec.commandLine().getOut(), surroundings.columns()));
            spec.commandLine().getOut().println(surroundings.shown(made.folder().path()));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private EnsemblePublisher.PublishedEnsemble publish(
            EnsemblePublisher publisher, Scenario reading, EnsembleRequest request) throws BadInputException {
        try {
            return publisher.publish(
                    reading,
                    request,
                    new RunOptions(Optional.empty(), variation.telling(), pictures.extras()),
                    to.map(given -> surroundings.current().resolve(given)));
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "nothing was written").because(e);
        }
    }

    private List<EnsembleRequest.Pair> pairs(Dossier dossier) {
        PlaceArgument places = new PlaceArgument(spec.commandLine(), dossier.gazetteer());
        List<EnsembleRequest.Pair> pairs = new ArrayList<>();
        for (String given : before) {
            String[] names = given.split(",", -1);
            if (names.length != 2 || names[0].isBlank() || names[1].isBlank()) {
                throw wrong("--before " + Quoted.text(given)
                        + " names no two places; write them with a comma between, e.g. --before kasab,samra");
            }
            PlaceId first = place(places, names[0]);
            PlaceId second = place(places, names[1]);
            if (first.equals(second)) {
                throw wrong("--before " + Quoted.text(given) + " names one place twice; name two");
            }
            pairs.add(new EnsembleRequest.Pair(first, second));
        }
        return pairs;
    }

    private PlaceId place(PlaceArgument places, String name) {
        Place place = places.find(name.strip());
        if (place.kind() == PlaceKind.REGION) {
            throw wrong(place.id() + " is a region, which does not fall as a whole; name a place in it");
        }
        return place.id();
    }

    private ParameterException wrong(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
