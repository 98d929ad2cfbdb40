package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.account.Claim;
import salient.control.Finding;
import salient.engine.Dispute.Voice;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.reading.Reason;

/**
 * A denial of what stands, and its wearing off (rules E10 and E11).
 */
final class Denial {
    private final Ledger ledger;
    private final WhatStands here;

    Denial(Ledger ledger, WhatStands here) {
        this.ledger = ledger;
        this.here = here;
    }

    /** A denial against what stands (rule E10): says whether the place is disputed from now on. */
    boolean deny(Claim denial, Claim answered, Control answeredControl, Optional<Position> own, LocalDate day) {
        if (!(here.now() instanceof Finding.Settled standing)
                || !Position.agrees(standing.control(), answeredControl)) {
            return false;
        }
        Control otherwise = own.map(Position::control)
                .filter(c -> !Position.agrees(c, standing.control()))
                .orElseGet(() ->
                        here.before() instanceof Finding.Settled s && !Position.agrees(s.control(), standing.control())
                                ? s.control()
                                : Control.unknown());
        List<Position> ownWords = own.filter(p -> Position.agrees(p.control(), otherwise)).stream()
                .toList();
        here.open(new Dispute(
                Dispute.Origin.DENIAL,
                day,
                List.of(
                        new Voice(
                                standing.control(),
                                here.support(),
                                here.support().isEmpty() ? List.of(answered) : List.of()),
                        new Voice(otherwise, ownWords, List.of(denial))),
                Optional.of(denial)));
        ledger.decide(denial, day, PlainReason.DISPUTES_WHAT_IT_ANSWERS);
        ownWords.forEach(p -> ledger.decide(p.claim(), day, PlainReason.WHAT_THE_DENIER_SAYS));
        return true;
    }

    /** Settles an open dispute for its first reading, the denier having said no more (rule E11). */
    void dismiss(LocalDate day) {
        Dispute open = here.dispute().orElseThrow();
        Voice kept = open.readings().get(0);
        ledger.decide(open.denial().orElseThrow(), day, new Reason.WoreOff(day.minusDays(1)));
        here.close(kept.positions());
        Finding finding = kept.positions().isEmpty() ? here.before() : Findings.of(kept.positions(), day);
        here.record(day, Findings.dated(finding, day));
    }
}
