package salient.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import salient.account.ClaimId;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.control.Grounds;
import salient.place.Control;
import salient.place.Part;
import salient.time.DaySpan;

/** What the parts that somebody spoke of since the last word on the whole make of a place (rule E7). */
final class Parts {
    private Parts() {}

    /**
     * The finding of a place.
     *
     * @param whole what stands for the place as a whole
     * @param spoken the findings of parts spoken of since; edge parts are passed over
     */
    static Finding combine(Finding whole, Map<Part, Finding> spoken) {
        List<Finding> core = new ArrayList<>();
        spoken.forEach((part, finding) -> {
            if (part.core()) {
                core.add(finding);
            }
        });
        if (core.isEmpty() || whole instanceof Finding.Disputed) {
            return whole;
        }
        for (Finding finding : core) {
            if (finding instanceof Finding.Disputed) {
                return finding;
            }
        }
        Set<Holder> holders = new TreeSet<>();
        core.forEach(f -> f.holder().ifPresent(holders::add));
        boolean fighting = core.stream().anyMatch(f -> f.kind() == Finding.Kind.CONTESTED);
        boolean wholeContested = whole.kind() == Finding.Kind.CONTESTED;
        Set<Holder> rivals = new TreeSet<>(holders);
        whole.holder().ifPresent(rivals::add);
        if (!fighting && holders.isEmpty()) {
            return whole;
        }
        if (!fighting && rivals.size() == 1 && !wholeContested) {
            return whole.kind() == Finding.Kind.HELD && !whole.grounds().takenToBeSo() ? whole : latest(core);
        }
        return contested(whole, core, holders.isEmpty() && !dividedAlone(core) ? Grounds.FIGHTING : Grounds.DIVIDED);
    }

    private static boolean dividedAlone(List<Finding> core) {
        return core.stream().anyMatch(f -> f.grounds() == Grounds.DIVIDED);
    }

    private static Finding latest(List<Finding> core) {
        return core.stream()
                .filter(f -> f.kind() == Finding.Kind.HELD)
                .max((a, b) -> a.changed().compareTo(b.changed()))
                .orElseThrow();
    }

    private static Finding contested(Finding whole, List<Finding> core, Grounds grounds) {
        TreeSet<ClaimId> claims = new TreeSet<>();
        TreeSet<SideId> sides = new TreeSet<>(whole.sides());
        for (Finding finding : core) {
            claims.addAll(finding.claims());
            sides.addAll(finding.sides());
        }
        DaySpan latest =
                core.stream().map(Finding::changed).max(DaySpan::compareTo).orElseThrow();
        return new Finding.Settled(Control.contested(sides), grounds, claims, latest);
    }
}
