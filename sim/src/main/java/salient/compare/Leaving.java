package salient.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.control.ControlHistory;
import salient.engine.Rejudging;
import salient.place.PlaceId;
import salient.reading.Exclusion;
import salient.reading.Exclusion.Kind;

/** Leaves out each source, account or camp in turn. */
final class Leaving {
    private final Dossier dossier;
    private final Rejudging rejudging;
    private final Map<PlaceId, Double> areasKm2;

    Leaving(Dossier dossier, Rejudging rejudging, Map<PlaceId, Double> areasKm2) {
        this.dossier = dossier;
        this.rejudging = rejudging;
        this.areasKm2 = areasKm2;
    }

    /** Each thing of {@code kind} that has one of {@code claims}, in turn; what moves most comes first. */
    List<LeftOut> each(Kind kind, List<Claim> claims) {
        Function<Claim, String> tellerOf = tellerOf(kind);
        Statements statements = new Statements(dossier.claims(), tellerOf);
        Function<Claim, Set<String>> tellersOfTheSame = statements.tellersAmong(claims);
        SortedMap<String, List<Claim>> said =
                claims.stream().collect(Collectors.groupingBy(tellerOf, TreeMap::new, Collectors.toList()));
        return said.entrySet().parallelStream()
                .map(one -> without(
                        new Exclusion(kind, one.getKey()),
                        Told.of(one.getValue(), statements, tellersOfTheSame, one.getKey()),
                        one.getValue().stream().allMatch(c -> c.basis() == Basis.BASELINE)))
                .sorted(Comparator.comparingDouble(LeftOut::km2Days)
                        .thenComparingInt(LeftOut::placeDays)
                        .reversed()
                        .thenComparing(LeftOut::what))
                .toList();
    }

    private Function<Claim, String> tellerOf(Kind kind) {
        return switch (kind) {
            case SOURCE -> c -> c.source().value();
            case ACCOUNT -> c -> c.id().account().value();
            case CAMP -> c -> dossier.campOf(c).id().value();
            case CLAIM -> c -> c.id().toString();
        };
    }

    private LeftOut without(Exclusion what, Told told, boolean baseline) {
        ControlHistory less = rejudging.without(what);
        List<Divergence> changes = Divergences.between(rejudging.whole().history(), less);
        return LeftOut.of(what, told, baseline, changes, areasKm2);
    }
}
