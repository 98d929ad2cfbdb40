package salient.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import salient.compare.Compared;
import salient.compare.Comparison;
import salient.ground.CellNeighbours;
import salient.place.PlaceId;
import salient.time.DaySpan;

/** Two readings of one campaign, replayed and compared: all that comparisons are written and drawn from. */
public record ReplayPair(Replay a, Replay b, Compared compared) {
    /** Compares {@code a} with {@code b}, which are replays of the same inputs. */
    public static ReplayPair of(Replay a, Replay b) {
        return new ReplayPair(
                a, b, Compared.of(comparison(a, b, a.judgement().history().places())));
    }

    /** Compares {@code a} with {@code b} on {@code places}. */
    public static ReplayPair of(ComparedReading a, ComparedReading b, SortedSet<PlaceId> places) {
        Comparison comparison = comparison(a.replay(), b.replay(), places);
        boolean whole = a.replay()
                .judgement()
                .history()
                .period()
                .equals(a.around().judgement().history().period());
        return new ReplayPair(
                a.replay(),
                b.replay(),
                whole
                        ? Compared.of(comparison)
                        : Compared.within(comparison, comparison(a.around(), b.around(), places)));
    }

    private static Comparison comparison(Replay a, Replay b, SortedSet<PlaceId> places) {
        return new Comparison(
                a.inputs().dossier().campaign().sides(),
                new CellNeighbours(a.coverage()),
                places,
                reading(a),
                reading(b));
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
