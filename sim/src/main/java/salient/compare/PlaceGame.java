package salient.compare;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salient.account.Claim;
import salient.account.ClaimId;
import salient.control.Finding;
import salient.engine.Rejudging;
import salient.place.Place;
import salient.time.Timeline;

/**
 * The game of those who speak of one place: for each set of them, on how many days each measure counts the place if they
 * alone are heard. Whoever never speaks of the place adds nothing to any set, so only its speakers play.
 */
final class PlaceGame {
    private final Rejudging rejudging;
    private final Place place;
    private final List<Measure> measures;
    private final List<Claim> about;
    /** By the claims that are heard: many sets of players come to the same. */
    private final Map<BitSet, int[]> known = new ConcurrentHashMap<>();

    PlaceGame(Rejudging rejudging, Place place, List<Measure> measures) {
        this.rejudging = rejudging;
        this.place = place;
        this.measures = measures;
        this.about = rejudging.about(place);
    }

    /** Who speaks of the place, by {@code playerOf}. */
    List<String> players(Function<Claim, String> playerOf) {
        return about.stream().map(playerOf).distinct().sorted().toList();
    }

    /** Days counted by each measure if nobody is heard but the baseline. */
    int[] baseline() {
        return days(new BitSet());
    }

    /** For each measure, the Shapley value in days of each player. */
    List<SortedMap<String, Double>> values(Function<Claim, String> playerOf, Statements statements) {
        List<String> players = players(playerOf);
        int[] own = new int[about.size()];
        int[] first = new int[about.size()];
        for (int i = 0; i < own.length; i++) {
            Claim claim = about.get(i);
            own[i] = 1 << players.indexOf(playerOf.apply(claim));
            for (String teller : statements.repeats(claim)) {
                first[i] |= tells(teller, claim, playerOf) ? 1 << players.indexOf(teller) : 0;
            }
        }
        BitSet[] heard = new BitSet[1 << players.size()];
        for (int set = 0; set < heard.length; set++) {
            heard[set] = heard(set, own, first);
        }
        int[][] days = Arrays.stream(heard).parallel().map(this::days).toArray(int[][]::new);
        return IntStream.range(0, measures.size())
                .mapToObj(measure -> values(players, set -> days[set][measure]))
                .toList();
    }

    private static SortedMap<String, Double> values(List<String> players, IntUnaryOperator worth) {
        double[] values =
                Shapley.values(players.size(), set -> worth.applyAsInt(set.isEmpty() ? 0 : (int) set.toLongArray()[0]));
        SortedMap<String, Double> byPlayer = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            byPlayer.put(players.get(i), values[i]);
        }
        return byPlayer;
    }

    /**
     * The claims that are heard from a set of players: a copy needs, besides its own teller, one who told it first, if any
     * of those is heard in this scenario at all.
     *
     * @param own for each claim, the bit of whoever tells it
     * @param first for each copy, the bits of those who told it first and play; 0 for others
     */
    private static BitSet heard(int set, int[] own, int[] first) {
        BitSet heard = new BitSet();
        for (int i = 0; i < own.length; i++) {
            if ((set & own[i]) != 0 && (first[i] == 0 || (set & first[i]) != 0)) {
                heard.set(i);
            }
        }
        return heard;
    }

    /** Whether {@code teller} is heard with the statement that {@code copy} repeats. */
    private boolean tells(String teller, Claim copy, Function<Claim, String> playerOf) {
        return about.stream().anyMatch(c -> playerOf.apply(c).equals(teller) && Statements.same(c, copy));
    }

    private int[] days(BitSet heard) {
        return known.computeIfAbsent(heard, none -> {
            Set<ClaimId> ids = heard.stream().mapToObj(i -> about.get(i).id()).collect(Collectors.toSet());
            Timeline<Finding> findings = rejudging.findings(place, claim -> ids.contains(claim.id()));
            int[] days = new int[measures.size()];
            for (Timeline.Span<Finding> span : findings.spans()) {
                for (int i = 0; i < days.length; i++) {
                    days[i] +=
                            measures.get(i).counts(span.value()) ? span.days().days() : 0;
                }
            }
            return days;
        });
    }
}
