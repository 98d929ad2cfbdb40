package salient.campaign;

/** Names a camp within its campaign: lower-case letters, digits and hyphens. */
public record CampId(String value) implements Comparable<CampId> {
    public CampId {
        Ids.check("camp", value);
    }

    @Override
    public int compareTo(CampId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
