package salient.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.control.Finding;
import salient.engine.Dispute.Voice;
import salient.reading.PlainReason;
import salient.reading.Weight;

/**
 * What a new word makes of an open dispute (rules E2, E3 and E11).
 */
final class DisputedWord {
    private final Ledger ledger;
    private final WhatStands here;

    DisputedWord(Ledger ledger, WhatStands here) {
        this.ledger = ledger;
        this.here = here;
    }

    /** Hears the word of a close; says whether it settles what was disputed. */
    boolean hear(List<Position> winners, LocalDate day) {
        Dispute open = here.dispute().orElseThrow();
        Position best = Findings.best(winners);
        Optional<Voice> agreeing = open.saying(best.control());
        if (best.weight() != Weight.PARTISAN) {
            closeFor(open, winners, agreeing, day);
            return true;
        }
        boolean change = winners.stream().anyMatch(p -> p.claim().kind().tellsOfChange());
        boolean partisansAlone = open.readings().stream().allMatch(Voice::partisanOnly);
        if (partisansAlone && (change || agreeing.isEmpty())) {
            here.settle(winners, day, PlainReason.NO_MONITOR_AGAINST_IT);
            return true;
        }
        List<Voice> voices = new ArrayList<>(open.readings());
        if (agreeing.isPresent()) {
            voices.set(voices.indexOf(agreeing.get()), agreeing.get().joinedBy(winners));
            here.goOn(open.with(voices));
            winners.forEach(p -> ledger.corroborate(p.claim(), day, PlainReason.REPEATS_A_READING));
        } else if (open.monitored()) {
            voices.add(Dispute.voice(winners));
            here.open(new Dispute(open.origin(), day, voices, open.denial()));
            winners.forEach(p -> ledger.decide(p.claim(), day, PlainReason.ADDS_A_READING));
        } else {
            here.settle(winners, day, PlainReason.NO_MONITOR_AGAINST_IT);
            return true;
        }
        return false;
    }

    private void closeFor(Dispute open, List<Position> winners, Optional<Voice> agreeing, LocalDate day) {
        Position best = Findings.best(winners);
        if (open.origin() == Dispute.Origin.CHALLENGE) {
            Voice challenger = open.readings().get(open.readings().size() - 1);
            if (agreeing.filter(challenger::equals).isPresent()) {
                settleFrom(open.since(), challenger, winners, day);
                return;
            }
            overruleChallenger(open, best, day);
        }
        here.settle(
                agreeing.map(v -> JoinedWords.of(v.positions(), winners)).orElse(winners),
                winners,
                day,
                p -> Reasons.closing(p, best));
    }

    private void overruleChallenger(Dispute open, Position by, LocalDate day) {
        Voice challenger = open.readings().get(open.readings().size() - 1);
        challenger.positions().forEach(p -> ledger.overrule(p.claim(), day, Reasons.unborne(by), by.claim()));
    }

    private void settleFrom(LocalDate since, Voice challenger, List<Position> winners, LocalDate day) {
        List<Position> all = JoinedWords.of(challenger.positions(), winners);
        Finding finding = Findings.of(challenger.positions(), all, since);
        here.rewrite(since, finding);
        here.close(all);
        challenger.positions().forEach(p -> ledger.decideFrom(p.claim(), since, PlainReason.CHALLENGE_BORNE_OUT));
        winners.forEach(p -> ledger.decide(p.claim(), day, PlainReason.BEARS_OUT_A_CHALLENGE));
    }
}
