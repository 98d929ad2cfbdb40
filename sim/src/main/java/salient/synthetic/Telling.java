package salient.synthetic;

/**
 * Who tells of a made-up war.
 *
 * @param accounts how many documents, besides the baseline
 * @param regime what sort of witnesses speak through them
 */
public record Telling(int accounts, Regime regime) {
    public static final int MOST_ACCOUNTS = 100;

    public Telling {
        Ranges.check("accounts", accounts, 1, MOST_ACCOUNTS);
    }
}
