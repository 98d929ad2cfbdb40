package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import salient.account.Claim;
import salient.control.Finding;
import salient.control.Grounds;
import salient.engine.Dispute.Voice;
import salient.place.Control;
import salient.time.DaySpan;

/**
 * What silence makes of what stands: fighting lapses, vacant ground becomes unknown, and what a claim stated up to a day ends
 * (rules E1, E5 and E9).
 */
final class Lapse {
    private final WhatStands here;

    Lapse(WhatStands here) {
        this.here = here;
    }

    /** Fighting that nobody has spoken of for long gives way to the holder it was about (rule E5). */
    void lapse(LocalDate lastWord, LocalDate day) {
        Finding to = here.challenged();
        here.rest(List.of());
        DaySpan within = DaySpan.ofDays(lastWord, day);
        boolean held = to instanceof Finding.Settled s && s.control().isHeld();
        here.record(
                day,
                held
                        ? new Finding.Settled(((Finding.Settled) to).control(), Grounds.LAPSED, to.claims(), within)
                        : new Finding.Settled(Control.unknown(), Grounds.EXPIRED, new TreeSet<>(), within));
    }

    /** Nobody has spoken of a vacant place for long (rule E9). */
    void forget(LocalDate lastWord, LocalDate day) {
        here.rest(List.of());
        here.record(
                day,
                new Finding.Settled(
                        Control.unknown(), Grounds.EXPIRED, new TreeSet<>(), DaySpan.ofDays(lastWord, day)));
    }

    /** {@code claim} spoke up to the day before: from now on nothing of it stands. */
    void end(Claim claim, LocalDate day) {
        here.correct(finding -> Findings.without(claim.id(), finding, day));
        List<Position> support = Position.without(claim, here.support());
        here.rest(support);
        Finding now = here.now();
        if (!now.claims().contains(claim.id())) {
            return;
        }
        if (here.dispute().isEmpty()) {
            here.record(day, support.isEmpty() ? Findings.without(claim.id(), now, day) : Findings.of(support, now));
            return;
        }
        List<Voice> left = here.dispute().get().readings().stream()
                .map(v -> v.without(claim))
                .filter(v -> !v.isSilent())
                .toList();
        if (left.size() > 1) {
            Dispute goesOn = here.dispute().get().with(left);
            here.goOn(goesOn);
            here.record(day, goesOn.finding(DaySpan.ofDay(day)));
            return;
        }
        List<Position> kept = left.isEmpty() ? List.of() : left.get(0).positions();
        here.close(kept);
        here.record(day, kept.isEmpty() ? Findings.ended(day) : Findings.dated(Findings.of(kept, day), day));
    }
}
