package salient.charts.map;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import salient.campaign.Campaign;
import salient.campaign.Holder;
import salient.charts.draw.Fill;
import salient.charts.draw.Ink;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.charts.draw.Style;
import salient.charts.look.FrontSort;
import salient.charts.look.GroundFills;
import salient.charts.look.LikelyLook;
import salient.charts.look.Look;
import salient.charts.look.PartedLook;
import salient.charts.look.Unsettled;
import salient.charts.look.UnsettledSamples;
import salient.control.Likelihood;
import salient.ground.GroundKind;
import salient.place.Control;
import salient.wording.Wording;

/** Explains what has been drawn on the small maps of several readings, and nothing else. */
final class ReadingsKey {
    private final Campaign campaign;
    private final Palette palette;
    private final List<ReadingFrame> frames;

    ReadingsKey(Campaign campaign, Palette palette, List<ReadingFrame> frames) {
        this.campaign = campaign;
        this.palette = palette;
        this.frames = List.copyOf(frames);
    }

    /** @param first the reading from which differences are outlined */
    void fill(FlowKey key, String first) {
        GroundFills fills = Look.fills(palette);
        for (Holder holder : holders()) {
            key.fills(
                    Wording.label(holder, campaign) + ": fresh, stale, presumed",
                    Stream.of(Strength.values())
                            .map(strength -> fills.held(holder, strength))
                            .toList());
        }
        if (Stream.of(Likelihood.values()).anyMatch(step -> has(LikelyLook.token(step)))) {
            fillLikely(key);
        }
        SortedSet<Unsettled> unsettled = new TreeSet<>();
        frames.forEach(frame -> unsettled.addAll(frame.unsettled()));
        for (GroundKind ground : List.of(GroundKind.CONTESTED, GroundKind.DISPUTED)) {
            new UnsettledSamples(campaign, fills)
                    .of(ground, unsettled, Strength.FRESH)
                    .forEach(sample -> key.fills(sample.named(ground.token()), List.of(sample.fill())));
        }
        ground(key, GroundKind.VACANT.token(), GroundFills.VACANT);
        ground(key, GroundKind.UNKNOWN.token(), GroundFills.UNKNOWN);
        ground(key, Look.KNOWN_BY.kind(), GroundFills.knownBy(Ink.QUIET));
        ground(key, GroundKind.UNASSIGNED.token(), Look.UNASSIGNED.fill());
        key.edged("differs from " + first, new Style(Optional.empty(), Optional.of(PartedLook.FACT_EDGE), 1));
        for (FrontSort sort : FrontSort.values()) {
            if (frames.stream().anyMatch(frame -> frame.has(sort))) {
                key.line(sort.label(), sort.pen());
            }
        }
    }

    /** Explains the ground of a reading by a model. */
    private void fillLikely(FlowKey key) {
        for (Holder holder : holders()) {
            key.fills(
                    "model, " + Wording.label(holder, campaign) + ": likely with 0.95, 0.8, 0.65, 0.5, less",
                    Stream.of(Likelihood.values())
                            .map(step -> LikelyLook.of(new Control.Held(holder), step, true, palette)
                                    .fill())
                            .toList());
        }
    }

    private boolean has(String word) {
        return frames.stream().anyMatch(frame -> frame.has(word));
    }

    /** Explains the map of the difference of two readings beside theirs. */
    void fillDifference(FlowKey key) {
        key.fills("difference: contested, disputed, vacant", List.of(Ink.CONTESTED, Ink.DISPUTED, Ink.VACANT));
        key.sample("front in A", (x, y) -> TwoFronts.sample(true, false, false, x, y, 36));
        key.sample("front in B", (x, y) -> TwoFronts.sample(false, true, false, x, y, 36));
    }

    private Set<Holder> holders() {
        Set<Holder> holders = new LinkedHashSet<>();
        frames.forEach(frame -> holders.addAll(frame.holders()));
        return holders;
    }

    private void ground(FlowKey key, String word, Fill fill) {
        if (has(word)) {
            key.fills(word.equals(Look.KNOWN_BY.kind()) ? "known only by its day" : word, List.of(fill));
        }
    }
}
