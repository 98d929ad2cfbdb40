package salient.charts.look;

import java.util.Locale;
import java.util.stream.Collectors;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.Finding;
import salient.ground.GroundKind;

/**
 * How ground with one finding is drawn.
 *
 * @param kind the words that marks carry, e.g. {@code "held side-a fresh"}
 */
public record Look(String kind, Fill fill) {
    /** Ground beyond the reach of every cell. */
    public static final Look UNASSIGNED = new Look(GroundKind.UNASSIGNED.token(), Ink.UNASSIGNED);

    /** Laid over the fill of ground that is known only by its day. */
    public static final Look KNOWN_BY = new Look("known-by", GroundFills.KNOWN_BY);

    /** The look of {@code finding}. */
    public static Look of(Finding finding, Strength strength, Palette palette) {
        GroundFills fills = fills(palette);
        String word = " " + strength.name().toLowerCase(Locale.ROOT);
        return switch (finding.kind()) {
            case HELD -> {
                Holder holder = finding.holder().orElseThrow();
                yield new Look(kind(holder) + word, fills.held(holder, strength));
            }
            case CONTESTED -> new Look(finding.token() + word, fills.contested(finding.sides(), strength));
            case DISPUTED -> new Look(finding.token() + word, fills.disputed(finding.sides(), strength));
            case VACANT -> new Look(finding.token() + word, GroundFills.VACANT);
            case UNKNOWN -> new Look(finding.token() + word, GroundFills.UNKNOWN);
        };
    }

    /** The fills of maps. */
    public static GroundFills fills(Palette palette) {
        return new GroundFills(palette, 2.6);
    }

    /** The words that marks of ground of {@code holder} carry, whatever its strength. */
    public static String kind(Holder holder) {
        return (holder.joint() ? "held sides-" : "held side-")
                + holder.sides().stream().map(SideId::value).collect(Collectors.joining("-with-"));
    }
}
