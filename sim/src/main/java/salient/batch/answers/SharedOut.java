package salient.batch.answers;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.batch.Point;
import salient.batch.Sweep;
import salient.compare.Coalitions;
import salient.reading.Exclusion;

/** What a sweep finds shared out among those who speak, of readings in which sets of them are heard. */
final class SharedOut {
    private final Group group;
    private final String options;
    private final Sweep.Part.Coalitions game;
    private final Scored scored;

    /** @param options those of all the readings, as they are told */
    SharedOut(Group group, String options, Sweep.Part.Coalitions game, Scored scored) {
        this.group = group;
        this.options = options;
        this.game = game;
        this.scored = scored;
    }

    /** The shares by each of {@code measures}; none of those of which a reading of {@code points} failed. */
    List<PlayerShare> of(List<Point> points, List<String> measures) {
        SortedSet<Exclusion> all = new TreeSet<>();
        points.forEach(point -> point.changes().only().ifPresent(all::addAll));
        List<Exclusion> players = List.copyOf(all);
        Map<BitSet, String> readings = new HashMap<>();
        for (Point point : points) {
            BitSet set = new BitSet();
            point.changes().only().ifPresent(heard -> heard.forEach(one -> set.set(players.indexOf(one))));
            readings.put(set, point.task().id());
        }
        Coalitions coalitions = Coalitions.of(players.size(), game.orders(), game.seed());
        List<PlayerShare> shares = new ArrayList<>();
        for (String measure : measures) {
            Map<BitSet, Double> worth = new HashMap<>();
            readings.forEach((set, reading) -> {
                OptionalDouble km2Days = scored.km2Days(reading, measure);
                km2Days.ifPresent(found -> worth.put(set, found));
            });
            if (worth.size() == readings.size()) {
                shares.addAll(shares(measure, players, coalitions, worth));
            }
        }
        return shares;
    }

    private List<PlayerShare> shares(
            String measure, List<Exclusion> players, Coalitions coalitions, Map<BitSet, Double> worth) {
        List<Coalitions.Part> parts = coalitions.parts(set -> worth.getOrDefault(set, 0.0));
        List<PlayerShare> shares = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            shares.add(new PlayerShare(
                    group, options, measure, players.get(player).toString(), parts.get(player), coalitions.isExact()));
        }
        shares.sort(Comparator.comparingDouble((PlayerShare share) -> -Math.abs(share.km2Days()))
                .thenComparing(PlayerShare::player));
        return shares;
    }
}
