package salient.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salient.campaign.Campaign;
import salient.campaign.SideId;
import salient.control.Finding;
import salient.ground.GroundKind;
import salient.place.Control;

/**
 * Ground that is counted over days.
 *
 * @param heldBy ground held by this side, alone or with others; absent = contested or disputed ground
 */
public record Measure(Optional<SideId> heldBy) {
    /** Ground held by each side in the campaign's order, then contested or disputed ground. */
    public static List<Measure> of(Campaign campaign) {
        List<Measure> measures = new ArrayList<>();
        campaign.sides().forEach(side -> measures.add(new Measure(Optional.of(side.id()))));
        measures.add(new Measure(Optional.empty()));
        return List.copyOf(measures);
    }

    boolean counts(Finding finding) {
        return heldBy.map(finding::heldBy)
                .orElseGet(() -> GroundKind.of(finding.kind()).inDoubt());
    }

    /** Whether it counts a place under {@code control}. */
    public boolean counts(Control control) {
        return heldBy.map(side ->
                        control.kind() == Control.Kind.HELD && control.sides().contains(side))
                .orElseGet(() -> control.kind() == Control.Kind.CONTESTED);
    }

    /** The word for it in tables: {@code held-by-opposition}, {@code contested-or-disputed}. */
    public String token() {
        return heldBy.map(side -> "held-by-" + side).orElse("contested-or-disputed");
    }
}
