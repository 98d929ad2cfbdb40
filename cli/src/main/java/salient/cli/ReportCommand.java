package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.report.ScenarioReport;
import salient.problem.Problems;
import salient.reading.Scenario;
import salient.run.FileSet;
import salient.run.Replay;
import salient.run.Replayer;
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
            "",
            "The report stands in runs/<campaign>/reports/. Docs: docs/report.md."
        })
final class ReportCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "no report was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The scenario: a file in scenarios/<campaign>/, without .yaml. The campaign's default if left"
                    + " out.")
    private Optional<String> scenario = Optional.empty();

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write the report to; runs/<campaign>/reports/ in the workspace if left out.")
    private Optional<Path> to = Optional.empty();

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Scenario reading = options.scenario(scenario, opened, CONSEQUENCE);
            Replayer replayer = new Replayer(opened.inputs());
            progress.step("judging", opened.inputs().scenarios().size());
            Replay replay = replayer.replay(reading);
            progress.partDone();
            List<Replay> others = new ArrayList<>();
            for (Scenario other : opened.inputs().scenarios().values()) {
                if (!other.id().equals(reading.id())) {
                    others.add(replayer.replay(other));
                    progress.partDone();
                }
            }
            progress.step("drawing");
            ScenarioReport report = ScenarioReport.of(replay, others);
            SortedMap<String, byte[]> files = new TreeMap<>();
            files.put(reading.id() + ".pdf", report.pdf());
            files.put(reading.id() + ".html", report.html());
            write(opened, files);
            progress.end();
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private void write(CampaignOptions.Opened opened, SortedMap<String, byte[]> files) throws BadInputException {
        Path folder = to.map(given -> surroundings.current().resolve(given))
                .orElse(OutputFolders.in(
                        opened.workspace(), opened.inputs().dossier().campaign().id(), OutputFolders.REPORTS));
        Problems problems = new Problems();
        if (!new FileSet(folder, surroundings.shown(folder)).write(files, problems)) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
        PrintWriter out = spec.commandLine().getOut();
        files.keySet().forEach(name -> out.println(surroundings.shown(folder.resolve(name))));
    }
}
