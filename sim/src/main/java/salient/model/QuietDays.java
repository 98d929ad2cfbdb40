package salient.model;

import java.util.List;

/** The days on which nobody speaks of a place while others around it are spoken of. */
final class QuietDays {
    private QuietDays() {}

    /**
     * Those of each place.
     *
     * @param within the days before and after a word on which a place is still spoken of
     */
    static PlaceDays of(PlaceGraph graph, int days, List<List<Word>> words, int within) {
        PlaceDays spoken = new PlaceDays(words.size(), days);
        for (int place = 0; place < words.size(); place++) {
            for (Word word : words.get(place)) {
                spoken.add(place, word.day() - within, word.day() + within + 1);
            }
        }
        PlaceDays quiet = new PlaceDays(words.size(), days);
        for (int place = 0; place < words.size(); place++) {
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                quiet.addAll(place, spoken, graph.beyond(border));
            }
            quiet.removeAll(place, spoken);
        }
        return quiet;
    }
}
