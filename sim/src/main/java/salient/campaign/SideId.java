package salient.campaign;

/** Names a side within its campaign: lower-case letters, digits and hyphens. */
public record SideId(String value) implements Comparable<SideId> {
    public SideId {
        Ids.check("side", value);
    }

    @Override
    public int compareTo(SideId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
