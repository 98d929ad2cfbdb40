package salient.reading;

/** Weight of a word (rule E3), lightest first. */
public enum Weight {
    PARTISAN,
    /** Of a source that is independent or foreign. */
    UNALIGNED,
    MONITOR,
    /** Of a source that concedes the loss of the side its camp favours. */
    ADMISSION
}
