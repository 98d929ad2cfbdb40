package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.map.Every;
import salient.charts.page.ReplayPage;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.ScenarioText;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.Manifest;
import salient.run.Replay;
import salient.run.Replayer;
import salient.run.RunDraft;
import salient.run.RunFolder;
import salient.run.RunOptions;
import salient.run.RunTables;
import salient.time.DaySpan;

/** Replays a campaign under one scenario and writes the run. */
@Command(
        name = "replay",
        description = "Replays a campaign day by day under one scenario, and writes the run: tables, a map for each"
                + " day, charts, and a manifest.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient replay",
            "  salient replay monitor --from 2014-03-21 --to 2014-04-04",
            "  salient replay --format pdf,svg",
            "  salient replay --no-maps --daily-control",
            "  salient replay --all --no-maps",
            "  salient replay monitor --with contested_days=3 --without source:sohr",
            "",
            "The run stands in runs/<campaign>/<scenario>/ and takes the place of an older one there as a whole: keep"
                    + " no files of your own in it. With --from, --to, --with or --without it has a folder of its own. Docs:"
                    + " docs/run-format.md."
        })
final class ReplayCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "nothing was replayed";
    private static final String NOT_WRITTEN = "no run was written";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            description = "The scenario: a file in scenarios/<campaign>/, without .yaml. The campaign's default if left"
                    + " out.")
    private Optional<String> scenario = Optional.empty();

    @Option(
            names = "--all",
            description = "Replay every scenario of the campaign, one after the other, and write one page for all.")
    private boolean all;

    @Mixin
    private VariationOptions variation;

    @Mixin
    private CampaignOptions options;

    @Mixin
    private WritingOptions writing;

    @Mixin
    private PictureOptions pictures;

    @Option(names = "--daily-control", description = "Add daily_control.csv: a row for each place and day.")
    private boolean dailyControl;

    @Mixin
    private EveryOption every;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (all && scenario.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Name a scenario or ask for --all, not both");
        }
        if (!extras().contains(RunOptions.Extra.MAPS) && (pictures.areGiven() || every.isGiven())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "With --no-maps nothing is drawn; leave out --every, --format, --labels and --theme");
        }
        pictures.read();
        Every step = every.read();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err, surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            DaySpan period = opened.inputs().dossier().campaign().period();
            RunOptions asked = new RunOptions(
                    writing.days(opened.inputs().dossier().campaign()), variation.telling(), extras(), given(step));
            DaySpan days = asked.days().orElse(period);
            PrintWriter out = spec.commandLine().getOut();
            Replayer replayer = new Replayer(opened.inputs());
            List<Replay> replays = new ArrayList<>();
            for (Scenario reading : readings(opened)) {
                Excerpt excerpt = write(opened, replayer, reading, days, asked, step, progress);
                replays.add(excerpt.replay());
                progress.end();
                new ReplaySummary(excerpt).print(new Page(out, surroundings.columns()));
                out.println(surroundings.shown(folder(opened, reading, asked).path()));
                out.flush();
            }
            if (replays.size() > 1 && asked.extras().contains(RunOptions.Extra.MAPS)) {
                Path under = writing.under(surroundings, opened.workspace());
                RunFolder folder = new AllReadings(opened, days, asked).write(under, replays, progress);
                progress.end();
                out.println(surroundings.shown(folder.path().resolve(ReplayPage.FILE)));
                out.flush();
            }
            if (opened.problems().warnings() > 0) {
                err.println(ProblemReport.closing(opened.problems(), CONSEQUENCE) + "; see problems.csv, or run check");
                err.flush();
            }
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private List<Scenario> readings(CampaignOptions.Opened opened) throws BadInputException {
        CampaignInputs inputs = opened.inputs();
        Collection<Scenario> named =
                all ? inputs.scenarios().values() : List.of(options.scenario(scenario, opened, CONSEQUENCE));
        if (named.isEmpty()) {
            throw new BadInputException(opened.faults(), CONSEQUENCE);
        }
        return variation.of(named, inputs, CONSEQUENCE);
    }

    private SortedMap<String, String> given(Every step) {
        SortedMap<String, String> given = pictures.given();
        if (every.isGiven()) {
            given.put("every", step.word());
        }
        return given;
    }

    private Set<RunOptions.Extra> extras() {
        Set<RunOptions.Extra> extras = writing.extras();
        if (dailyControl) {
            extras.add(RunOptions.Extra.DAILY_CONTROL);
        }
        return extras;
    }

    private RunFolder folder(CampaignOptions.Opened opened, Scenario reading, RunOptions asked) {
        String campaign = opened.inputs().dossier().campaign().id();
        return RunFolder.of(
                opened.workspace(), writing.under(surroundings, opened.workspace()), campaign, reading.id(), asked);
    }

    private Excerpt write(
            CampaignOptions.Opened opened,
            Replayer replayer,
            Scenario reading,
            DaySpan days,
            RunOptions asked,
            Every step,
            Progress progress)
            throws BadInputException {
        Problems output = new Problems();
        RunFolder folder = folder(opened, reading, asked);
        try (RunDraft draft = folder.begin(output).orElseThrow(() -> new BadInputException(output, CONSEQUENCE))) {
            progress.step(
                    "judging " + Plain.count(opened.inputs().dossier().claims().size(), "claim"));
            Replay replay = replayer.replay(reading);
            Excerpt excerpt = new Excerpt(replay, days);
            progress.step("writing tables");
            draft.write("scenario.yaml", ScenarioText.of(reading).getBytes(java.nio.charset.StandardCharsets.UTF_8));
            RunTables.write(excerpt, opened.problems().sorted(), asked.extras(), draft);
            if (asked.extras().contains(RunOptions.Extra.MAPS)) {
                new Pictures(excerpt, draft, pictures, step, progress).draw();
            }
            if (writing.standing().areAtRisk(folder, asked.extras())) {
                if (!folder.holdsAllOf(draft, opened.inputs().files())) {
                    throw writing.standing().refused(folder);
                }
                // The same run with its pictures is there already.
                return excerpt;
            }
            if (draft.publish(Manifest.of(excerpt, asked), output).isEmpty()) {
                throw new BadInputException(output, NOT_WRITTEN);
            }
            return excerpt;
        }
    }
}
