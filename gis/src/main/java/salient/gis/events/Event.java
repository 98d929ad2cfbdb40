package salient.gis.events;

import java.util.List;
import salient.gis.gazetteer.Spot;
import salient.time.DaySpan;

/**
 * Something that happened at a place, as a data set has it.
 *
 * @param id in the data set
 * @param days on one of which it happened
 * @param deed what was done, by whom and to whom
 * @param spot where
 * @param tellers who told of it, in the data set's own words; none = the data set itself
 * @param line of the file in which it stands
 */
record Event(String id, DaySpan days, Deed deed, Spot spot, List<String> tellers, int line) {
    Event {
        tellers = List.copyOf(tellers);
    }

    /** @param against nobody if the data set names no second party */
    record Deed(Act act, Actor actor, Actor against) {}

    /** What was done. */
    enum Act {
        /** The actor took the place. */
        TAKES,
        /** The two fought there, and nothing is said of a change. */
        FIGHTS,
        /** The actor fired on it. */
        SHELLS,
        /** The actor bombed it. */
        BOMBS,
        /** The actor set itself up there. */
        SETTLES
    }

    /**
     * Who took part.
     *
     * @param name as the data set has it; empty = nobody
     * @param sort what the data set says such an actor is
     */
    record Actor(String name, Sort sort) {
        static final Actor NOBODY = new Actor("", Sort.OTHER);

        /** What an actor is, as far as that tells for which side it may fight. */
        enum Sort {
            STATE,
            REBEL,
            OTHER
        }
    }
}
