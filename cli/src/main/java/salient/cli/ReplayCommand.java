package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import salient.charts.draw.Theme;
import salient.charts.publish.CampaignOutput;
import salient.charts.publish.PictureOptions;
import salient.charts.publish.PublishedRun;
import salient.charts.publish.ReadingsPage;
import salient.charts.publish.RunPublisher;
import salient.charts.publish.UnpublishedException;
import salient.cli.looks.MapLegend;
import salient.gis.descriptor.DataPackage;
import salient.gis.descriptor.ResearchCrate;
import salient.gis.layer.Layers;
import salient.gis.publish.RunPackage;
import salient.problem.ProblemReport;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.RunCompanions;
import salient.run.RunFolder;
import salient.run.RunOptions;

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

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ScenarioArgument scenario;

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
    private DrawingOptions drawing;

    @Option(names = "--daily-control", description = "Add daily_control.csv: a row for each place and day.")
    private boolean dailyControl;

    @Option(
            names = "--no-gis",
            description = "Leave out control.gpkg, the layers for other programs, and its project for QGIS.")
    private boolean noGis;

    ReplayCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        if (all && scenario.name().isPresent()) {
            throw new ParameterException(spec.commandLine(), "Name a scenario or ask for --all, not both");
        }
        if (!extras().contains(RunOptions.Extra.MAPS) && drawing.areGiven()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "With --no-maps nothing is drawn; leave out --every, --format, --labels and --theme");
        }
        PictureOptions pictures = drawing.read();
        PrintWriter err = spec.commandLine().getErr();
        ProgressLine progress = new ProgressLine(err, surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            RunOptions asked =
                    new RunOptions(writing.days(opened.inputs().dossier().campaign()), variation.telling(), extras());
            CampaignOutput output = writing.output(opened, surroundings);
            RunPublisher publisher = new RunPublisher(
                    output,
                    pictures,
                    writing.standing(),
                    progress,
                    new RunCompanions(
                            List.of(new RunPackage(excerpt -> MapLegend.of(excerpt, Theme.ATLAS))),
                            List.of(new DataPackage(), new ResearchCrate())));
            List<Excerpt> runs = new ArrayList<>();
            for (Scenario reading : readings(opened)) {
                PublishedRun run = publish(publisher, reading, asked);
                runs.add(run.excerpt());
                progress.end();
                new ReplaySummary(
                                run.excerpt(),
                                drawing.sparing(run.excerpt().days(), asked.extras()),
                                asked.extras().contains(RunOptions.Extra.MAPS) ? run.chartsLeftOut() : List.of(),
                                layers(run.excerpt(), reading))
                        .print(new Page(out(), surroundings.columns()));
                print(run.folder().path());
            }
            if (runs.size() > 1 && asked.extras().contains(RunOptions.Extra.MAPS)) {
                RunFolder folder = publish(new ReadingsPage(output, progress), runs, asked);
                progress.end();
                print(folder.path().resolve(ReadingsPage.FILE));
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

    /** What is to be said of the layers, if anything. */
    private Optional<String> layers(Excerpt excerpt, Scenario reading) {
        return noGis ? Optional.empty() : LayersLeftOut.words(Layers.spansOfControl(excerpt), reading.id());
    }

    private PublishedRun publish(RunPublisher publisher, Scenario reading, RunOptions asked) throws BadInputException {
        try {
            return publisher.publish(reading, asked);
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "no run was written").because(e);
        }
    }

    private RunFolder publish(ReadingsPage page, List<Excerpt> runs, RunOptions asked) throws BadInputException {
        try {
            return page.publish(runs, asked);
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, "no page of all readings was written").because(e);
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void print(Path path) {
        out().println(surroundings.shown(path));
        out().flush();
    }

    private List<Scenario> readings(CampaignOptions.Opened opened) throws BadInputException {
        CampaignInputs inputs = opened.inputs();
        Collection<Scenario> named =
                all ? inputs.scenarios().values() : List.of(options.scenario(scenario.name(), opened, CONSEQUENCE));
        if (named.isEmpty()) {
            throw new BadInputException(opened.faults(), CONSEQUENCE);
        }
        return variation.of(named, inputs, CONSEQUENCE);
    }

    private Set<RunOptions.Extra> extras() {
        Set<RunOptions.Extra> extras = writing.extras();
        if (dailyControl) {
            extras.add(RunOptions.Extra.DAILY_CONTROL);
        }
        if (!noGis) {
            extras.add(RunOptions.Extra.GIS);
        }
        return extras;
    }
}
