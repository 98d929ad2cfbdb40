package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.control.Finding;
import salient.engine.Dispute.Voice;
import salient.reading.PlainReason;
import salient.reading.Weight;

/**
 * What a new word makes of what is settled (rules E2 and E4).
 */
final class NewestWord {
    private final Campaign campaign;
    private final Ledger ledger;
    private final WhatStands here;

    NewestWord(Campaign campaign, Ledger ledger, WhatStands here) {
        this.campaign = campaign;
        this.ledger = ledger;
        this.here = here;
    }

    /** Hears the word of a close about what is settled; says whether it settles it, whether or not that is a change. */
    boolean hear(List<Position> winners, LocalDate day) {
        Finding.Settled standing = (Finding.Settled) here.now();
        Position best = Findings.best(winners);
        if (Position.agrees(standing.control(), best.control())) {
            if (here.doubted(day) || WhatStands.restsOnLess(standing)) {
                boolean news = here.doubted(day) || !standing.grounds().takenToBeSo();
                Reasons reasons = new Reasons(campaign, standing.control(), here.support(), best);
                here.settle(winners, winners, day, p -> news ? reasons.newest(p) : Reasons.speaksFor(p));
            } else {
                here.rest(JoinedWords.of(here.support(), winners));
                winners.forEach(p -> ledger.corroborate(p.claim(), day, Reasons.agrees(p)));
            }
            return true;
        }
        Optional<Position> monitor = here.support().stream()
                .filter(p -> p.weight() == Weight.MONITOR)
                .findFirst();
        boolean challenge = best.weight() == Weight.PARTISAN
                && monitor.isPresent()
                && winners.stream().allMatch(p -> p.inOwnFavour(standing.control(), campaign));
        if (challenge) {
            here.open(new Dispute(
                    Dispute.Origin.CHALLENGE,
                    day,
                    List.of(new Voice(standing.control(), here.support(), List.of()), Dispute.voice(winners)),
                    Optional.empty()));
            winners.forEach(p -> ledger.decide(p.claim(), day, PlainReason.CHALLENGES_A_MONITOR));
            return false;
        }
        Optional<Position> named =
                here.support().stream().filter(Position::attributed).findFirst();
        if (named.isPresent() && winners.stream().allMatch(Position::weak)) {
            winners.forEach(p -> ledger.overrule(
                    p.claim(),
                    day,
                    PlainReason.UNCITED_AGAINST_WHAT_STANDS,
                    named.get().claim()));
            return false;
        }
        Reasons reasons = new Reasons(campaign, standing.control(), here.support(), best);
        here.settle(winners, winners, day, reasons::newest);
        return true;
    }
}
