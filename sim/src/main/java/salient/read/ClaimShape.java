package salient.read;

import java.util.List;
import java.util.stream.Stream;
import salient.account.Kind;
import salient.account.Statement.Detail;
import salient.place.Control;

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
    private static final List<String> CONTROLS =
            Stream.of(Control.Kind.values()).map(Control.Kind::token).toList();

    /** The shape of a claim of {@code kind} that states {@code control}. */
    static ClaimShape of(Kind kind, String control) {
        return switch (kind) {
            case NEVER_HELD -> new ClaimShape(1, 1, NO_CONTROL);
            case CAPTURE, RECAPTURE, HOLD, REPEL, ATTACK, WITHDRAW, DISLODGE, ADVANCE ->
                new ClaimShape(1, ANY, NO_CONTROL);
            case FAIL -> new ClaimShape(1, ANY, List.of("", Detail.DEFENDED.token()));
            case CONTEST ->
                new ClaimShape(
                        0, ANY, List.of("", Detail.FIGHTING.token(), Detail.DIVIDED.token(), Detail.NEITHER.token()));
            case PRESENCE, SHELL, STRIKE, REINFORCE, DENY, RETRACT -> new ClaimShape(0, ANY, NO_CONTROL);
            case STATE -> Control.Kind.find(control).map(ClaimShape::ofState).orElse(new ClaimShape(0, ANY, CONTROLS));
        };
    }

    /** The shape of a stated {@code control}. */
    static ClaimShape ofState(Control.Kind control) {
        return switch (control) {
            case HELD -> new ClaimShape(1, ANY, CONTROLS);
            case CONTESTED -> new ClaimShape(0, ANY, CONTROLS);
            case VACANT, UNKNOWN -> new ClaimShape(0, 0, CONTROLS);
        };
    }

    /** All words that column control may hold, whatever the kind of claim. */
    static String[] words() {
        return Stream.concat(CONTROLS.stream(), Stream.of(Detail.values()).map(Detail::token))
                .distinct()
                .toArray(String[]::new);
    }

    /** How many sides it wants, in words. */
    String wantedActors() {
        if (mostActors == 0) {
            return "no side";
        }
        return mostActors == 1 ? "one side" : "one side or more";
    }
}
