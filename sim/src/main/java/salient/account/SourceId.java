package salient.account;

import salient.campaign.Ids;

/** Names a source within its campaign. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Ids.check("source", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
