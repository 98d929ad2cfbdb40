package salient.engine;

import java.time.LocalDate;
import java.util.List;
import salient.account.Claim;
import salient.campaign.CampId;
import salient.campaign.SideId;
import salient.engine.Dispute.Voice;
import salient.reading.PlainReason;

/**
 * A camp that concedes a place, or advances toward it, no longer claims to hold it (rule E11).
 */
final class Concession {
    private final Ledger ledger;
    private final WhatStands here;

    Concession(Ledger ledger, WhatStands here) {
        this.ledger = ledger;
        this.here = here;
    }

    /** Drops what {@code camp}'s sources said so far of {@code side} holding the place (rule E11). */
    void retire(SideId side, CampId camp, Claim by, LocalDate day) {
        if (here.dispute().isPresent()) {
            Dispute open = here.dispute().get();
            List<Voice> kept = open.readings().stream()
                    .filter(v -> !v.control().heldBy(side) || !saidBy(v, camp))
                    .toList();
            if (kept.size() == 1 && kept.size() < open.readings().size()) {
                ledger.decide(by, day, PlainReason.CONCESSION_ENDS_DISPUTE);
                Voice only = kept.get(0);
                here.close(only.positions());
                here.record(
                        day,
                        Findings.dated(
                                only.positions().isEmpty() ? here.before() : Findings.of(only.positions(), day), day));
            }
        } else if (here.now().heldBy(side)
                && !here.support().isEmpty()
                && here.support().stream().allMatch(p -> p.camp().id().equals(camp))) {
            ledger.decide(by, day, PlainReason.CONCESSION_RESTORES_WHAT_STOOD);
            here.rest(List.of());
            here.doubt(day);
            here.restore(day);
        }
    }

    private static boolean saidBy(Voice voice, CampId camp) {
        return !voice.positions().isEmpty()
                && voice.positions().stream().allMatch(p -> p.camp().id().equals(camp));
    }
}
