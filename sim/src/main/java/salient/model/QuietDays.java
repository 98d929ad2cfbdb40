package salient.model;

import java.util.BitSet;
import java.util.List;

/** The days on which nobody speaks of a place while others around it are spoken of, for each place. */
final class QuietDays {
    private final BitSet[] quiet;

    private QuietDays(BitSet[] quiet) {
        this.quiet = quiet;
    }

    /** No day of any of so many places: silence says nothing. */
    static QuietDays none(int places) {
        return new QuietDays(noDays(places));
    }

    /** @param within the days before and after a word on which a place is still spoken of */
    static QuietDays of(PlaceGraph graph, int days, List<List<Word>> words, int within) {
        BitSet[] spoken = noDays(words.size());
        for (int place = 0; place < spoken.length; place++) {
            for (Word word : words.get(place)) {
                spoken[place].set(Math.max(0, word.day() - within), Math.min(days, word.day() + within + 1));
            }
        }
        BitSet[] quiet = noDays(words.size());
        for (int place = 0; place < quiet.length; place++) {
            for (int border = graph.first(place); border < graph.first(place + 1); border++) {
                quiet[place].or(spoken[graph.beyond(border)]);
            }
            quiet[place].andNot(spoken[place]);
        }
        return new QuietDays(quiet);
    }

    private static BitSet[] noDays(int places) {
        BitSet[] days = new BitSet[places];
        java.util.Arrays.setAll(days, place -> new BitSet());
        return days;
    }

    boolean quiet(int place, int day) {
        return quiet[place].get(day);
    }

    BitSet of(int place) {
        return quiet[place];
    }
}
