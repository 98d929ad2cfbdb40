package salient.place;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Holder;
import salient.campaign.SideId;

/** What is on the ground at a place: who holds it, or that nobody does, or that nobody knows. */
public sealed interface Control {
    /** Its answer among {@code cases}. */
    <R> R match(Cases<R> cases);

    /** The word for it in tables: held, contested, vacant or unknown. */
    String token();

    /** The holders, the sides that fight or divide it where they are named, or nobody. */
    SortedSet<SideId> sides();

    /** Held by one side, or by several together. */
    record Held(Holder by) implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }

        @Override
        public String token() {
            return "held";
        }

        @Override
        public SortedSet<SideId> sides() {
            return by.sides();
        }
    }

    /** Fighting or divided hold inside; the sides may be left unnamed. */
    record Contested(SortedSet<SideId> between) implements Control {
        public Contested {
            between = Collections.unmodifiableSortedSet(new TreeSet<>(between));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contested(this);
        }

        @Override
        public String token() {
            return "contested";
        }

        @Override
        public SortedSet<SideId> sides() {
            return between;
        }
    }

    /** Left, with nobody reported in. */
    record Vacant() implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.vacant();
        }

        @Override
        public String token() {
            return "vacant";
        }

        @Override
        public SortedSet<SideId> sides() {
            return Collections.emptySortedSet();
        }
    }

    /** Nobody has said. */
    record Unknown() implements Control {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknown();
        }

        @Override
        public String token() {
            return "unknown";
        }

        @Override
        public SortedSet<SideId> sides() {
            return Collections.emptySortedSet();
        }
    }

    /** Left, with nobody reported in. */
    static Control vacant() {
        return new Vacant();
    }

    /** Nobody has said. */
    static Control unknown() {
        return new Unknown();
    }

    /** Held by {@code side} alone. */
    static Control held(SideId side) {
        return new Held(Holder.of(side));
    }

    /** Held by {@code sides}, of which there are one or more, together. */
    static Control held(Set<SideId> sides) {
        return new Held(new Holder(new TreeSet<>(sides)));
    }

    /** Contested between {@code sides}. */
    static Control contested(Set<SideId> sides) {
        return new Contested(new TreeSet<>(sides));
    }

    /** Who holds it, if anybody does. */
    default Optional<Holder> holder() {
        return this instanceof Held held ? Optional.of(held.by()) : Optional.empty();
    }

    /** Whether {@code side} holds it, alone or with others. */
    default boolean heldBy(SideId side) {
        return holder().filter(by -> by.includes(side)).isPresent();
    }

    /** Whether some side holds it. */
    default boolean isHeld() {
        return this instanceof Held;
    }

    /** One answer for each kind of control; a new kind breaks every caller at compile time. */
    interface Cases<R> {
        R held(Held control);

        R contested(Contested control);

        R vacant();

        R unknown();
    }
}
