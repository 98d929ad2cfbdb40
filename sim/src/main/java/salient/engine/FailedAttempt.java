package salient.engine;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import salient.account.Basis;
import salient.account.Claim;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.reading.PlainReason;

/**
 * A failed attempt settles contested ground for the side attacked, and open ground only if that side is on it (rule E8).
 */
final class FailedAttempt {
    private final Campaign campaign;
    private final Positions positions;

    FailedAttempt(Campaign campaign, Positions positions) {
        this.campaign = campaign;
        this.positions = positions;
    }

    /**
     * What {@code claim} of a failed attempt says is so, if it says so.
     *
     * @param standing what stands before the day
     * @param left the sides that left the place on the day
     */
    Optional<Position> position(Claim claim, Finding standing, Set<SideId> left, LocalDate day, Ledger ledger) {
        Statement.Act act = (Statement.Act) claim.statement();
        SortedSet<SideId> defenders = Position.driven(act, claim.valid(), campaign);
        if (defenders.size() != 1) {
            return Optional.empty();
        }
        SideId defender = defenders.first();
        boolean putOnIt =
                act.detail().filter(d -> d == Statement.Detail.DEFENDED).isPresent();
        boolean leftToday = left.contains(defender);
        boolean counts = switch (standing.kind()) {
            case CONTESTED -> !leftToday;
            case VACANT, UNKNOWN -> putOnIt && !leftToday;
            case HELD -> standing.presumed() && standing.heldBy(defender) && !leftToday;
            case DISPUTED -> false;
        };
        if (!counts) {
            ledger.note(
                    claim,
                    day,
                    leftToday
                            ? PlainReason.ATTACKED_SIDE_LEFT
                            : standing.kind() == Finding.Kind.HELD
                                    ? PlainReason.TAKES_NOTHING_FROM_A_HOLDER
                                    : PlainReason.ATTACKED_SIDE_NOT_ON_IT);
            return Optional.empty();
        }
        Camp camp = positions.camp(claim);
        Control control = Control.held(defender);
        boolean admission = !camp.favours(defender)
                && campaign.opponents(defender, claim.valid()).stream().anyMatch(camp::favours);
        Grounds grounds = claim.basis() == Basis.IMPLIED ? Grounds.IMPLIED : Grounds.REPORTED;
        return Optional.of(new Position(claim, camp, control, grounds, admission, positions.attributed(claim)));
    }
}
