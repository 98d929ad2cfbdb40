package salient.charts.map;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.Holder;
import salient.charts.draw.Palette;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.time.Timeline;

/**
 * What can occur on the maps of a replay, whatever the day: what a legend must explain, and all it may.
 *
 * @param looks kinds of looks of ground, e.g. {@code "held side-a fresh"}
 * @param knownBy the days by which ground was known, where it is known only by its day
 * @param knownByHolders whose ground that is
 * @param earlier whether the front leaves ground that it ran over a week before
 * @param unnamedActors whether somebody acts whom the claim does not name, or several together
 */
record LegendKey(
        SortedSet<String> looks,
        SortedSet<LocalDate> knownBy,
        SortedSet<Holder> knownByHolders,
        SortedSet<FrontLayer.Sort> fronts,
        SortedSet<Signal.Act> acts,
        boolean unnamedActors,
        boolean changes,
        boolean earlier) {
    static LegendKey of(Replay replay, NewsDesk desk, Palette palette) {
        ControlHistory history = replay.judgement().history();
        SortedSet<String> looks = new TreeSet<>();
        SortedSet<LocalDate> knownBy = new TreeSet<>();
        SortedSet<Holder> knownByHolders = new TreeSet<>();
        for (PlaceId place : replay.coverage().places()) {
            for (Timeline.Span<Finding> span : history.of(place).spans()) {
                collect(history, place, span, palette, looks);
                if (span.value().grounds() == Grounds.AGGREGATE) {
                    knownBy.add(span.value().changed().last());
                    span.value().holder().ifPresent(knownByHolders::add);
                }
            }
        }
        for (int face = 0; face < replay.coverage().faces(); face++) {
            if (replay.coverage().place(face).isEmpty()) {
                looks.add(Look.UNASSIGNED.kind());
            }
        }
        SortedSet<FrontLayer.Sort> fronts = new TreeSet<>();
        SortedSet<Signal.Act> acts = new TreeSet<>();
        SortedSet<Signal> signals = new TreeSet<>();
        history.period().stream().forEach(day -> {
            replay.ground().frontLengths(day).forEach(length -> collect(length, fronts));
            signals.addAll(desk.signals(day));
        });
        signals.forEach(signal -> acts.add(signal.act()));
        boolean unnamed = signals.stream().anyMatch(signal -> signal.side().isEmpty());
        boolean changes = history.transitions().stream().anyMatch(t -> !t.from().sameGround(t.to()));
        boolean earlier = changes
                && history.period().days() > EarlierFront.DAYS
                && fronts.stream().anyMatch(FrontLayer.Sort::isDirect);
        return new LegendKey(looks, knownBy, knownByHolders, fronts, acts, unnamed, changes, earlier);
    }

    private static void collect(
            ControlHistory history,
            PlaceId place,
            Timeline.Span<Finding> span,
            Palette palette,
            SortedSet<String> looks) {
        if (span.value().presumed()) {
            looks.add(Look.of(span.value(), Palette.Strength.PRESUMED, palette).kind());
            return;
        }
        span.days().stream()
                .map(day -> history.fresh(place, day) ? Palette.Strength.FRESH : Palette.Strength.STALE)
                .distinct()
                .forEach(strength ->
                        looks.add(Look.of(span.value(), strength, palette).kind()));
    }

    private static void collect(FrontLength length, SortedSet<FrontLayer.Sort> fronts) {
        boolean direct = length.kind() == FrontKind.DIRECT;
        if (length.presumedKm() > 0) {
            fronts.add(direct ? FrontLayer.Sort.DIRECT_PRESUMED : FrontLayer.Sort.CONTACT_PRESUMED);
        }
        if (length.lengthKm() - length.presumedKm() > 1e-9) {
            fronts.add(direct ? FrontLayer.Sort.DIRECT : FrontLayer.Sort.CONTACT);
        }
    }

    /** Whether ground whose kind begins with {@code word} occurs. */
    boolean has(String word) {
        return looks.stream().anyMatch(kind -> kind.equals(word) || kind.startsWith(word + " "));
    }
}
