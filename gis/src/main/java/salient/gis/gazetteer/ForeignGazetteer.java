package salient.gis.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.geo.Theatre;
import salient.place.Place;
import salient.place.PlaceId;

/**
 * The places of a gazetteer that were kept, as places of a campaign.
 *
 * @param places in the order of the files
 * @param ids their ids, by what the gazetteer calls them
 * @param theatre what they were clipped to, if anything, all of it land
 * @param zone the time zone that most of them lie in, where the gazetteer says
 * @param attribution who is to be named for them; may be empty
 */
public record ForeignGazetteer(
        List<Place> places,
        Map<String, PlaceId> ids,
        Optional<Theatre> theatre,
        Optional<String> zone,
        String attribution) {
    public ForeignGazetteer {
        places = List.copyOf(places);
        ids = Map.copyOf(ids);
    }

    /** The place that the gazetteer calls {@code key}. */
    public Optional<PlaceId> find(String key) {
        return Optional.ofNullable(ids.get(key));
    }
}
