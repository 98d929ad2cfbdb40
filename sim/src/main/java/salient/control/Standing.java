package salient.control;

/** How much word there is behind a finding on a day. */
public enum Standing {
    /** Somebody spoke of the place within the fresh days. */
    FRESH,
    /** Nobody spoke of it within the fresh days. */
    STALE,
    /** It rests on the baseline alone. */
    PRESUMED,
    /** It rests on one sentence about many places at once: it was so by a day, not on it. */
    AGGREGATE;

    /** That of {@code finding}, of whose place somebody spoke within the fresh days, or not. */
    public static Standing of(Finding finding, boolean fresh) {
        return finding.grounds() == Grounds.AGGREGATE ? AGGREGATE : currency(finding, fresh);
    }

    /** The same for where ground known only by a day is told apart by other means: fresh, stale or presumed. */
    public static Standing currency(Finding finding, boolean fresh) {
        return finding.presumed() ? PRESUMED : fresh ? FRESH : STALE;
    }
}
