package salient.engine;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Basis;
import salient.account.CitationFit;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.Camp;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Part;
import salient.reading.Weight;
import salient.time.DaySpan;

/**
 * What one source's claim says is so at the close of a day.
 *
 * @param attributed whether a stated source says so, and not the account in its own voice
 */
record Position(Claim claim, Camp camp, Control control, Grounds grounds, boolean admission, boolean attributed) {

    /** By its claim: other words on one claim are rare. */
    @Override
    public int hashCode() {
        return claim.hashCode();
    }

    /** What {@code claim} says of its own source's position; absent for kinds that only press, approach or answer. */
    static Optional<Position> of(Claim claim, Camp camp, Campaign campaign, boolean attributed) {
        if (!(claim.statement() instanceof Statement.Act act)) {
            if (claim.statement() instanceof Statement.State state) {
                Grounds grounds = state.control() instanceof Control.Contested ? Grounds.DIVIDED : reported(claim);
                return Optional.of(new Position(
                        claim,
                        camp,
                        state.control(),
                        grounds,
                        concedes(claim, camp, state.control(), campaign),
                        attributed));
            }
            return Optional.empty();
        }
        Kind kind = act.kind();
        if (kind.holds()) {
            if (claim.part() == Part.MOST) {
                Control divided = Control.contested(withOpponents(act, claim.valid(), campaign));
                return Optional.of(new Position(claim, camp, divided, Grounds.DIVIDED, false, attributed));
            }
            Control held = Control.held(act.actors());
            return Optional.of(new Position(
                    claim, camp, held, reported(claim), concedes(claim, camp, held, campaign), attributed));
        }
        return switch (kind) {
            case CONTEST -> {
                boolean divided =
                        act.detail().filter(d -> d == Statement.Detail.DIVIDED).isPresent();
                yield Optional.of(new Position(
                        claim,
                        camp,
                        Control.contested(withOpponents(act, claim.valid(), campaign)),
                        divided ? Grounds.DIVIDED : Grounds.FIGHTING,
                        false,
                        attributed));
            }
            case WITHDRAW ->
                Optional.of(new Position(
                        claim,
                        camp,
                        Control.vacant(),
                        reported(claim),
                        act.actors().stream().anyMatch(camp::favours),
                        attributed));
            case DISLODGE ->
                Optional.of(new Position(
                        claim,
                        camp,
                        Control.vacant(),
                        reported(claim),
                        driven(act, claim.valid(), campaign).stream().anyMatch(camp::favours),
                        attributed));
            default -> Optional.empty();
        };
    }

    /** The sides that an act of {@code days} drives out: those it names, else all that fight the actor then. */
    static SortedSet<SideId> driven(Statement.Act act, DaySpan days, Campaign campaign) {
        if (!act.against().isEmpty()) {
            return act.against();
        }
        SortedSet<SideId> sides = new TreeSet<>();
        act.actors().forEach(a -> sides.addAll(campaign.opponents(a, days)));
        return sides;
    }

    /** The sides that fight: those the act names, and where it names one alone, its opponents of {@code days} too. */
    static SortedSet<SideId> withOpponents(Statement.Act act, DaySpan days, Campaign campaign) {
        SortedSet<SideId> sides = new TreeSet<>(act.actors());
        sides.addAll(act.against());
        if (sides.size() == 1) {
            sides.addAll(campaign.opponents(sides.first(), days));
        }
        return sides;
    }

    private static Grounds reported(Claim claim) {
        return claim.basis() == Basis.IMPLIED ? Grounds.IMPLIED : Grounds.REPORTED;
    }

    private static boolean concedes(Claim claim, Camp camp, Control control, Campaign campaign) {
        return control instanceof Control.Held held
                && !held.by().any(camp::favours)
                && fights(camp, held.by(), claim, campaign);
    }

    /** Whether a side that {@code camp} favours fights one of {@code holder}. */
    private static boolean fights(Camp camp, Holder holder, Claim claim, Campaign campaign) {
        return holder.any(
                side -> campaign.opponents(side, claim.valid()).stream().anyMatch(camp::favours));
    }

    /** The same word about another control: what it says leaves those who stay. */
    Position leaving(Holder who) {
        return new Position(claim, camp, new Control.Held(who), grounds, admission, attributed);
    }

    /** What a sentence about many places says of one of them, which is {@code who} has it (rule E14). */
    Position of(Holder who) {
        return new Position(claim, camp, new Control.Held(who), Grounds.AGGREGATE, admission, attributed);
    }

    /** Its weight among the words of a close. */
    Weight weight() {
        if (admission) {
            return Weight.ADMISSION;
        }
        return switch (camp.role()) {
            case MONITOR -> Weight.MONITOR;
            case UNALIGNED -> Weight.UNALIGNED;
            case PARTISAN -> Weight.PARTISAN;
        };
    }

    /** Whether both say the same of the ground; which sides fight in a contest is no disagreement. */
    boolean agrees(Position other) {
        return agrees(control, other.control);
    }

    /** Whether {@code a} and {@code b} say the same of the ground. */
    static boolean agrees(Control a, Control b) {
        return a.equals(b) || (a instanceof Control.Contested && b instanceof Control.Contested);
    }

    /** Whether it is to the gain of its source's camp, given what stands (rule E2). */
    boolean inOwnFavour(Control standing, Campaign campaign) {
        if (camp.role() != Camp.Role.PARTISAN || admission) {
            return false;
        }
        if (control instanceof Control.Held held) {
            return held.by().any(camp::favours);
        }
        return standing instanceof Control.Held held
                && fights(camp, held.by(), claim, campaign)
                && !held.by().any(camp::favours);
    }

    /** Whether its citation is missing or does not fit (rule E4). */
    boolean weak() {
        return claim.provenance()
                .citation()
                .fit()
                .filter(f -> f != CitationFit.MATCH)
                .isPresent();
    }

    /** {@code positions} without that of {@code claim}. */
    static List<Position> without(Claim claim, List<Position> positions) {
        return positions.stream().filter(p -> !p.claim().equals(claim)).toList();
    }

    boolean implied() {
        return claim.basis() == Basis.IMPLIED;
    }
}
