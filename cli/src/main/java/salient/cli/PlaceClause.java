package salient.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import salient.campaign.SideId;
import salient.place.Control;

/**
 * What a supposition says of a place: {@code PLACE held by SIDE from DATE}.
 *
 * @param side as it was written; empty where none is
 * @param when {@code on} or {@code from}, and all after it; empty if neither is there
 */
record PlaceClause(String place, Verb verb, String side, List<String> when) {
    /** What is said of it. */
    enum Verb {
        HELD,
        TAKEN,
        LEFT,
        CONTESTED,
        VACANT;

        /** Whether a side is named behind it. */
        boolean by() {
            return this != CONTESTED && this != VACANT;
        }

        private boolean stands(List<String> words, int at) {
            return words.get(at).toUpperCase(Locale.ROOT).equals(name())
                    && (!by() || (at + 1 < words.size() && words.get(at + 1).equalsIgnoreCase("by")));
        }
    }

    PlaceClause {
        when = List.copyOf(when);
    }

    /** The clause that {@code words} are; empty if they are none. */
    static Optional<PlaceClause> find(List<String> words) {
        for (int at = 1; at < words.size(); at++) {
            for (Verb verb : Verb.values()) {
                if (verb.stands(words, at)) {
                    int rest = verb.by() ? at + 2 : at + 1;
                    int when = rest;
                    while (when < words.size() && !isWhen(words.get(when))) {
                        when++;
                    }
                    return Optional.of(new PlaceClause(
                            String.join(" ", words.subList(0, at)),
                            verb,
                            String.join(" ", words.subList(rest, when)),
                            words.subList(when, words.size())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWhen(String word) {
        return word.equalsIgnoreCase("on") || word.equalsIgnoreCase("from");
    }

    /** The control that it states, by {@code side} if it names one; empty if it says what somebody did. */
    Optional<Control> control(Optional<SideId> side) {
        return switch (verb) {
            case HELD -> side.map(Control::held);
            case CONTESTED -> Optional.of(Control.contested(Set.of()));
            case VACANT -> Optional.of(Control.vacant());
            case TAKEN, LEFT -> Optional.empty();
        };
    }
}
