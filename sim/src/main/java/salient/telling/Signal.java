package salient.telling;

import java.util.Comparator;
import java.util.Optional;
import salient.account.Claim;
import salient.account.Kind;
import salient.account.Statement;
import salient.campaign.SideId;
import salient.place.PlaceId;

/**
 * Something that a claim says was done at a place on a day: what maps and pages draw beside it.
 *
 * @param side who did it; absent if the claim names nobody, or several
 */
public record Signal(PlaceId place, Act act, Optional<SideId> side) implements Comparable<Signal> {
    /** What was done. */
    public enum Act {
        ATTACK("Attack or fighting"),
        SHELLING("Shelling"),
        AIR_STRIKE("Air strike"),
        ADVANCE("Advance, direction not known");

        private final String label;

        Act(String label) {
            this.label = label;
        }

        /** How legends name it. */
        public String label() {
            return label;
        }
    }

    private static final Comparator<Signal> ORDER = Comparator.comparing(Signal::place)
            .thenComparing(Signal::act)
            .thenComparing(s -> s.side().map(SideId::value).orElse(""));

    /** What {@code claim} says was done at {@code place}; absent if it says nothing of the kind. */
    public static Optional<Signal> of(Claim claim, PlaceId place) {
        return act(claim.kind()).map(act -> new Signal(place, act, actor(claim)));
    }

    private static Optional<Act> act(Kind kind) {
        return switch (kind) {
            case ATTACK, CONTEST, FAIL, REPEL -> Optional.of(Act.ATTACK);
            case SHELL -> Optional.of(Act.SHELLING);
            case STRIKE -> Optional.of(Act.AIR_STRIKE);
            case ADVANCE -> Optional.of(Act.ADVANCE);
            case CAPTURE, RECAPTURE, HOLD, WITHDRAW, DISLODGE, PRESENCE, REINFORCE, DENY, RETRACT, NEVER_HELD, STATE ->
                Optional.empty();
        };
    }

    /** The one who attacks: of an attack beaten off, the side it was beaten off from. */
    private static Optional<SideId> actor(Claim claim) {
        if (!(claim.statement() instanceof Statement.Act act)) {
            return Optional.empty();
        }
        var sides = claim.kind() == Kind.REPEL ? act.against() : act.actors();
        return sides.size() == 1 ? Optional.of(sides.first()) : Optional.empty();
    }

    @Override
    public int compareTo(Signal other) {
        return ORDER.compare(this, other);
    }
}
