package salient.charts.look;

import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.ground.GroundKind;

/**
 * Ground that nobody holds for certain: contested or disputed.
 *
 * @param sides those who fight for it, or between whom it is disputed; may be empty
 */
public record Unsettled(GroundKind ground, SortedSet<SideId> sides) implements Comparable<Unsettled> {
    private static final Comparator<Unsettled> ORDER = Comparator.comparing(Unsettled::ground)
            .thenComparing(each -> each.sides().size())
            .thenComparing(each -> each.sides().stream().map(SideId::value).collect(Collectors.joining(";")));

    public Unsettled {
        sides = Collections.unmodifiableSortedSet(new TreeSet<>(sides));
    }

    /** What {@code finding} says of ground that it does not settle; empty for any other. */
    public static Optional<Unsettled> of(Finding finding) {
        return switch (finding.kind()) {
            case CONTESTED, DISPUTED -> Optional.of(new Unsettled(GroundKind.of(finding.kind()), finding.sides()));
            case HELD, VACANT, UNKNOWN -> Optional.empty();
        };
    }

    @Override
    public int compareTo(Unsettled other) {
        return ORDER.compare(this, other);
    }
}
