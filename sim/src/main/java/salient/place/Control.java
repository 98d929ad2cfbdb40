package salient.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.set.SortedSets;

/** What is on the ground at a place: who holds it, or that nobody does, or that nobody knows. */
public sealed interface Control {
    /** The kinds of control, in the order of tables. */
    enum Kind {
        /** One side has the place, or several together. */
        HELD,
        /** Fighting or divided hold inside. */
        CONTESTED,
        /** Left, with nobody reported in. */
        VACANT,
        /** Nobody has said. */
        UNKNOWN;

        private final String token = name().toLowerCase(Locale.ROOT);

        /** The word for it in tables. */
        public String token() {
            return token;
        }

        /** The kind that {@code token} names. */
        public static Optional<Kind> find(String token) {
            return Stream.of(values()).filter(k -> k.token().equals(token)).findFirst();
        }
    }

    /** Which kind of control it is. */
    Kind kind();

    /** The word for it in tables. */
    default String token() {
        return kind().token();
    }

    /** The holders, the sides that fight or divide it where they are named, or nobody. */
    SortedSet<SideId> sides();

    /** Held by one side, or by several together. */
    record Held(Holder by) implements Control {
        @Override
        public Kind kind() {
            return Kind.HELD;
        }

        @Override
        public SortedSet<SideId> sides() {
            return by.sides();
        }
    }

    /** Fighting or divided hold inside; the sides may be left unnamed. */
    record Contested(SortedSet<SideId> between) implements Control {
        public Contested {
            between = SortedSets.copyOf(between);
        }

        @Override
        public Kind kind() {
            return Kind.CONTESTED;
        }

        @Override
        public SortedSet<SideId> sides() {
            return between;
        }
    }

    /** Left, with nobody reported in. */
    record Vacant() implements Control {
        @Override
        public Kind kind() {
            return Kind.VACANT;
        }

        @Override
        public SortedSet<SideId> sides() {
            return SortedSets.of();
        }
    }

    /** Nobody has said. */
    record Unknown() implements Control {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }

        @Override
        public SortedSet<SideId> sides() {
            return SortedSets.of();
        }
    }

    /**
     * Control of {@code kind} by, or between, {@code sides}.
     *
     * @param sides one or more where it is held; passed over where nobody is on the ground
     */
    static Control of(Kind kind, Set<SideId> sides) {
        return switch (kind) {
            case HELD -> held(sides);
            case CONTESTED -> contested(sides);
            case VACANT -> vacant();
            case UNKNOWN -> unknown();
        };
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
        return kind() == Kind.HELD;
    }
}
