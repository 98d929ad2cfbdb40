package salient.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import salient.charts.figure.FigureArtist;
import salient.charts.figure.FigureDrawing;
import salient.charts.figure.FigureFiles;
import salient.charts.figure.FigureReader;
import salient.charts.figure.FigureSize;
import salient.charts.figure.FigureSpecification;
import salient.charts.figure.FigureTooSmallException;
import salient.charts.figure.ReadFigure;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.run.FileSet;
import salient.run.Replay;
import salient.run.Replayer;
import salient.text.SourceFile;
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
        Progress progress = new Progress(spec.commandLine().getErr(), surroundings);
        try {
            progress.step("reading");
            CampaignOptions.Opened opened = options.open(surroundings, CONSEQUENCE);
            Problems problems = new Problems();
            List<ReadFigure> figures = read(opened, problems);
            stopAtErrors(problems);
            FigureArtist artist = new FigureArtist(replays(opened, figures, progress));
            progress.step("drawing", figures.size());
            SortedMap<String, byte[]> made = new TreeMap<>();
            for (ReadFigure figure : figures) {
                draw(figure, artist, problems).ifPresent(made::putAll);
                progress.partDone();
            }
            stopAtErrors(problems);
            Path folder = to.map(given -> surroundings.current().resolve(given))
                    .orElse(OutputFolders.in(
                            opened.workspace(),
                            opened.inputs().dossier().campaign().id(),
                            OutputFolders.FIGURES));
            new FileSet(folder, surroundings.shown(folder)).write(made, problems);
            stopAtErrors(problems);
            progress.end();
            PrintWriter out = spec.commandLine().getOut();
            made.keySet().forEach(name -> out.println(surroundings.shown(folder.resolve(name))));
            return ExitStatus.FINE;
        } finally {
            progress.end();
        }
    }

    private static void stopAtErrors(Problems problems) throws BadInputException {
        if (problems.hasErrors()) {
            throw new BadInputException(problems, CONSEQUENCE);
        }
    }

    /** All specifications that are sound; two may not have files of one name. */
    private List<ReadFigure> read(CampaignOptions.Opened opened, Problems problems) {
        List<ReadFigure> figures = new ArrayList<>();
        SortedMap<String, String> named = new TreeMap<>();
        for (Path file : files) {
            Optional<ReadFigure> figure = source(opened.workspace(), file, problems)
                    .flatMap(source -> FigureReader.read(source, opened.inputs(), problems));
            figure.ifPresent(read -> {
                String before =
                        named.putIfAbsent(read.figure().name(), read.sizedAt().file());
                if (before == null) {
                    figures.add(read);
                } else if (!before.equals(read.sizedAt().file())) {
                    problems.error(
                            ProblemCode.DUPLICATE_ID,
                            Origin.of(read.sizedAt().file()),
                            "its files would be called \"" + read.figure().name() + "\", as those of " + before,
                            "give one of them a name of its own with output:");
                }
            });
        }
        return figures;
    }

    /** The file, which must lie in the workspace: nothing outside of it is read. */
    private Optional<SourceFile> source(Workspace workspace, Path file, Problems problems) {
        try {
            Path path = surroundings.current().resolve(file).normalize();
            Path real = path.toFile().exists() ? path.toRealPath() : path;
            if (real.startsWith(workspace.root())) {
                String name = workspace.root().relativize(real).toString().replace('\\', '/');
                return SourceFile.read(workspace, name, problems);
            }
            if (!Files.exists(path) && !Files.notExists(path)) {
                String shown = Unseen.shown(file.toString());
                problems.error(
                        ProblemCode.UNREADABLE_FILE,
                        Origin.of(shown),
                        "the file cannot be read",
                        "make " + shown + ", and the folders on the way to it, readable for the user who runs this");
                return Optional.empty();
            }
            if (Files.notExists(path)) {
                String shown = Unseen.shown(file.toString());
                problems.error(
                        ProblemCode.MISSING_FILE, Origin.of(shown), "the file is not there", "mend the name " + shown);
                return Optional.empty();
            }
        } catch (java.io.IOException | InvalidPathException e) {
            // Told below: wherever it leads, it is not into the workspace.
        }
        String shown = Unseen.shown(file.toString());
        problems.error(
                ProblemCode.OUTSIDE_WORKSPACE,
                Origin.of(shown),
                "the specification lies outside the workspace",
                "put it into a folder of the workspace");
        return Optional.empty();
    }

    private static SortedMap<String, Replay> replays(
            CampaignOptions.Opened opened, List<ReadFigure> figures, Progress progress) {
        Replayer replayer = new Replayer(opened.inputs());
        SortedMap<String, Replay> replays = new TreeMap<>();
        for (ReadFigure figure : figures) {
            for (String scenario : figure.figure().content().scenarios()) {
                if (!replays.containsKey(scenario)) {
                    progress.step("judging " + scenario);
                    replays.put(
                            scenario,
                            replayer.replay(opened.inputs().scenarios().get(scenario)));
                }
            }
        }
        return replays;
    }

    private static Optional<SortedMap<String, byte[]>> draw(ReadFigure read, FigureArtist artist, Problems problems) {
        FigureSpecification figure = read.figure();
        try {
            FigureDrawing drawing = artist.draw(figure);
            FigureSize size = figure.size();
            if (drawing.heightMm() > FigureSize.MOST_MM || size.px(drawing.heightMm()) > FigureSize.MOST_PX) {
                problems.error(
                        ProblemCode.IMPOSSIBLE_SIZE,
                        read.sizedAt(),
                        "the figure comes out " + Math.round(drawing.heightMm()) + " mm high, "
                                + size.px(drawing.heightMm()) + " pixels, more than "
                                + Math.round(FigureSize.MOST_MM) + " mm or " + FigureSize.MOST_PX + " pixels",
                        "write a smaller width_mm or dpi, or show less, in "
                                + read.sizedAt().file());
                return Optional.empty();
            }
            return Optional.of(FigureFiles.of(figure, drawing, artist.caption(figure)));
        } catch (FigureTooSmallException e) {
            problems.error(
                    ProblemCode.IMPOSSIBLE_SIZE,
                    read.sizedAt(),
                    "height_mm leaves no room for the map between heading, legend and caption",
                    "write height_mm: " + e.leastHeightMm() + " or more, or caption: file, in "
                            + read.sizedAt().file());
            return Optional.empty();
        }
    }
}
