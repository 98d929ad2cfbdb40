package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import salient.charts.figure.ReadFigure;
import salient.charts.figure.SpecificationFiles;
import salient.charts.publish.FigurePublisher;
import salient.charts.publish.UnpublishedException;
import salient.problem.Problems;
import salient.workspace.OutputFolders;
import salient.workspace.Workspace;

/** Makes figures for reports to their specifications. */
@Command(
        name = "figure",
        description = "Makes numbered figures for a report exactly as their specifications say: maps, series of maps,"
                + " charts and comparisons, at their size in print, with captions and sources.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  salient figure charts/figures/01-kasab-25-march.yaml",
            "  salient figure charts/figures/*.yaml --to ../report/figures",
            "",
            "Figures go to runs/<campaign>/figures/. All that are asked for are written, or none. Docs:"
                    + " docs/figures.md."
        })
final class FigureCommand implements Callable<Integer> {
    private static final String CONSEQUENCE = "no figure was made";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SPEC", arity = "1..*", description = "The specifications: YAML files of the workspace.")
    private List<Path> files = List.of();

    @Mixin
    private CampaignOptions options;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "The folder to write figures to; runs/<campaign>/figures/ in the workspace if left out.")
    private Optional<Path> to = Optional.empty();

    FigureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws BadInputException {
        ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            nameTheirCampaign();
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Problems problems = new Problems();
            List<ReadFigure> figures = new SpecificationFiles(opened.workspace(), surroundings.current())
                    .read(files, opened.inputs(), problems);
            if (problems.hasErrors()) {
                throw new BadInputException(problems, CONSEQUENCE);
            }
            Path folder = opened.folder(surroundings, to, OutputFolders.FIGURES);
            SortedSet<String> made = publish(new FigurePublisher(opened.inputs(), progress), figures, folder);
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            made.forEach(name -> out.println(surroundings.shown(folder.resolve(name))));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    /** Names the campaign that the specifications do, unless one is named. */
    private void nameTheirCampaign() throws BadInputException {
        if (!options.isNamed()) {
            Workspace found = options.findWorkspace(surroundings, CONSEQUENCE);
            new SpecificationFiles(found, surroundings.current())
                    .campaign(files)
                    .filter(found.campaigns()::contains)
                    .ifPresent(options::name);
        }
    }

    private SortedSet<String> publish(FigurePublisher publisher, List<ReadFigure> figures, Path folder)
            throws BadInputException {
        try {
            return publisher.publish(figures, folder, surroundings.shown(folder));
        } catch (UnpublishedException e) {
            throw new Unpublished(spec.commandLine(), CONSEQUENCE, CONSEQUENCE).because(e);
        }
    }
}
