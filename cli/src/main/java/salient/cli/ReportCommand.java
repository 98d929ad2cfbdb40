package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import salient.charts.map.Every;
import salient.charts.publish.ReportPublisher;
import salient.charts.publish.UnpublishedException;
import salient.reading.Scenario;
import salient.workspace.OutputFolders;

/** Writes an illustrated report on one scenario. */
@Command(
        name = "report",
        description =
                "Writes an illustrated report on one scenario, as PDF and as HTML: key numbers, maps of the turning"
                        + " days, charts, every change, where other scenarios part from it, sources and limits.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient report",
            "  salient report government --to ../report",
            "  salient report --every month",
            "",
            "The report stands in runs/<campaign>/reports/. Docs: docs/report.md."
        })
final class ReportCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "no report was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write the report to; runs/<campaign>/reports/ in the workspace if left out.")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--every",
            paramLabel = "STEP",
            description =
                    "Show a map a week or month, one in so many days, or one for each day on which ground changes:"
                            + " day, week, month, a number, or change; "
                            + ReportPublisher.MOST_MAPS + " at most. If left out, the turning days.")
    private Optional<String> every = Optional.empty();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Optional<Every> step = every.map(text -> EveryOption.step(text, spec));
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Scenario reading = options.scenario(scenario.name(), opened, CONSEQUENCE);
            Path folder = opened.folder(surroundings, to, OutputFolders.REPORTS);
            SortedSet<String> files = publish(new ReportPublisher(opened.inputs(), step, progress), reading, folder);
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(name -> out.println(surroundings.shown(folder.resolve(name))));
            progress.end();
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private SortedSet<String> publish(ReportPublisher publisher, Scenario reading, Path folder)
            throws BadInputException {
        try {
            return publisher.publish(reading, folder, surroundings.shown(folder));
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, CONSEQUENCE).because(e);
        }
    }
}
