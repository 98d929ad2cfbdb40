package salient.run;

import salient.compare.Sensitivity;
import salient.ground.CellNeighbours;

/** A scenario replayed, and what each of its sources moves: all that tables and charts of it are made of. */
public record SensitivityRun(Replay replay, Sensitivity sensitivity) {
    /** What moves {@code replay}. Uses all cores. */
    public static SensitivityRun of(Replay replay) {
        return new SensitivityRun(
                replay,
                Sensitivity.of(
                        replay.inputs().dossier(),
                        replay.judgement().scenario(),
                        new CellNeighbours(replay.coverage())));
    }
}
