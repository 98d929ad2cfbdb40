package salient.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.time.DaySpan;

/** Makes findings of the positions behind them. */
final class Findings {
    private Findings() {}

    static Finding unknown(LocalDate day) {
        return new Finding.Settled(Control.unknown(), Grounds.NONE, new TreeSet<>(), DaySpan.ofDay(day));
    }

    static Finding dated(Finding finding, LocalDate day) {
        return finding instanceof Finding.Settled s
                ? new Finding.Settled(s.control(), s.grounds(), s.claims(), DaySpan.ofDay(day))
                : finding;
    }

    /** Control that was stated up to a day, from that day on. */
    static Finding ended(LocalDate day) {
        return new Finding.Settled(Control.unknown(), Grounds.ENDED, new TreeSet<>(), DaySpan.ofDay(day));
    }

    /** {@code finding} without {@code claim}, which has nothing more to say from {@code day} on. */
    static Finding without(ClaimId claim, Finding finding, LocalDate day) {
        if (!(finding instanceof Finding.Settled settled) || !finding.claims().contains(claim)) {
            return finding;
        }
        SortedSet<ClaimId> left = new TreeSet<>(finding.claims());
        left.remove(claim);
        return left.isEmpty()
                ? ended(day)
                : new Finding.Settled(settled.control(), settled.grounds(), left, settled.changed());
    }

    /** The finding that {@code behind} settle, as of {@code day}. */
    static Finding of(List<Position> behind, LocalDate day) {
        return of(behind, behind, day);
    }

    /** The same, with the claims of {@code supporters} behind it too. */
    static Finding of(List<Position> behind, List<Position> supporters, LocalDate day) {
        Position best = best(behind);
        Control control = best.control();
        if (control instanceof Control.Contested) {
            Set<SideId> sides = new TreeSet<>();
            behind.forEach(p -> sides.addAll(p.control().sides()));
            control = Control.contested(sides);
        }
        DaySpan valid = best.claim().valid();
        DaySpan changed = best.claim().throughout() || valid.last().isAfter(day) || valid.days() == 1
                ? DaySpan.ofDay(day)
                : valid;
        return new Finding.Settled(control, best.grounds(), claims(supporters), changed);
    }

    /** What {@code left} settle of the finding that {@code stood}, which goes on. */
    static Finding of(List<Position> left, Finding stood) {
        Finding.Settled now = (Finding.Settled) of(left, stood.changed().last());
        return new Finding.Settled(now.control(), now.grounds(), now.claims(), stood.changed());
    }

    static SortedSet<ClaimId> claims(List<Position> positions) {
        TreeSet<ClaimId> ids = new TreeSet<>();
        positions.forEach(p -> ids.add(p.claim().id()));
        return ids;
    }

    /** The heaviest, an outright word before an implied one, the first heard among equals. */
    static Position best(List<Position> positions) {
        Position best = positions.get(0);
        for (Position each : positions) {
            int byWeight = each.weight().compareTo(best.weight());
            if (byWeight > 0 || (byWeight == 0 && best.implied() && !each.implied())) {
                best = each;
            }
        }
        return best;
    }
}
