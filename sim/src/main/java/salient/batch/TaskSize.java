package salient.batch;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import salient.account.Dossier;
import salient.ensemble.EnsembleMaker;
import salient.read.CampaignInputs;

/** About how many rows a task has, all tables together: told from its campaign, before it is run. */
public final class TaskSize implements ToIntFunction<Task> {
    private static final int ROWS_OF_A_PLACE = 3;
    private static final int ROWS_OF_A_DAY = 15;
    private static final int MOST = 1_000_000_000;

    private final Map<String, Dossier> campaigns = new TreeMap<>();

    /** Of tasks of {@code campaigns}. */
    public TaskSize(Collection<CampaignInputs> campaigns) {
        campaigns.forEach(
                inputs -> this.campaigns.put(inputs.dossier().campaign().id(), inputs.dossier()));
    }

    @Override
    public int applyAsInt(Task task) {
        Dossier dossier = campaigns.get(task.campaign());
        if (dossier == null) {
            throw new IllegalArgumentException(task.campaign() + " was not read");
        }
        long days = dossier.campaign().period().days();
        long rows = task.members()
                .map(block ->
                        days * ROWS_OF_A_DAY * (block.members() / EnsembleMaker.blocks(dossier, block.members()) + 1L))
                .orElse(ROWS_OF_A_DAY * days
                        + (long) ROWS_OF_A_PLACE * dossier.gazetteer().all().size());
        return (int) Math.min(MOST, rows);
    }
}
