package salient.reading;

import salient.place.Control;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * What a model is asked to take for so, whatever is said: control of one place on all of some days.
 *
 * @param control held by one side, contested or vacant
 * @param days of the campaign's period
 */
public record Supposed(PlaceId place, Control control, DaySpan days) {}
