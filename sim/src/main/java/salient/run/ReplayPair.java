package salient.run;

import salient.compare.Compared;
import salient.compare.Comparison;
import salient.ground.CellNeighbours;
import salient.time.DaySpan;

/** Two scenarios of one campaign, replayed and compared: all that comparisons are written and drawn from. */
public record ReplayPair(Replay a, Replay b, Compared compared) {
    /** Compares {@code a} with {@code b}, which are replays of the same inputs. */
    public static ReplayPair of(Replay a, Replay b) {
        Comparison comparison = new Comparison(
                a.inputs().dossier().campaign().sides(), new CellNeighbours(a.coverage()), reading(a), reading(b));
        return new ReplayPair(a, b, Compared.of(comparison));
    }

    /** The days that are compared. */
    public DaySpan days() {
        int last = compared.days().size() - 1;
        return DaySpan.ofDays(
                compared.days().get(0).day(), compared.days().get(last).day());
    }

    private static Comparison.Reading reading(Replay replay) {
        return new Comparison.Reading(
                replay.judgement().scenario().id(), replay.judgement().history(), replay.ground());
    }
}
