package salient.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.compare.Divergence.Nature;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.place.PlaceId;
import salient.time.DaySpan;
import salient.time.Timeline;

/** Finds where and when two histories of the same places part. */
public final class Divergences {
    private Divergences() {}

    /** The divergences between {@code a} and {@code b}, by place and day. */
    public static List<Divergence> between(ControlHistory a, ControlHistory b) {
        List<Divergence> all = new ArrayList<>();
        for (PlaceId place : a.places()) {
            if (b.places().contains(place)) {
                of(place, a.of(place), b.of(place), all);
            }
        }
        return all;
    }

    /** What of {@code all} lies within {@code days}, over which {@code a} and {@code b} say what they say. */
    static List<Divergence> within(DaySpan days, List<Divergence> all, ControlHistory a, ControlHistory b) {
        List<Divergence> within = new ArrayList<>();
        for (Divergence one : all) {
            LocalDate from = one.days().from().isBefore(days.from())
                    ? days.from()
                    : one.days().from();
            LocalDate until = days.until().isBefore(one.days().until())
                    ? days.until()
                    : one.days().until();
            if (from.isBefore(until)) {
                DaySpan left = new DaySpan(from, until);
                Timeline<Finding> inA = a.of(one.place());
                Timeline<Finding> inB = b.of(one.place());
                within.add(new Divergence(
                        one.place(),
                        left,
                        inA.at(from),
                        inB.at(from),
                        one.nature(),
                        claims(inA, left),
                        claims(inB, left)));
            }
        }
        return within;
    }

    private static void of(PlaceId place, Timeline<Finding> a, Timeline<Finding> b, List<Divergence> into) {
        if (a.equals(b)) {
            return;
        }
        SortedSet<LocalDate> turns = new TreeSet<>(a.starts());
        turns.addAll(b.starts());
        turns.add(a.period().until());
        LocalDate from = a.period().first();
        for (LocalDate day : turns) {
            boolean over = day.equals(a.period().until());
            if (over || !a.at(day).sameGround(a.at(from)) || !b.at(day).sameGround(b.at(from))) {
                if (from.isBefore(day) && !a.at(from).sameGround(b.at(from))) {
                    DaySpan days = new DaySpan(from, day);
                    into.add(new Divergence(
                            place,
                            days,
                            a.at(from),
                            b.at(from),
                            nature(a, b, from, day),
                            claims(a, days),
                            claims(b, days)));
                }
                from = day;
            }
        }
    }

    private static SortedSet<ClaimId> claims(Timeline<Finding> timeline, DaySpan days) {
        SortedSet<ClaimId> claims = new TreeSet<>();
        timeline.spansWithin(days).forEach(span -> claims.addAll(span.value().claims()));
        return claims;
    }

    /** Timing: before and after they agree, and between the two one still says the former, the other already the latter. */
    private static Nature nature(Timeline<Finding> a, Timeline<Finding> b, LocalDate from, LocalDate until) {
        Finding inA = a.at(from);
        Finding inB = b.at(from);
        if (from.isAfter(a.period().first()) && until.isBefore(a.period().until())) {
            Finding before = a.at(from.minusDays(1));
            Finding after = a.at(until);
            boolean agreeAround = before.sameGround(b.at(from.minusDays(1))) && after.sameGround(b.at(until));
            boolean early = inA.sameGround(after) && inB.sameGround(before);
            boolean late = inA.sameGround(before) && inB.sameGround(after);
            if (agreeAround && (early || late)) {
                return Nature.TIMING;
            }
        }
        return inA.kind() == Finding.Kind.UNKNOWN || inB.kind() == Finding.Kind.UNKNOWN ? Nature.UNKNOWN : Nature.FACT;
    }
}
