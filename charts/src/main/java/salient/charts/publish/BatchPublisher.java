package salient.charts.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import salient.batch.Expansion;
import salient.batch.PlanFile;
import salient.batch.Task;
import salient.batch.TaskDigest;
import salient.batch.TaskRunner;
import salient.batch.TaskSize;
import salient.batch.answers.AnswerTables;
import salient.batch.answers.AnswerWords;
import salient.batch.answers.Answers;
import salient.batch.answers.AnswersMaker;
import salient.batch.folder.BatchFolder;
import salient.batch.folder.BatchRun;
import salient.batch.folder.Failure;
import salient.batch.folder.Parts;
import salient.charts.chart.AnswerCharts;
import salient.charts.chart.ChartPage;
import salient.charts.chart.ChartWriter;
import salient.columns.ColumnFormat;
import salient.problem.Problems;
import salient.read.CampaignInputs;

/** Carries out a plan of many readings and publishes what they are and what they tell together. */
public final class BatchPublisher {
    private static final String PLAN = "plan.yaml";
    private static final String ANSWERS = "answers";
    private static final String SUMMARY = ANSWERS + "/summary.txt";

    private final Target target;
    private final int jobs;
    private final Progress progress;

    /**
     * Where results are put.
     *
     * @param shown the folder as messages name it
     * @param format how tables are kept
     */
    public record Target(Path folder, String shown, ColumnFormat format) {}

    /** @param jobs on how many threads tasks are carried out */
    public BatchPublisher(Target target, int jobs, Progress progress) {
        this.target = target;
        this.jobs = jobs;
        this.progress = progress;
    }

    /** A plan with what it comes to. */
    public record ExpandedPlan(PlanFile file, Expansion expansion, List<CampaignInputs> campaigns) {
        public ExpandedPlan {
            campaigns = List.copyOf(campaigns);
        }
    }

    /**
     * What became of a plan.
     *
     * @param summary what all readings tell together, in lines
     * @param stood how many tasks were done already
     */
    public record PublishedBatch(List<String> summary, List<Failure> failures, int stood) {
        public PublishedBatch {
            summary = List.copyOf(summary);
            failures = List.copyOf(failures);
        }
    }

    /** Carries out what is not done yet of {@code asked}, and tells what all of it comes to. */
    public PublishedBatch publish(ExpandedPlan asked) throws UnpublishedException {
        Problems problems = new Problems();
        List<List<Task>> parts = Parts.of(asked.expansion().tasks(), new TaskSize(asked.campaigns()));
        Optional<BatchFolder> opened =
                BatchFolder.open(target.folder(), target.shown(), parts, target.format(), problems);
        try (BatchFolder folder = opened.orElseThrow(() -> UnpublishedException.beforehand(problems))) {
            return publish(asked, folder);
        } catch (IOException e) {
            BatchFolder.unwritable(target.shown(), e, problems);
            throw UnpublishedException.unwritten(problems);
        }
    }

    private PublishedBatch publish(ExpandedPlan asked, BatchFolder folder) throws IOException {
        TaskRunner runner = new TaskRunner(asked.campaigns());
        BatchRun run = new BatchRun(folder, runner::run, progress::partDone);
        SortedMap<Integer, List<Task>> missing = run.missing(folder.failed());
        int all = asked.expansion().tasks().size();
        int left = missing.values().stream().mapToInt(List::size).sum();
        byte[] text = asked.file().text().getBytes(StandardCharsets.UTF_8);
        // Another text may come to the same tasks, and ask other things of them.
        if (missing.isEmpty() && folder.isFinished() && folder.holds(PLAN, text)) {
            return new PublishedBatch(folder.lines(SUMMARY), List.of(), all);
        }
        folder.begin();
        folder.put(PLAN, text);
        progress.begin(new Step.CarryingOut(left));
        List<Failure> failures = run.run(missing, jobs);
        progress.begin(new Step.Answering());
        folder.clear(ANSWERS);
        Answers answers =
                new AnswersMaker(asked.file().plan(), asked.expansion(), asked.campaigns(), runner::cells).of(folder);
        for (Map.Entry<String, byte[]> file :
                AnswerTables.of(asked.expansion(), answers).entrySet()) {
            folder.put(file.getKey(), file.getValue());
        }
        for (ChartPage page : AnswerCharts.of(answers, asked.campaigns())) {
            folder.put(ANSWERS + "/" + page.name() + ".png", ChartWriter.png(page));
            folder.put(ANSWERS + "/" + page.name() + ".svg", ChartWriter.svg(page));
        }
        List<String> summary = AnswerWords.of(asked.file().plan(), asked.expansion(), answers, asked.campaigns());
        folder.put(SUMMARY, (String.join("\n", summary) + "\n").getBytes(StandardCharsets.UTF_8));
        SortedMap<String, String> digests = new TreeMap<>();
        asked.campaigns()
                .forEach(inputs -> digests.put(inputs.dossier().campaign().id(), TaskDigest.ofCampaign(inputs)));
        folder.finish(failures, digests);
        return new PublishedBatch(summary, failures, all - left);
    }
}
