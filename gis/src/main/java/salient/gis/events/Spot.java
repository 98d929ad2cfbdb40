package salient.gis.events;

import salient.place.Position;

/**
 * Where an event happened.
 *
 * @param name of the place
 * @param near whether it happened near the place and not in it, as far as the data set knows
 */
record Spot(String name, Position at, boolean near) {
    /** The same for all events at one place. */
    String key() {
        return name + "|" + Math.round(at.lat() * 1e4) + "|" + Math.round(at.lon() * 1e4);
    }
}
