package salient.batch;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Dossier;
import salient.reading.Admission;
import salient.reading.Exclusion;
import salient.reading.Scenario;

/** Who speaks in a scenario: those with an admitted claim that is no baseline. */
final class Tellers {
    private Tellers() {}

    /** All of {@code kind}, by id. */
    static List<Exclusion> of(Exclusion.Kind kind, Dossier dossier, Scenario scenario) {
        SortedSet<Exclusion> tellers = new TreeSet<>();
        for (Claim claim : new Admission(dossier, scenario).admitted()) {
            if (claim.basis() != Basis.BASELINE) {
                tellers.add(new Exclusion(kind, idOf(kind, claim, dossier)));
            }
        }
        return List.copyOf(tellers);
    }

    private static String idOf(Exclusion.Kind kind, Claim claim, Dossier dossier) {
        return switch (kind) {
            case SOURCE -> claim.source().value();
            case ACCOUNT -> claim.id().account().value();
            case CAMP -> dossier.campOf(claim).id().value();
            case CLAIM -> claim.id().toString();
        };
    }
}
