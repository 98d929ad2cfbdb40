package salient.gis.wikipedia;

import java.util.SortedSet;
import salient.account.Kind;
import salient.campaign.SideId;
import salient.place.Control;
import salient.set.SortedSets;

/** What an icon says of the place on which it stands. */
sealed interface IconMeaning {
    /** The sides that it names. */
    SortedSet<SideId> sides();

    /** Who holds the place, or that nobody does. */
    record Controls(Control control) implements IconMeaning {
        @Override
        public SortedSet<SideId> sides() {
            return control.sides();
        }
    }

    /** That {@code sides} press on the place from around it. */
    record Presses(Kind kind, SortedSet<SideId> sides) implements IconMeaning {
        public Presses {
            sides = SortedSets.copyOf(sides);
        }
    }

    /** Nothing of control: a sign of a road, a mark of an airport. */
    record Nothing() implements IconMeaning {
        @Override
        public SortedSet<SideId> sides() {
            return SortedSets.of();
        }
    }
}
