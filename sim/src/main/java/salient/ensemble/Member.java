package salient.ensemble;

import salient.geo.Coverage;

/** One history of all places, and the ground on which it stands. */
public final class Member {
    private final int days;
    private final byte[] paths;
    private final Coverage coverage;

    Member(int days, byte[] paths, Coverage coverage) {
        this.days = days;
        this.paths = paths;
        this.coverage = coverage;
    }

    /** The state of {@code place} on {@code day}, all by number. */
    public int state(int place, int day) {
        return paths[place * days + day];
    }

    /** The cells as they were cut for it. */
    public Coverage coverage() {
        return coverage;
    }
}
