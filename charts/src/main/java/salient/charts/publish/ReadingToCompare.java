package salient.charts.publish;

import java.util.Optional;
import salient.archive.PastRun;
import salient.reading.Scenario;

/**
 * One of the readings that are to be compared: a scenario of the campaign as it is now, or a run that was written before.
 *
 * @param name by which it goes in what is written; an id that no other reading of the comparison has
 * @param scenario absent for a run
 * @param run absent for a scenario
 */
public record ReadingToCompare(String name, Optional<Scenario> scenario, Optional<PastRun> run) {
    public ReadingToCompare {
        if (scenario.isPresent() == run.isPresent()) {
            throw new IllegalArgumentException(name + " is to be a scenario or a run");
        }
    }

    /** {@code scenario} as it reads today. */
    public static ReadingToCompare of(Scenario scenario) {
        return new ReadingToCompare(scenario.id(), Optional.of(scenario), Optional.empty());
    }

    /** {@code run}, under {@code name}. */
    public static ReadingToCompare of(String name, PastRun run) {
        return new ReadingToCompare(name, Optional.empty(), Optional.of(run));
    }
}
