package salient.place;

import salient.campaign.Ids;

/** Names a place within its gazetteer, for good. */
public record PlaceId(String value) implements Comparable<PlaceId> {
    public PlaceId {
        Ids.check("place", value);
    }

    @Override
    public int compareTo(PlaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
