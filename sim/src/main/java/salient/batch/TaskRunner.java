package salient.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import salient.account.Dossier;
import salient.compare.Counted;
import salient.compare.Measure;
import salient.ensemble.EnsembleMaker;
import salient.ensemble.EnsembleRequest;
import salient.ensemble.MemberFigures;
import salient.place.Neighbours;
import salient.problem.Problem;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.reading.Admission;
import salient.reading.Exclusion;
import salient.reading.Scenario;
import salient.run.Excerpt;
import salient.run.ReadingRows;
import salient.run.Replay;
import salient.run.Replayer;
import salient.table.Cell;
import salient.time.DaySpan;

/**
 * Runs tasks: a pure function of the campaigns that it was given and of the task. What readings of a campaign have in
 * common, its places and cells, is made once. Safe for threads.
 */
public final class TaskRunner {
    /** The tables that a run has, too. */
    private static final List<BatchTable> OF_A_RUN =
            List.of(BatchTable.CONTROL, BatchTable.DAILY, BatchTable.FRONT, BatchTable.GAINS, BatchTable.POSTERIOR);

    private final Map<String, Known> campaigns = new TreeMap<>();

    /** A campaign with what all its readings share. */
    private record Known(CampaignInputs inputs, Replayer replayer, TaskDigest digest) {}

    /** A runner of tasks of {@code campaigns}. */
    public TaskRunner(Collection<CampaignInputs> campaigns) {
        for (CampaignInputs inputs : campaigns) {
            this.campaigns.put(
                    inputs.dossier().campaign().id(), new Known(inputs, new Replayer(inputs), new TaskDigest(inputs)));
        }
    }

    /**
     * What {@code task} comes to.
     *
     * @throws IllegalArgumentException if it is none of these campaigns, or they are not what they were when it was made
     */
    public TaskOutcome run(Task task) {
        Known known = campaigns.get(task.campaign());
        if (known == null || !known.inputs().scenarios().containsKey(task.scenario())) {
            throw new IllegalArgumentException("there is no scenario " + task.scenario() + " of " + task.campaign());
        }
        Problems problems = new Problems();
        Scenario scenario = task.changes()
                .of(
                        known.inputs().scenarios().get(task.scenario()),
                        known.inputs().dossier(),
                        problems);
        if (problems.hasErrors()) {
            Problem first = problems.sorted().get(0);
            throw new IllegalArgumentException(first.origin() + ": " + first.what());
        }
        if (!known.digest().of(scenario, task.members()).equals(task.digest())) {
            throw new IllegalArgumentException(
                    task.campaign() + " is not what it was when the task was made, or Salient is another");
        }
        Map<BatchTable, List<List<String>>> rows = task.members()
                .map(block -> members(task, block, known, scenario))
                .orElseGet(() -> reading(task, known, scenario));
        String result = digest(rows);
        DaySpan period = known.inputs().dossier().campaign().period();
        int claims =
                new Admission(known.inputs().dossier(), scenario).admitted().size();
        rows.put(BatchTable.READINGS, List.of(about(task, result, claims, period)));
        return new TaskOutcome(task, rows, result);
    }

    /** The ground of the places of {@code campaign}. */
    public Neighbours cells(String campaign) {
        Known known = campaigns.get(campaign);
        if (known == null) {
            throw new IllegalArgumentException("there is no campaign " + campaign);
        }
        return known.replayer().neighbours();
    }

    private static Map<BatchTable, List<List<String>>> members(
            Task task, MemberBlock block, Known known, Scenario scenario) {
        Dossier dossier = known.inputs().dossier();
        EnsembleRequest request = new EnsembleRequest(block.members(), block.seed(), List.of());
        MemberFigures figures = new EnsembleMaker(
                        dossier, known.inputs().theatre(), known.replayer().coverage())
                .block(scenario, request, block.block());
        return new MemberRows(task.id(), figures, dossier.campaign().period().first())
                .of(Measure.of(dossier.campaign()));
    }

    private static Map<BatchTable, List<List<String>>> reading(Task task, Known known, Scenario scenario) {
        Replay replay = known.replayer().replay(scenario);
        Excerpt excerpt = Excerpt.whole(replay);
        Map<BatchTable, List<List<String>>> rows = new EnumMap<>(BatchTable.class);
        for (BatchTable table : OF_A_RUN) {
            List<List<String>> of = new ArrayList<>();
            List<String> before = table.hasMembers() ? List.of(task.id(), "") : List.of(task.id());
            ReadingRows.of(excerpt, table.schema().name() + ".csv", cells -> of.add(row(before, cells)));
            rows.put(table, of);
        }
        rows.put(BatchTable.SCORES, scores(task, known, replay));
        return rows;
    }

    private static List<String> row(List<String> before, Cell... cells) {
        List<String> row = new ArrayList<>(before.size() + cells.length);
        row.addAll(before);
        for (Cell cell : cells) {
            row.add(cell.plain());
        }
        return Collections.unmodifiableList(row);
    }

    private static List<List<String>> scores(Task task, Known known, Replay replay) {
        List<List<String>> scores = new ArrayList<>();
        for (Measure measure : Measure.of(known.inputs().dossier().campaign())) {
            Counted counted = Counted.of(
                    measure, replay.judgement().history(), known.replayer().neighbours());
            scores.add(row(
                    List.of(task.id(), ""),
                    Cell.text(measure.token()),
                    Cell.count(counted.placeDays()),
                    Cell.decimal(counted.km2Days())));
        }
        return scores;
    }

    private static List<String> about(Task task, String result, int claims, DaySpan period) {
        Optional<MemberBlock> block = task.members();
        return row(
                List.of(task.id(), task.digest(), result),
                Cell.text(task.campaign()),
                Cell.text(task.scenario()),
                Cell.list(task.changes().options()),
                Cell.list(task.changes().without()),
                task.changes().only().map(TaskRunner::heard).orElse(Cell.EMPTY),
                block.map(members -> Cell.count(members.members())).orElse(Cell.EMPTY),
                block.map(members -> Cell.count(members.seed())).orElse(Cell.EMPTY),
                block.map(members -> Cell.count(members.block())).orElse(Cell.EMPTY),
                Cell.count(claims),
                Cell.date(period.first()),
                Cell.date(period.last()));
    }

    private static Cell heard(Collection<Exclusion> only) {
        return only.isEmpty() ? Cell.text("nobody") : Cell.list(only);
    }

    /** Of all rows, without the reading that they are of. */
    private static String digest(Map<BatchTable, List<List<String>>> rows) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<BatchTable, List<List<String>>> table : new TreeMap<>(rows).entrySet()) {
            text.append(table.getKey().schema().name()).append('\n');
            for (List<String> row : table.getValue()) {
                text.append(String.join("\t", row.subList(1, row.size()))).append('\n');
            }
        }
        return TaskDigest.sha256(text.toString());
    }
}
