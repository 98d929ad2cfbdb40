package salient.gis.wikipedia;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.Kind;
import salient.campaign.SideId;
import salient.place.Control;

/**
 * What an icon may say by the words in its name: a colour stands for a side, two for sides that hold a place together, or
 * fight for it where the picture moves or is of a battle; a ring for those who stand around it.
 */
final class IconColors {
    private static final Set<String> COLORS = Set.of(
            "red", "green", "lime", "yellow", "blue", "black", "grey", "gray", "white", "orange", "purple", "violet",
            "pink", "brown", "olive", "maroon", "navy", "teal", "cyan", "aqua", "magenta", "gold");
    private static final Set<String> RINGS = Set.of("ring", "circle", "arc", "arcs", "siege", "besieged");
    private static final Set<String> FIGHTS = Set.of("anim", "animated", "battle", "contested", "clash", "clashes");

    private IconColors() {}

    /** What {@code icon} may say; empty if there is no colour in its name. */
    static Optional<IconMeaning> guess(String icon) {
        List<String> words = List.of(
                icon.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "").split("[^a-z]+", -1));
        SortedSet<SideId> sides = new TreeSet<>();
        words.stream().filter(COLORS::contains).forEach(color -> sides.add(new SideId(color)));
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        if (words.stream().anyMatch(RINGS::contains)) {
            return Optional.of(new IconMeaning.Presses(Kind.PRESENCE, sides));
        }
        boolean fight = words.stream().anyMatch(FIGHTS::contains);
        return Optional.of(new IconMeaning.Controls(fight ? Control.contested(sides) : Control.held(sides)));
    }
}
