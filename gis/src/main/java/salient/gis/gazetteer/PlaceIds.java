package salient.gis.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import salient.campaign.Ids;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.place.Gazetteer;
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

    /** Tells of {@code ids} that are not what anybody would choose: for want of Latin letters, or of a name alone. */
    static void tell(List<FoundPlace> places, Map<String, PlaceId> ids, ImportReport report) {
        Map<String, List<String>> sharing = new LinkedHashMap<>();
        List<String> nameless = new ArrayList<>();
        for (FoundPlace place : places) {
            String id = ids.get(place.key()).value();
            sharing.computeIfAbsent(Gazetteer.fold(place.name()), none -> new ArrayList<>())
                    .add(place.name() + " (" + id + ")");
            if (!isOwn(place) && plain(place.name()).isEmpty()) {
                nameless.add(id + " (" + place.name() + ")");
            }
        }
        List<String> shared = sharing.values().stream()
                .filter(bearers -> bearers.size() > 1)
                .flatMap(List::stream)
                .toList();
        if (!shared.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "what else to call places that share a name, so that claims can name one: " + Listed.first(shared));
        }
        if (!nameless.isEmpty()) {
            report.add(
                    Chapter.TO_DECIDE,
                    "better ids for places without a name in Latin letters, by a column of ids, or of such names with"
                            + " the others as local: "
                            + Listed.first(nameless));
        }
    }

    private static String wanted(FoundPlace place) {
        String name = isOwn(place) ? place.key() : plain(place.name());
        return name.isEmpty() ? "place" : name;
    }

    private static boolean isOwn(FoundPlace place) {
        return Ids.isId(place.key())
                && place.key().length() <= LONGEST
                && place.key().chars().anyMatch(Character::isLetter);
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
