package salient.bench.kernel;

/** How a panel states the same. */
public enum PanelForm {
    /** A row for each place and day. */
    DAILY,
    /** A row for each place and span of days on which nothing changed. */
    SPANS
}
