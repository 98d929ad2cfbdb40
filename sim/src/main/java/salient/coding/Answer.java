package salient.coding;

/** What becomes of what somebody wrote into a field. */
public sealed interface Answer {
    /**
     * It is understood.
     *
     * @param value as the file will have it
     */
    record Taken(String value) implements Answer {}

    /**
     * It is not.
     *
     * @param fault what is so of it, with the value in quotes
     * @param cure what to write instead
     */
    record Refused(String fault, String cure) implements Answer {}
}
