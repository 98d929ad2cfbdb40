package salient.charts.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import salient.account.SourceId;
import salient.calibrate.Calibration;
import salient.calibrate.CalibrationTables;
import salient.calibrate.HeldOut;
import salient.calibrate.HoldOut;
import salient.calibrate.MethodScores;
import salient.calibrate.Trial;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.charts.chart.ReliabilityChart;
import salient.folder.FileSet;
import salient.folder.WriteFailure;
import salient.ground.CellNeighbours;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Scenario;
import salient.run.Replayer;
import salient.score.ForecastTask;
import salient.score.Forecaster;

/** Holds forecasters against what was so, and publishes how they did: tables and a chart. */
public final class CalibrationPublisher {
    private final Path temporary;
    private final Progress progress;

    /** @param temporary the folder in which made-up campaigns are written for a while */
    public CalibrationPublisher(Path temporary, Progress progress) {
        this.temporary = temporary;
        this.progress = progress;
    }

    /**
     * Where files are put.
     *
     * @param shown the folder as messages name it
     */
    public record Target(Path folder, String shown) {}

    /** Tries {@code methods} on made-up campaigns; nothing is written without a {@code target}. */
    public List<MethodScores> tryOut(Trial trial, List<Forecaster> methods, Optional<Target> target)
            throws UnpublishedException {
        progress.begin(new Step.TryingForecasters(trial.campaigns()));
        List<MethodScores> scores;
        try {
            scores = new Calibration(trial, methods, temporary, progress::partDone).scores();
        } catch (IOException e) {
            throw unwritable(e);
        }
        if (target.isPresent()) {
            progress.begin(new Step.Drawing());
            ChartPage page = ReliabilityChart.draw(trial, scores);
            SortedMap<String, byte[]> files = CalibrationTables.of(scores);
            files.put(page.name() + ".png", ChartWriter.png(page));
            files.put(page.name() + ".svg", ChartWriter.svg(page));
            write(files, target.get());
        }
        return scores;
    }

    /** What can be held out of what {@code scenario} hears. */
    public HoldOut holdOut(CampaignInputs inputs, Scenario scenario) {
        return new HoldOut(
                new ForecastTask(inputs.dossier(), scenario, new CellNeighbours(new Replayer(inputs).coverage())));
    }

    /** Has {@code methods} foretell each of {@code sources}; nothing is written without a {@code target}. */
    public List<HeldOut> foretell(
            HoldOut holdOut, List<SourceId> sources, List<Forecaster> methods, Optional<Target> target)
            throws UnpublishedException {
        progress.begin(new Step.HoldingOut(sources.size()));
        List<HeldOut> scores;
        try {
            scores = holdOut.scores(methods, sources, temporary, progress::partDone);
        } catch (IOException e) {
            throw unwritable(e);
        }
        if (target.isPresent()) {
            write(CalibrationTables.ofHeldOut(scores), target.get());
        }
        return scores;
    }

    private UnpublishedException unwritable(IOException e) {
        Problems problems = new Problems();
        problems.error(
                ProblemCode.UNWRITABLE_OUTPUT,
                Origin.of("temporary files"),
                "a made-up campaign cannot be written for a while: " + WriteFailure.reason(e),
                "make room in the folder for temporary files, or name another with"
                        + " JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=DIR");
        return UnpublishedException.beforehand(problems);
    }

    private static void write(SortedMap<String, byte[]> files, Target target) throws UnpublishedException {
        Problems problems = new Problems();
        if (!new FileSet(target.folder(), target.shown()).write(files, problems)) {
            throw UnpublishedException.unwritten(problems);
        }
    }
}
