package salient.account;

import java.util.Optional;
import salient.place.PlaceId;
import salient.time.DaySpan;

/**
 * Something that happened and says nothing about control: an aircraft shot down, a visit, fire across a border.
 *
 * @param kind the word in {@code incidents.csv}, e.g. "shootdown"
 * @param actor as the table has it; empty if not said
 */
public record Incident(
        String id, Mention mention, Occasion occasion, String kind, String actor, Credibility credibility) {
    /**
     * When and where it happened.
     *
     * @param time within the day, as the table has it; empty if not said
     */
    public record Occasion(DaySpan days, String time, Optional<PlaceId> place) {}
}
