package salient.control;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.place.Control;
import salient.time.DaySpan;

/** What a scenario concludes for a place and a span of days: one control, or that credible sources disagree. */
public sealed interface Finding {
    /** The word for it in tables: held, contested, disputed, vacant or unknown. */
    String token();

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

    /** Whether both say the same of the ground, whatever it rests on. */
    default boolean sameGround(Finding other) {
        return token().equals(other.token()) && sides().equals(other.sides());
    }

    /** One control. */
    record Settled(Control control, Grounds grounds, SortedSet<ClaimId> claims, DaySpan changed) implements Finding {
        public Settled {
            claims = Collections.unmodifiableSortedSet(new TreeSet<>(claims));
        }

        @Override
        public String token() {
            return control.token();
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
        public String token() {
            return "disputed";
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
