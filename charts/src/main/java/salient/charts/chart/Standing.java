package salient.charts.chart;

/** How current a finding is on a day: what its tint tells. */
enum Standing {
    /** Somebody spoke of the place within the fresh days. */
    FRESH,
    /** Spoken of, but not within the fresh days. */
    STALE,
    /** It rests on the baseline alone. */
    PRESUMED,
    /** It rests on one sentence about many places at once: it was so by a day, not on it. */
    AGGREGATE
}
