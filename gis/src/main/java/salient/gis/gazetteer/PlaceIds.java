package salient.gis.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.campaign.Ids;
import salient.place.PlaceId;
import salient.text.PlainId;

/**
 * Gives places ids: their own, where they are made as ids are, else their name in plain letters; where several have one
 * name, each with its key behind it.
 */
final class PlaceIds {
    /** So that there is room for a date, as in the ids of claims of a panel. */
    private static final int LONGEST = 50;

    private PlaceIds() {}

    /** The id of each of {@code places}, by its key, in their order. */
    static Map<String, PlaceId> of(List<FoundPlace> places) {
        Map<String, Integer> named = new HashMap<>();
        places.forEach(place -> named.merge(wanted(place), 1, Integer::sum));
        Map<String, PlaceId> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (FoundPlace place : places) {
            String wanted = wanted(place);
            String id = named.get(wanted) == 1 ? wanted : joined(wanted, plain(place.key()));
            for (int i = 2; !taken.add(id); i++) {
                id = joined(wanted, plain(place.key()) + "-" + i);
            }
            ids.put(place.key(), new PlaceId(id));
        }
        return ids;
    }

    private static String wanted(FoundPlace place) {
        boolean own = Ids.isId(place.key())
                && place.key().length() <= LONGEST
                && place.key().chars().anyMatch(Character::isLetter);
        String name = own ? place.key() : plain(place.name());
        return name.isEmpty() ? "place" : name;
    }

    private static String joined(String name, String key) {
        int room = Math.max(1, LONGEST - key.length() - 1);
        return cut(name, room) + (key.isEmpty() ? "" : "-" + cut(key, LONGEST - 2));
    }

    private static String plain(String name) {
        return PlainId.of(name, LONGEST);
    }

    private static String cut(String name, int length) {
        return PlainId.cut(name, length);
    }
}
