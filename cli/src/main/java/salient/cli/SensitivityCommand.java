package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.charts.publish.SensitivityPublisher;
import salient.charts.publish.UnpublishedException;
import salient.reading.Scenario;
import salient.run.RunOptions;

/** Measures what each source, account and camp moves. */
@Command(
        name = "sensitivity",
        description = "Leaves out each source, account and camp of a scenario in turn and says what changes, where and"
                + " when; and shares the ground out among those who speak, by their Shapley values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient sensitivity",
            "  salient sensitivity extended --without account:isw",
            "",
            "The tables and the chart stand in runs/<campaign>/sensitivity/<scenario>/ and take the place of older ones"
                    + " there as a whole. Docs: docs/sensitivity.md."
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was measured";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            description = "The folder to write runs under; runs/ in the workspace if left out.")
    private Optional<Path> runs = Optional.empty();

    @Mixin
    private NoMapsOptions pictures;

    SensitivityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Scenario reading =
                    variation.of(options.scenario(scenario.name(), opened, CONSEQUENCE), opened.inputs(), CONSEQUENCE);
            RunOptions asked = new RunOptions(Optional.empty(), variation.telling(), pictures.extras());
            SensitivityPublisher publisher =
                    new SensitivityPublisher(opened.output(surroundings, runs), pictures.standing(), progress);
            SensitivityPublisher.PublishedSensitivity made = publish(publisher, reading, asked);
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            new SensitivitySummary(made.run()).print(new Page(out, surroundings.columns()));
            out.println(surroundings.shown(made.folder().path()));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private SensitivityPublisher.PublishedSensitivity publish(
            SensitivityPublisher publisher, Scenario reading, RunOptions asked) throws BadInputException {
        try {
            return publisher.publish(reading, asked);
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "nothing was written").because(e);
        }
    }
}
