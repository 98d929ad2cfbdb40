package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * Takes away a hold by {@code side} that is carried into {@code day}, the first on which {@code claims} say that it never
     * held the track: what is presumed, and what lighter sources said.
     *
     * @param claims one or more
     * @param camps whose word each of them is
     */
    void correct(SideId side, List<Claim> claims, Function<Claim, Camp> camps, LocalDate day) {
        here.correct(finding -> withoutPresumed(finding, side, claims, day));
        if (!(here.now() instanceof Finding.Settled standing) || !standing.heldBy(side)) {
            return;
        }
        List<Claim> correcting = claims.stream()
                .filter(c -> WhatStands.restsOnLess(standing)
                        || here.support().stream().allMatch(p -> outweighs(camps.apply(c), side, p.camp())))
                .toList();
        if (!correcting.isEmpty()) {
            Claim by = correcting.get(0);
            here.support().forEach(p -> ledger.overrule(p.claim(), day, PlainReason.CARRIED_UNTIL_NEVER_HELD, by));
            here.rest(List.of());
            here.record(day, unknown(correcting, day));
            correcting.forEach(c -> ledger.decide(c, day, PlainReason.CORRECTS_WHAT_WAS_CARRIED));
        }
    }

    private static Finding withoutPresumed(Finding finding, SideId side, List<Claim> claims, LocalDate day) {
        return finding.presumed() && finding.heldBy(side) ? unknown(claims, day) : finding;
    }

    /** Those of {@code claims} that reach back to {@code first}, the eve, and correct what is found on it. */
    static List<Claim> correcting(Finding eve, List<Claim> claims, LocalDate first) {
        return claims.stream()
                .filter(c -> c.statement() instanceof Statement.NeverHeld never
                        && c.valid().contains(first)
                        && eve.heldBy(never.side()))
                .toList();
    }

    /** What stands where {@code claims} have taken a hold away from {@code day} on. */
    static Finding unknown(List<Claim> claims, LocalDate day) {
        return new Finding.Settled(
                Control.unknown(),
                Grounds.REPORTED,
                claims.stream().map(Claim::id).collect(Collectors.toCollection(TreeSet::new)),
                DaySpan.ofDay(day));
    }

    /** Whether the word of {@code by} that {@code side} never held the place counts against one of {@code other}. */
    static boolean outweighs(Camp by, SideId side, Camp other) {
        return by.role().compareTo(other.role()) <= 0 || by.favours(side);
    }
}
