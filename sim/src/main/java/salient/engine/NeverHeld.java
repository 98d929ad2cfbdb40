package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.PlainReason;
import salient.time.DaySpan;

/**
 * What becomes of a hold that is carried into days of which a claim says that the side never held the place in them: it is
 * unknown who does, until somebody says.
 */
final class NeverHeld {
    private final Ledger ledger;
    private final WhatStands here;

    NeverHeld(Ledger ledger, WhatStands here) {
        this.ledger = ledger;
        this.here = here;
    }

    /**
     * Takes away a hold by {@code side} that is carried into {@code day}, the first on which {@code claim}, by {@code camp},
     * says that it never held the track: what is presumed, and what lighter sources said.
     */
    void correct(SideId side, Claim claim, Camp camp, LocalDate day) {
        here.correct(finding -> withoutPresumed(finding, side, claim, day));
        if (here.now() instanceof Finding.Settled standing
                && standing.heldBy(side)
                && (WhatStands.restsOnLess(standing)
                        || here.support().stream().allMatch(p -> outweighs(camp, side, p.camp())))) {
            here.support().forEach(p -> ledger.overrule(p.claim(), day, PlainReason.CARRIED_UNTIL_NEVER_HELD, claim));
            here.rest(List.of());
            here.record(day, unknown(claim, day));
            ledger.decide(claim, day, PlainReason.CORRECTS_WHAT_WAS_CARRIED);
        }
    }

    private static Finding withoutPresumed(Finding finding, SideId side, Claim claim, LocalDate day) {
        return finding.presumed() && finding.heldBy(side) ? unknown(claim, day) : finding;
    }

    /** Control on the eve, corrected by those of {@code claims} that reach back to it. */
    static Finding onTheEve(Finding eve, List<Claim> claims, LocalDate first) {
        Finding corrected = eve;
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.NeverHeld never
                    && claim.valid().contains(first)
                    && corrected.heldBy(never.side())) {
                corrected = unknown(claim, first);
            }
        }
        return corrected;
    }

    /** What stands where {@code claim} has taken a hold away from {@code day} on. */
    static Finding unknown(Claim claim, LocalDate day) {
        return new Finding.Settled(
                Control.unknown(), Grounds.REPORTED, new TreeSet<>(Set.of(claim.id())), DaySpan.ofDay(day));
    }

    /** Whether the word of {@code by} that {@code side} never held the place counts against one of {@code other}. */
    static boolean outweighs(Camp by, SideId side, Camp other) {
        return by.role().compareTo(other.role()) <= 0 || by.favours(side);
    }
}
