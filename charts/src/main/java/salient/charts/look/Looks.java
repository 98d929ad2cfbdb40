package salient.charts.look;

import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import salient.campaign.SideId;
import salient.charts.draw.Palette;
import salient.charts.draw.Strength;
import salient.control.Finding;

/** The looks of findings in one palette, each made once: a country has many places and few looks. Safe for threads. */
public final class Looks {
    private final Palette palette;
    private final Map<Drawn, Look> known = new ConcurrentHashMap<>();

    /** All of a finding that its look depends on. */
    private record Drawn(Finding.Kind kind, SortedSet<SideId> sides, Strength strength) {}

    public Looks(Palette palette) {
        this.palette = palette;
    }

    /** What {@link Look#of} gives; always the same object for findings that look alike. */
    public Look of(Finding finding, Strength strength) {
        return known.computeIfAbsent(
                new Drawn(finding.kind(), finding.sides(), strength), drawn -> Look.of(finding, strength, palette));
    }
}
