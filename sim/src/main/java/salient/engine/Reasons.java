package salient.engine;

import salient.engine.Position.Weight;

/** Words for what decided between positions: each position's reason is its own, also where several win together. */
final class Reasons {
    private Reasons() {}

    /** Why {@code winner} replaces what stood; {@code best} is the heaviest of those that win with it. */
    static String newest(Position winner, Position best) {
        return switch (winner.weight()) {
            case ADMISSION -> "newest word, and it concedes its own side's loss";
            case MONITOR -> "newest word, by a monitor";
            case UNALIGNED -> "newest word, by an unaligned source";
            case PARTISAN ->
                best.weight() == Weight.PARTISAN
                        ? "newest word, and no monitor stands against it"
                        : "newest word, and " + who(best) + " says the same";
        };
    }

    /** Why {@code winner} ends a dispute. */
    static String closing(Position winner, Position best) {
        return winner.weight() == Weight.PARTISAN
                ? "agrees with " + who(best) + ", whose word closes the dispute"
                : who(winner) + " speaks next and closes the dispute";
    }

    /** Why a challenge does not stand, given the {@code answer} to it. */
    static String unborne(Position answer) {
        return answer.weight() == Weight.ADMISSION
                ? "a source that concedes its own side's loss speaks next and does not bear it out"
                : "the next monitor or unaligned source to speak does not bear it out";
    }

    /** Why a party to a dispute about the whole loses to {@code answer}, a word on a core part. */
    static String unborne(Position party, Position answer) {
        return party.agrees(answer)
                ? who(answer) + " speaks next, but of a part of the place alone, which is not agreement"
                : unborne(answer);
    }

    /** Why {@code loser} does not count against {@code winner}, the heaviest word of the same close. */
    static String against(Position loser, Position winner) {
        if (winner.weight() == Weight.PARTISAN) {
            return loser.weight() == Weight.PARTISAN
                    ? "fire on the place the same day bears out the other account"
                    : "another source says otherwise about the same close";
        }
        return who(winner) + " says otherwise about the same close";
    }

    private static String who(Position position) {
        return switch (position.weight()) {
            case ADMISSION -> "a source that concedes its own side's loss";
            case MONITOR -> "a monitor";
            case UNALIGNED -> "an unaligned source";
            case PARTISAN -> "a partisan";
        };
    }
}
