package salient.control;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.place.Control;
import salient.set.SortedSets;
import salient.time.DaySpan;

/** What a scenario concludes for a place and a span of days: one control, or that credible sources disagree. */
public sealed interface Finding {
    /** The kinds of finding, in the order of tables. */
    enum Kind {
        /** It is settled that one side has the place, or several together. */
        HELD,
        /** It is settled that there is fighting or divided hold inside. */
        CONTESTED,
        /** Credible sources disagree. */
        DISPUTED,
        /** It is settled that nobody is in. */
        VACANT,
        /** Nothing can be said. */
        UNKNOWN;

        /** The kind of a finding that settles on control of {@code kind}. */
        public static Kind of(Control.Kind kind) {
            return switch (kind) {
                case HELD -> HELD;
                case CONTESTED -> CONTESTED;
                case VACANT -> VACANT;
                case UNKNOWN -> UNKNOWN;
            };
        }

        private final String token = name().toLowerCase(Locale.ROOT);

        /** The word for it in tables. */
        public String token() {
            return token;
        }

        /** The kind of control on which it settles; empty for a dispute. */
        public Optional<Control.Kind> control() {
            return switch (this) {
                case HELD -> Optional.of(Control.Kind.HELD);
                case CONTESTED -> Optional.of(Control.Kind.CONTESTED);
                case VACANT -> Optional.of(Control.Kind.VACANT);
                case UNKNOWN -> Optional.of(Control.Kind.UNKNOWN);
                case DISPUTED -> Optional.empty();
            };
        }
    }

    /** Which kind of finding it is. */
    Kind kind();

    /** The word for it in tables. */
    default String token() {
        return kind().token();
    }

    /** The holders, the sides that fight, or the disputants; empty where none is named. */
    SortedSet<SideId> sides();

    /** On what it rests. */
    Grounds grounds();

    /** The claims that decided it. */
    SortedSet<ClaimId> claims();

    /** The days within which the change to this finding may have happened. */
    DaySpan changed();

    /** Whether it rests on the baseline alone. */
    default boolean presumed() {
        return grounds() == Grounds.PRESUMED;
    }

    /** Who holds the place, if that is settled. */
    default Optional<Holder> holder() {
        return this instanceof Settled settled ? settled.control().holder() : Optional.empty();
    }

    /** Whether it is settled that {@code side} holds the place, alone or with others. */
    default boolean heldBy(SideId side) {
        return holder().filter(by -> by.includes(side)).isPresent();
    }

    /** How likely each control is: certain where one is settled; of a dispute, nothing is determined. */
    default ControlDistribution distribution() {
        return this instanceof Settled settled
                ? ControlDistribution.certain(settled.control())
                : ControlDistribution.undeterminedThroughout();
    }

    /** Whether both say the same of the ground, whatever it rests on. */
    default boolean sameGround(Finding other) {
        return kind() == other.kind() && sides().equals(other.sides());
    }

    /** One control. */
    record Settled(Control control, Grounds grounds, SortedSet<ClaimId> claims, DaySpan changed) implements Finding {
        public Settled {
            claims = SortedSets.copyOf(claims);
        }

        @Override
        public Kind kind() {
            return Kind.of(control.kind());
        }

        @Override
        public SortedSet<SideId> sides() {
            return control.sides();
        }
    }

    /**
     * Credible sources disagree.
     *
     * @param readings two or more, in order
     */
    record Disputed(List<Reading> readings, DaySpan changed) implements Finding {
        public Disputed {
            readings = readings.stream().sorted().toList();
            if (readings.size() < 2) {
                throw new IllegalArgumentException("a dispute needs two readings or more, got " + readings);
            }
        }

        @Override
        public Kind kind() {
            return Kind.DISPUTED;
        }

        @Override
        public SortedSet<SideId> sides() {
            SortedSet<SideId> sides = new TreeSet<>();
            readings.forEach(r -> sides.addAll(r.control().sides()));
            return Collections.unmodifiableSortedSet(sides);
        }

        @Override
        public Grounds grounds() {
            return Grounds.DISPUTE;
        }

        @Override
        public SortedSet<ClaimId> claims() {
            SortedSet<ClaimId> claims = new TreeSet<>();
            readings.forEach(r -> claims.addAll(r.claims()));
            return Collections.unmodifiableSortedSet(claims);
        }
    }
}
