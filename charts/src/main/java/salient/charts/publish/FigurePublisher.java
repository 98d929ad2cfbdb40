package salient.charts.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import salient.charts.figure.FigureArtist;
import salient.charts.figure.FigureDrawing;
import salient.charts.figure.FigureFiles;
import salient.charts.figure.FigureSize;
import salient.charts.figure.FigureSpecification;
import salient.charts.figure.FigureTooSmallException;
import salient.charts.figure.ReadFigure;
import salient.folder.FileSet;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.run.Replay;
import salient.run.Replayer;

/** Replays the scenarios that figures show, and publishes the figures: all of them, or none. */
public final class FigurePublisher {
    private final CampaignInputs inputs;
    private final Progress progress;

    /** Makes figures of the campaign that {@code inputs} hold. */
    public FigurePublisher(CampaignInputs inputs, Progress progress) {
        this.inputs = inputs;
        this.progress = progress;
    }

    /**
     * Puts {@code figures}, whose names differ, into {@code folder}.
     *
     * @param shown the folder as messages name it
     * @return the names of their files
     */
    public SortedSet<String> publish(List<ReadFigure> figures, Path folder, String shown) throws UnpublishedException {
        Problems problems = new Problems();
        FigureArtist artist = new FigureArtist(replays(figures));
        progress.begin(new Step.DrawingFigures(figures.size()));
        SortedMap<String, byte[]> made = new TreeMap<>();
        for (ReadFigure figure : figures) {
            draw(figure, artist, problems).ifPresent(made::putAll);
            progress.partDone();
        }
        if (problems.hasErrors() || !new FileSet(folder, shown).write(made, problems)) {
            throw UnpublishedException.unwritten(problems);
        }
        return new TreeSet<>(made.keySet());
    }

    private SortedMap<String, Replay> replays(List<ReadFigure> figures) {
        Replayer replayer = new Replayer(inputs);
        SortedMap<String, Replay> replays = new TreeMap<>();
        for (ReadFigure figure : figures) {
            for (String scenario : figure.figure().content().scenarios()) {
                if (!replays.containsKey(scenario)) {
                    progress.begin(new Step.JudgingScenario(scenario));
                    replays.put(scenario, replayer.replay(inputs.scenarios().get(scenario)));
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
