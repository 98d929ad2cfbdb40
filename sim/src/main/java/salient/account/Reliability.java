package salient.account;

/**
 * How far a source can be trusted, whatever it says: the Admiralty letters. F is not the worst: it cannot be judged.
 *
 * <p>Source: NATO, AJP-2.1 Allied Joint Doctrine for Intelligence Procedures, annex on source reliability.
 */
public enum Reliability {
    A("completely reliable"),
    B("usually reliable"),
    C("fairly reliable"),
    D("not usually reliable"),
    E("unreliable"),
    F("reliability cannot be judged");

    private final String meaning;

    Reliability(String meaning) {
        this.meaning = meaning;
    }

    /** What the letter means, in words. */
    public String meaning() {
        return meaning;
    }
}
