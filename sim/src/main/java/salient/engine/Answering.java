package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import salient.account.Claim;
import salient.account.Dossier;
import salient.control.Finding;
import salient.reading.Evidence;

/** Lets the claims about a place answer each other, and finds control on the eve (rules E10 and E15). */
final class Answering {
    private final Dossier dossier;
    private final Timing timing;
    private final Positions positions;

    Answering(Dossier dossier, Timing timing, Positions positions) {
        this.dossier = dossier;
        this.timing = timing;
        this.positions = positions;
    }

    /**
     * What stands of {@code evidence}.
     *
     * @param unheard claims by name to which the reading does not listen: they answer nothing
     * @param kept whether in this reading its first claim cannot take its second away
     */
    StandingEvidence standing(Evidence evidence, List<Claim> unheard, BiPredicate<Claim, Claim> kept) {
        Ledger ledger = new Ledger(evidence.place().id());
        List<Claim> listened =
                evidence.named().stream().filter(c -> !unheard.contains(c)).toList();
        List<Claim> standing = new Denials(dossier, timing, ledger, positions, kept).standing(listened);
        List<Claim> mentions =
                Stream.concat(standing.stream(), unheard.stream()).toList();
        Finding eve = new Opening(dossier.campaign(), evidence.baseline(), ledger)
                .of(standing, () -> inOrderOfEffect(mentions));
        return new StandingEvidence(evidence.place().id(), standing, evidence.aggregates(), unheard, eve, ledger);
    }

    private List<Claim> inOrderOfEffect(List<Claim> claims) {
        Map<LocalDate, List<Claim>> byDay = new TreeMap<>();
        claims.forEach(c ->
                byDay.computeIfAbsent(timing.effect(c), d -> new ArrayList<>()).add(c));
        return byDay.values().stream().flatMap(c -> positions.sort(c).stream()).toList();
    }
}
