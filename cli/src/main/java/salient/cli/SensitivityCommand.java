package salient.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.SensitivityChart;
import salient.compare.Sensitivity;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.Replay;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.SensitivityManifest;
import salient.run.SensitivityRun;
import salient.run.SensitivityTables;
import salient.workspace.CampaignFiles;

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
    private static final String NOT_WRITTEN = "nothing was written";

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
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--runs",
            paramLabel = "DIR",
            description = "The folder to write runs under; runs/ in the workspace if left out.")
    private Optional<Path> runs = Optional.empty();

    @Option(names = "--no-maps", description = "Write the tables alone: draw no chart.")
    private boolean noMaps;

    @Option(
            names = StandingPictures.DISCARD,
            description = "With --no-maps: take away the chart of the measurement that stands.")
    private boolean discardMaps;

    SensitivityCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Scenario reading =
                    variation.of(options.scenario(scenario, opened, CONSEQUENCE), opened.inputs(), CONSEQUENCE);
            checkLoad(opened, reading);
            RunOptions asked = new RunOptions(
                    Optional.empty(), variation.telling(), noMaps ? Set.of() : Set.of(RunOptions.Extra.MAPS));
            RunFolder folder = folder(opened, reading, asked);
            new StandingPictures(spec.commandLine(), discardMaps).check(folder, asked.extras());
            SensitivityRun run = write(opened, folder, reading, asked, progress);
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            new SensitivitySummary(run).print(new Page(out, surroundings.columns()));
            out.println(surroundings.shown(folder.path()));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private static void checkLoad(CampaignOptions.Opened opened, Scenario reading) throws BadInputException {
        Sensitivity.Load load = Sensitivity.load(opened.inputs().dossier(), reading);
        if (load.isTooMuch()) {
            Problems problems = new Problems();
            String file = new CampaignFiles(opened.inputs().dossier().campaign().id()).scenario(reading.id());
            problems.error(
                    ProblemCode.TOO_MUCH,
                    Origin.of(file),
                    "to leave out each of its " + load.tellers() + " sources, accounts and camps in turn and weigh "
                            + load.claims() + " claims each time is more than " + Sensitivity.MOST_WEIGHINGS
                            + " weighings",
                    "hear fewer accounts in " + file + ", or leave some out with --without");
            throw new BadInputException(problems, CONSEQUENCE);
        }
    }

    private RunFolder folder(CampaignOptions.Opened opened, Scenario reading, RunOptions asked) {
        Path under = runs.map(given -> surroundings.current().resolve(given))
                .orElse(opened.workspace().runs());
        String campaign = opened.inputs().dossier().campaign().id();
        return RunFolder.ofSensitivity(opened.workspace(), under, campaign, reading.id(), asked);
    }

    private static SensitivityRun write(
            CampaignOptions.Opened opened, RunFolder folder, Scenario reading, RunOptions asked, Progress progress)
            throws BadInputException {
        Problems output = new Problems();
        try (RunDraft draft = folder.begin(output).orElseThrow(() -> new BadInputException(output, CONSEQUENCE))) {
            progress.step("judging " + reading.id());
            Replay replay = new Replayer(opened.inputs()).replay(reading);
            progress.step("leaving out each in turn");
            SensitivityRun run = SensitivityRun.of(replay);
            draft.write("scenario.yaml", ScenarioText.of(reading).getBytes(StandardCharsets.UTF_8));
            SensitivityTables.write(run, draft);
            if (asked.extras().contains(RunOptions.Extra.MAPS)) {
                progress.step("drawing");
                ChartPage page = SensitivityChart.draw(run);
                draft.write("charts/" + page.name() + ".png", ChartWriter.png(page));
                draft.write("charts/" + page.name() + ".svg", ChartWriter.svg(page));
            }
            SensitivityManifest manifest = new SensitivityManifest(
                    opened.inputs().dossier().campaign().id(),
                    reading.id(),
                    asked,
                    opened.inputs().files());
            if (draft.publish(manifest, output).isEmpty()) {
                throw new BadInputException(output, NOT_WRITTEN);
            }
            return run;
        }
    }
}
