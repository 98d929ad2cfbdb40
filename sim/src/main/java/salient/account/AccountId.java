package salient.account;

import salient.campaign.Ids;

/** Names an account: its folder under the campaign's seeds. */
public record AccountId(String value) implements Comparable<AccountId> {
    public AccountId {
        Ids.check("account", value);
    }

    @Override
    public int compareTo(AccountId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
