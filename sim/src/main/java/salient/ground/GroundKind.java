package salient.ground;

import java.util.Locale;
import salient.control.Finding;

/** What ground is counted as: by the finding on its place, or as ground of no place. In the order of tables. */
public enum GroundKind {
    /** Held by one side, or by several together. */
    HELD,
    /** Fighting or divided hold inside. */
    CONTESTED,
    /** Credible sources disagree. */
    DISPUTED,
    /** Left, with nobody reported in. */
    VACANT,
    /** Nothing can be said. */
    UNKNOWN,
    /** Farther from every place than a cell may reach: no finding is made of it. */
    UNASSIGNED;

    /** What ground counts as whose place has a finding of {@code kind}. */
    public static GroundKind of(Finding.Kind kind) {
        return switch (kind) {
            case HELD -> HELD;
            case CONTESTED -> CONTESTED;
            case DISPUTED -> DISPUTED;
            case VACANT -> VACANT;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** The word for it in tables. */
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody fights or argues over it: contested or disputed. */
    public boolean inDoubt() {
        return switch (this) {
            case CONTESTED, DISPUTED -> true;
            case HELD, VACANT, UNKNOWN, UNASSIGNED -> false;
        };
    }
}
