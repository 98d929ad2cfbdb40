package salient.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.compare.Shares.Players;
import salient.engine.Rejudging;
import salient.place.Neighbours;
import salient.place.Place;
import salient.place.PlaceId;
import salient.reading.Admission;
import salient.reading.Exclusion.Kind;
import salient.reading.Scenario;

/**
 * What each source, account and camp moves under one scenario: each left out in turn, and the exact Shapley values of
 * camps and sources.
 *
 * @param leftOut sources, then accounts, then camps; in each, what moves most first
 * @param shares for camps, then for sources, by each measure
 * @param rest the sources that play as one, by id; so do camps, should there be so many
 */
public record Sensitivity(List<LeftOut> leftOut, List<Shares> shares, List<String> rest) {
    /** The player that all but the most active sources make together; no id has a space. */
    public static final String REST = "the rest";

    /** With more sources than this, the less active ones play as one. */
    public static final int MOST_PLAYERS = 12;

    /** How often claims may be weighed again in all: more would take hours. */
    public static final long MOST_WEIGHINGS = 50_000_000L;

    /**
     * What there is to leave out, and to weigh again each time.
     *
     * @param tellers number of sources, accounts and camps
     * @param claims number of claims that are heard
     */
    public record Load(int tellers, int claims) {
        /** Whether it would take hours. */
        public boolean isTooMuch() {
            return (long) tellers * claims > MOST_WEIGHINGS;
        }
    }

    /** The load of {@code scenario}, which is told in a moment. */
    public static Load load(Dossier dossier, Scenario scenario) {
        List<Claim> admitted = new Admission(dossier, scenario).admitted();
        int tellers = 0;
        for (Function<Claim, Object> teller : List.<Function<Claim, Object>>of(
                Claim::source,
                claim -> claim.id().account(),
                claim -> dossier.campOf(claim).id())) {
            tellers += (int) admitted.stream().map(teller).distinct().count();
        }
        return new Load(tellers, admitted.size());
    }

    public Sensitivity {
        leftOut = List.copyOf(leftOut);
        shares = List.copyOf(shares);
        rest = List.copyOf(rest);
    }

    /** Of {@code dossier} under {@code scenario}. Uses all cores. */
    public static Sensitivity of(Dossier dossier, Scenario scenario, Neighbours cells) {
        Rejudging rejudging = new Rejudging(dossier, scenario, cells);
        Map<PlaceId, Double> areasKm2 = new TreeMap<>();
        rejudging.places().forEach(place -> areasKm2.put(place.id(), cells.areaKm2(place.id())));
        List<Claim> spoken = rejudging.admitted().stream()
                .filter(c -> c.basis() != Basis.BASELINE)
                .toList();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Kind kind : List.of(Kind.SOURCE, Kind.ACCOUNT, Kind.CAMP)) {
            // The baseline is an account to be left out, and no word of a source or a camp.
            List<Claim> claims = kind == Kind.ACCOUNT ? rejudging.admitted() : spoken;
            leftOut.addAll(new Leaving(dossier, rejudging, areasKm2).each(kind, claims));
        }
        Function<Claim, String> campOf = c -> dossier.campOf(c).id().value();
        Function<Claim, String> sourceOf = c -> c.source().value();
        List<String> rest = rest(spoken, sourceOf);
        Map<Players, Function<Claim, String>> players = new TreeMap<>(Map.of(
                Players.CAMPS, together(campOf, rest(spoken, campOf)),
                Players.SOURCES, together(sourceOf, rest)));
        return new Sensitivity(leftOut, shares(dossier, rejudging, areasKm2, players), rest);
    }

    private static Function<Claim, String> together(Function<Claim, String> tellerOf, List<String> rest) {
        Set<String> others = new HashSet<>(rest);
        return claim -> others.contains(tellerOf.apply(claim)) ? REST : tellerOf.apply(claim);
    }

    /** The tellers that are not among the most active, by id. */
    private static List<String> rest(List<Claim> spoken, Function<Claim, String> tellerOf) {
        SortedMap<String, Integer> claims = new TreeMap<>();
        spoken.forEach(c -> claims.merge(tellerOf.apply(c), 1, Integer::sum));
        if (claims.size() <= MOST_PLAYERS) {
            return List.of();
        }
        return claims.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .skip(MOST_PLAYERS - 1L)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<Shares> shares(
            Dossier dossier,
            Rejudging rejudging,
            Map<PlaceId, Double> areasKm2,
            Map<Players, Function<Claim, String>> players) {
        List<Measure> measures = Measure.of(dossier.campaign());
        Map<Players, List<Tally>> tallies = new TreeMap<>();
        players.forEach((who, playerOf) ->
                tallies.put(who, measures.stream().map(m -> new Tally()).toList()));
        Map<Players, Statements> statements = new TreeMap<>();
        players.forEach((who, playerOf) -> statements.put(who, new Statements(dossier.claims(), playerOf)));
        for (Place place : rejudging.places()) {
            double km2 = areasKm2.get(place.id());
            PlaceGame game = new PlaceGame(rejudging, place, measures);
            int[] baseline = game.baseline();
            players.forEach((who, playerOf) -> {
                List<SortedMap<String, Double>> values = game.values(playerOf, statements.get(who));
                for (int i = 0; i < measures.size(); i++) {
                    Tally tally = tallies.get(who).get(i);
                    tally.add("", baseline[i], km2);
                    values.get(i).forEach((player, days) -> tally.add(player, days, km2));
                }
            });
        }
        List<Shares> shares = new ArrayList<>();
        tallies.forEach((who, each) -> {
            for (int i = 0; i < measures.size(); i++) {
                shares.add(each.get(i).shares(who, measures.get(i)));
            }
        });
        return shares;
    }

    /** Adds up the parts of players, place after place. */
    private static final class Tally {
        private final SortedMap<String, double[]> sums = new TreeMap<>();

        void add(String player, double days, double km2) {
            double[] sum = sums.computeIfAbsent(player, none -> new double[2]);
            sum[0] += days;
            sum[1] += days * km2;
        }

        Shares shares(Players who, Measure measure) {
            List<Shares.Value> values = new ArrayList<>();
            sums.forEach((player, sum) -> values.add(new Shares.Value(player, sum[0], sum[1])));
            Shares.Value baseline = values.remove(0);
            values.sort(Comparator.comparingDouble((Shares.Value v) -> -Math.abs(v.km2Days()))
                    .thenComparing(v -> -Math.abs(v.placeDays()))
                    .thenComparing(Shares.Value::player));
            return new Shares(who, measure, baseline, values);
        }
    }
}
