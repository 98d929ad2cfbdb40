package salient.gis.gazetteer;

import salient.place.Position;

/**
 * Where something is told of by people who have no gazetteer: a name and a point.
 *
 * @param name of the place
 * @param near whether it is near the place and not in it, as far as they know
 */
public record Spot(String name, Position at, boolean near) {
    /** The same for all events at one place. */
    public String key() {
        return name + "|" + Math.round(at.lat() * 1e4) + "|" + Math.round(at.lon() * 1e4);
    }
}
