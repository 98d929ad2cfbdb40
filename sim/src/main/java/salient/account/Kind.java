package salient.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a claim says happened or was so. The rules for each are in the engine. */
public enum Kind {
    /** The actor took the place. */
    CAPTURE,
    /** The actor took it again; the other side held it until then. */
    RECAPTURE,
    /** The actor has it. */
    HOLD,
    /** The actor has it and beat off an attack on it. */
    REPEL,
    /** The actor assaults it; nothing is said of fighting inside. */
    ATTACK,
    /** Fighting inside, divided, or in nobody's hands. */
    CONTEST,
    /** The actor tried to take it and did not. */
    FAIL,
    /** The actor left. */
    WITHDRAW,
    /** The actor drove the other side out and did not go in. */
    DISLODGE,
    /** The actor is moving toward it. */
    ADVANCE,
    /** The actor is seen there. */
    PRESENCE,
    /** The actor fires on it from the ground. */
    SHELL,
    /** The actor bombs it from the air. */
    STRIKE,
    /** The actor sends troops there. */
    REINFORCE,
    /** The answered claim is false. */
    DENY,
    /** The source takes its own claim back. */
    RETRACT,
    /** The actor did not hold it at any time in the dates given. */
    NEVER_HELD,
    /** Control stated directly. */
    STATE;

    /** The word for it in {@code claims.csv}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that {@code token} names. */
    public static Optional<Kind> find(String token) {
        return Stream.of(values()).filter(k -> k.token().equals(token)).findFirst();
    }

    /** Whether it says that one side has the place. */
    public boolean holds() {
        return this == CAPTURE || this == RECAPTURE || this == HOLD || this == REPEL;
    }

    /** Whether it says that something changed, and not merely what is so. */
    public boolean tellsOfChange() {
        return this == CAPTURE || this == RECAPTURE || this == WITHDRAW || this == DISLODGE;
    }

    /** Whether it says that the place is fought for, or was on that day. */
    public boolean tellsOfFighting() {
        return this == CONTEST || this == ATTACK || this == REPEL || this == FAIL;
    }

    /** Whether it presses on the place and by itself changes nothing. */
    public boolean presses() {
        return this == PRESENCE || this == SHELL || this == STRIKE || this == REINFORCE;
    }

    /** Whether it answers another claim. */
    public boolean answers() {
        return this == DENY || this == RETRACT;
    }
}
