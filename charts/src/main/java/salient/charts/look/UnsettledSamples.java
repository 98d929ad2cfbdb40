package salient.charts.look;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import salient.campaign.Campaign;
import salient.campaign.Side;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Strength;
import salient.ground.GroundKind;

/**
 * The samples by which keys explain ground that is contested or disputed: one for each set of sides between whom it is, or,
 * where those are many, one in the colours of nobody. In a war of two it is one in the colours of both.
 */
public final class UnsettledSamples {
    /** More than these are one sample. */
    public static final int MOST = 3;

    private final Campaign campaign;
    private final GroundFills fills;

    /**
     * A sample.
     *
     * @param between the labels of the sides in the campaign's order: {@code "Soviets, Estonians"}; empty where the sample
     *     stands for all ground of its kind
     */
    public record Sample(String between, Fill fill) {
        /** {@code word}, with the sides if the sample is of those alone. */
        public String named(String word) {
            return between.isEmpty() ? word : word + ": " + between;
        }
    }

    public UnsettledSamples(Campaign campaign, GroundFills fills) {
        this.campaign = campaign;
        this.fills = fills;
    }

    /** The samples for what counts as {@code ground} among {@code seen}; none if nothing does. */
    public List<Sample> of(GroundKind ground, Collection<Unsettled> seen, Strength strength) {
        List<SortedSet<SideId>> sets = seen.stream()
                .filter(each -> each.ground() == ground)
                .sorted()
                .map(Unsettled::sides)
                .distinct()
                .toList();
        if (!sets.isEmpty() && campaign.sides().size() == 2) {
            List<SideId> both = campaign.sides().stream().map(Side::id).toList();
            return List.of(new Sample("", fill(ground, new TreeSet<>(both), strength)));
        }
        if (sets.size() > MOST) {
            return List.of(new Sample("", fill(ground, new TreeSet<>(), strength)));
        }
        return sets.stream()
                .map(sides -> new Sample(between(sides), fill(ground, sides, strength)))
                .toList();
    }

    private String between(SortedSet<SideId> sides) {
        return sides.isEmpty()
                ? "side not named"
                : campaign.sides().stream()
                        .filter(side -> sides.contains(side.id()))
                        .map(Side::label)
                        .collect(Collectors.joining(", "));
    }

    private Fill fill(GroundKind ground, SortedSet<SideId> sides, Strength strength) {
        return ground == GroundKind.CONTESTED ? fills.contested(sides, strength) : fills.disputed(sides, strength);
    }
}
