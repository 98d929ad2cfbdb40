package salient.run;

import java.util.Optional;
import salient.archive.RunManifest;

/**
 * One of the readings that are compared: a scenario of the campaign as it is now, or a run that was written before.
 *
 * @param replay over the days that are compared
 * @param around over all days that the readings share; tells what a difference at either end is part of
 * @param scenarioText the scenario as YAML
 * @param run what the run says it is; absent for a scenario
 */
public record ComparedReading(Replay replay, Replay around, String scenarioText, Optional<RunManifest> run) {
    /** The name by which it goes in what is written. */
    public String name() {
        return replay.judgement().scenario().id();
    }
}
