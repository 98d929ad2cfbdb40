package salient.model;

/** One history of all places of a model, by their numbers: a state for each day. */
public interface JointHistory {
    /** How many days it has. */
    int days();

    /** Copies the states of {@code place}, one for each day, into {@code into}, from {@code at} on. */
    void copyPath(int place, byte[] into, int at);
}
