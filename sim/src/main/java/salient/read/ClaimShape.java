package salient.read;

import java.util.List;
import salient.account.Kind;

/**
 * What the columns of a claim must hold, which depends on its kind and, for a stated control, on that.
 *
 * @param leastActors how many sides the column actor names at least
 * @param mostActors how many it names at most
 * @param controls the words that column control may hold; the empty word if it may be empty
 */
record ClaimShape(int leastActors, int mostActors, List<String> controls) {
    private static final int ANY = Integer.MAX_VALUE;
    private static final List<String> NO_CONTROL = List.of("");

    /** The shape of a claim of {@code kind} that states {@code control}. */
    static ClaimShape of(Kind kind, String control) {
        return switch (kind) {
            case NEVER_HELD -> new ClaimShape(1, 1, NO_CONTROL);
            case CAPTURE, RECAPTURE, HOLD, REPEL, ATTACK, WITHDRAW, DISLODGE, ADVANCE ->
                new ClaimShape(1, ANY, NO_CONTROL);
            case FAIL -> new ClaimShape(1, ANY, List.of("", "held"));
            case CONTEST -> new ClaimShape(0, ANY, List.of("", "fighting", "divided", "neither"));
            case PRESENCE, SHELL, STRIKE, REINFORCE, DENY, RETRACT -> new ClaimShape(0, ANY, NO_CONTROL);
            case STATE -> ofState(control);
        };
    }

    /** The shape of a stated {@code control}. */
    static ClaimShape ofState(String control) {
        List<String> controls = List.of("held", "contested", "vacant", "unknown");
        return switch (control) {
            case "held" -> new ClaimShape(1, ANY, controls);
            case "vacant", "unknown" -> new ClaimShape(0, 0, controls);
            default -> new ClaimShape(0, ANY, controls);
        };
    }

    /** How many sides it wants, in words. */
    String wantedActors() {
        if (mostActors == 0) {
            return "no side";
        }
        return mostActors == 1 ? "one side" : "one side or more";
    }
}
