package salient.engine;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;

/**
 * What the camp that is believed says of the days before its claims (rule E17): that a side has a place, or that it was
 * taken from it, tells that the side did hold it. Another camp's word that it never had is then a word against the one that is
 * believed.
 */
final class BelievedPast {
    private final Campaign campaign;
    private final Camp believed;
    private final Positions positions;
    private final Timing timing;

    BelievedPast(Campaign campaign, Camp believed, Positions positions, Timing timing) {
        this.campaign = campaign;
        this.believed = believed;
        this.positions = positions;
        this.timing = timing;
    }

    /** The claims of other camps among {@code claims} about one place that it contradicts, each with its first word to do so. */
    Map<Claim, Claim> contradicted(List<Claim> claims) {
        Map<Claim, Claim> contradicted = new LinkedHashMap<>();
        for (Claim claim : claims) {
            if (claim.statement() instanceof Statement.NeverHeld never && !isOwn(claim)) {
                claims.stream()
                        .filter(own -> isOwn(own) && saysHeld(own, never.side(), claim))
                        .min(Comparator.comparing(timing::effect).thenComparing(Claim::id))
                        .ifPresent(own -> contradicted.put(claim, own));
            }
        }
        return contradicted;
    }

    private boolean isOwn(Claim claim) {
        return positions.camp(claim).equals(believed);
    }

    /** Whether {@code own} has {@code side} on the place on one of the days of {@code never}. */
    private boolean saysHeld(Claim own, SideId side, Claim never) {
        LocalDate day = timing.effect(own);
        if (own.part().edge()) {
            return false;
        }
        boolean then =
                positions.position(own).filter(p -> p.control().heldBy(side)).isPresent();
        return (then && never.valid().contains(day))
                || (hadBefore(own, side) && never.valid().contains(day.minusDays(1)));
    }

    /** Whether {@code claim} says that {@code side} has lost the place; a plain capture says so only of whom it names. */
    private boolean hadBefore(Claim claim, SideId side) {
        return claim.statement() instanceof Statement.Act act
                && switch (act.kind()) {
                    case CAPTURE -> act.against().contains(side);
                    case RECAPTURE, DISLODGE ->
                        Position.driven(act, claim.valid(), campaign).contains(side);
                    default -> act.kind() == Kind.WITHDRAW && act.actors().contains(side);
                };
    }
}
