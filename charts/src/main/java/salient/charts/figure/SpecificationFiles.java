package salient.charts.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Unseen;
import salient.read.CampaignInputs;
import salient.text.SourceFile;
import salient.text.YamlParser;
import salient.workspace.Workspace;

/** The files that specifications are read from. They lie in the workspace: nothing outside of it is read. */
public final class SpecificationFiles {
    private final Workspace workspace;
    private final Path current;

    /** @param current the folder that relative paths start from */
    public SpecificationFiles(Workspace workspace, Path current) {
        this.workspace = workspace;
        this.current = current;
    }

    /** The campaign that the first of {@code files} to name one names; what is wrong with them is not told here. */
    public Optional<String> campaign(List<Path> files) {
        Problems untold = new Problems();
        return files.stream()
                .flatMap(file -> source(file, untold).stream())
                .flatMap(source -> YamlParser.read(source, untold).stream())
                .map(top -> top.text("campaign"))
                .filter(named -> !named.isEmpty())
                .findFirst();
    }

    /** All specifications in {@code files} that are sound; two may not have files of one name. */
    public List<ReadFigure> read(List<Path> files, CampaignInputs inputs, Problems problems) {
        List<ReadFigure> figures = new ArrayList<>();
        SortedMap<String, String> named = new TreeMap<>();
        for (Path file : files) {
            Optional<ReadFigure> figure =
                    source(file, problems).flatMap(source -> FigureReader.read(source, inputs, problems));
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

    private Optional<SourceFile> source(Path file, Problems problems) {
        try {
            Path path = current.resolve(file).normalize();
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
        } catch (IOException | InvalidPathException e) {
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
}
