package salient.account;

import salient.campaign.Ids;

/**
 * Names a claim: the account that relays it, and its id there.
 *
 * @param local unique within the account
 */
public record ClaimId(AccountId account, String local) implements Comparable<ClaimId> {
    public ClaimId {
        Ids.check("claim", local);
    }

    /**
     * Reads {@code account:local}.
     *
     * @throws IllegalArgumentException if {@code text} is not so made
     */
    public static ClaimId parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("claim \"" + text + "\" is not written account:id");
        }
        return new ClaimId(new AccountId(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public int compareTo(ClaimId other) {
        int byAccount = account.compareTo(other.account);
        return byAccount != 0 ? byAccount : local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return account + ":" + local;
    }
}
