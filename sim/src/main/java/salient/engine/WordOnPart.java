package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.engine.Dispute.Voice;

/**
 * What a word on a core part makes of a dispute about the whole (rules E2 and E7).
 */
final class WordOnPart {
    private final Ledger ledger;
    private final WhatStands here;

    WordOnPart(Ledger ledger, WhatStands here) {
        this.ledger = ledger;
        this.here = here;
    }

    /**
     * A word on a core part, by a monitor, an unaligned source or one that concedes, is a word on the place: it ends a
     * dispute about the whole. A party to the dispute keeps its own answer; else what stood before stands again.
     */
    void hear(Position by, LocalDate day) {
        here.dispute().filter(open -> endedBy(open, by, day)).ifPresent(open -> {
            boolean atOneClose = open.origin() == Dispute.Origin.CLOSE;
            Optional<Voice> own = atOneClose
                    ? open.readings().stream().filter(v -> v.includes(by)).findFirst()
                    : Optional.of(open.readings().get(0));
            List<Position> kept = own.map(Voice::positions).orElse(List.of());
            here.close(kept);
            if (atOneClose && own.isPresent()) {
                here.record(day, Findings.of(kept, day));
            } else {
                here.restore(day);
            }
            open.readings().stream()
                    .flatMap(v -> v.positions().stream())
                    .filter(p -> !kept.contains(p))
                    .forEach(p -> {
                        if (day.equals(open.since())) {
                            ledger.forget(p.claim());
                        }
                        settleByPart(p, by, day);
                    });
        });
    }

    /** On its own day a dispute is ended only by a word that is heavier than its parties; no denial is (rule E11). */
    private static boolean endedBy(Dispute open, Position by, LocalDate day) {
        return open.since().isBefore(day)
                || (open.origin() != Dispute.Origin.DENIAL
                        && open.readings().stream()
                                .filter(v -> open.origin() == Dispute.Origin.CLOSE
                                        || !v.equals(open.readings().get(0)))
                                .flatMap(v -> v.positions().stream())
                                .allMatch(p -> p.weight().compareTo(by.weight()) < 0));
    }

    private void settleByPart(Position p, Position by, LocalDate day) {
        if (here.settled()
                .filter(control -> Position.agrees(control, p.control()))
                .isPresent()) {
            ledger.corroborate(p.claim(), day, Reasons.agrees(p));
        } else {
            ledger.overrule(p.claim(), day, Reasons.unborne(p, by), by.claim());
        }
    }
}
