package salient.engine;

import java.util.List;
import java.util.Optional;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.place.Control;

/**
 * What camps say in their own favour while their sides fight those of the camp that is believed (rule E17): that their
 * side has, took or kept a place, that the other side left it, was driven out, failed or never had it, and that a word to
 * the contrary is false. Fighting is no such word, and neither is what concedes.
 */
final class Boasts {
    private final Campaign campaign;
    private final Camp believed;
    private final Positions positions;

    Boasts(Campaign campaign, Camp believed, Positions positions) {
        this.campaign = campaign;
        this.believed = believed;
        this.positions = positions;
    }

    /** The boasts among {@code claims} about one place. */
    List<Claim> among(List<Claim> claims) {
        return claims.stream().filter(c -> isBoast(c, claims)).toList();
    }

    private boolean isBoast(Claim claim, List<Claim> claims) {
        Camp camp = positions.camp(claim);
        if (camp.role() != Camp.Role.PARTISAN || !opposes(camp, claim)) {
            return false;
        }
        if (claim.statement() instanceof Statement.Act act) {
            boolean byOwnSide = act.actors().stream().anyMatch(camp::favours);
            return switch (act.kind()) {
                case CAPTURE, RECAPTURE, HOLD, REPEL, DISLODGE -> byOwnSide;
                case FAIL, WITHDRAW -> !byOwnSide;
                default -> false;
            };
        }
        if (claim.statement() instanceof Statement.State state) {
            return favours(camp, state.control());
        }
        if (claim.statement() instanceof Statement.NeverHeld never) {
            return !camp.favours(never.side());
        }
        return claim.kind() == Kind.DENY && deniesOthers(camp, (Statement.Answer) claim.statement(), claims);
    }

    private boolean opposes(Camp camp, Claim claim) {
        return camp.favours().stream()
                .flatMap(side -> campaign.opponents(side, claim.valid()).stream())
                .anyMatch(believed::favours);
    }

    private boolean deniesOthers(Camp camp, Statement.Answer denial, List<Claim> claims) {
        List<Position> denied = claims.stream()
                .filter(c -> denial.answered().contains(c.id()))
                .map(positions::position)
                .flatMap(Optional::stream)
                .toList();
        return !denied.isEmpty() && denied.stream().noneMatch(p -> favours(camp, p.control()));
    }

    private static boolean favours(Camp camp, Control control) {
        return control instanceof Control.Held held && held.by().any(camp::favours);
    }
}
