package salient.run;

import java.util.ArrayList;
import java.util.List;
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

    /**
     * The readings of {@code pairs}, in which every two are paired: the first with each of the others, then the second with
     * those after it, and so on.
     */
    public static List<Replay> readings(List<ReplayPair> pairs) {
        int others = 0;
        while (others * (others + 1) / 2 < pairs.size()) {
            others++;
        }
        List<Replay> readings = new ArrayList<>(List.of(pairs.get(0).a()));
        pairs.subList(0, others).forEach(pair -> readings.add(pair.b()));
        return List.copyOf(readings);
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
