package salient.charts.map;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import salient.campaign.SideId;
import salient.charts.draw.Palette;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.geo.Coverage;
import salient.ground.FrontKind;
import salient.ground.FrontLength;
import salient.place.PlaceId;
import salient.run.Replay;

/** What a legend must explain of given days, where {@link LegendKey#of} has all days of a replay. */
final class PlateKey {
    private PlateKey() {}

    /** What can be seen in {@code frame} on the map of {@code day}. */
    static LegendKey on(LocalDate day, Replay replay, NewsDesk desk, Frame frame) {
        ControlHistory history = replay.judgement().history();
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        SortedSet<String> looks = new TreeSet<>();
        SortedSet<LocalDate> knownBy = new TreeSet<>();
        SortedSet<SideId> knownBySides = new TreeSet<>();
        for (PlaceId place : seen(replay.coverage(), frame)) {
            Finding finding = history.of(place).at(day);
            Palette.Strength strength = finding.presumed()
                    ? Palette.Strength.PRESUMED
                    : history.fresh(place, day) ? Palette.Strength.FRESH : Palette.Strength.STALE;
            looks.add(Look.of(finding, strength, palette).kind());
            if (finding.grounds() == Grounds.AGGREGATE) {
                knownBy.add(finding.changed().last());
                knownBySides.addAll(finding.sides());
            }
        }
        for (int face = 0; face < replay.coverage().faces(); face++) {
            if (replay.coverage().place(face).isEmpty()
                    && frame.shows(replay.coverage().polygon(face))) {
                looks.add(Look.UNASSIGNED.kind());
            }
        }
        SortedSet<FrontLayer.Sort> fronts = new TreeSet<>();
        replay.ground().frontLengths(day).forEach(length -> add(length, fronts));
        News news = desk.of(day);
        SortedSet<Signal.Act> acts = new TreeSet<>();
        news.signals().forEach(signal -> acts.add(signal.act()));
        boolean unnamed =
                news.signals().stream().anyMatch(signal -> signal.side().isEmpty());
        return new LegendKey(
                looks,
                knownBy,
                knownBySides,
                fronts,
                acts,
                unnamed,
                !news.changes().isEmpty(),
                earlier(day, replay, frame));
    }

    private static boolean earlier(LocalDate day, Replay replay, Frame frame) {
        LocalDate before = day.minusDays(EarlierFront.DAYS);
        return replay.judgement().history().period().contains(before)
                && EarlierFront.draw(
                                frame,
                                replay.ground().frontLines(before),
                                replay.ground().frontLines(day))
                        .isPresent();
    }

    private static SortedSet<PlaceId> seen(Coverage coverage, Frame frame) {
        SortedSet<PlaceId> seen = new TreeSet<>();
        for (int face = 0; face < coverage.faces(); face++) {
            if (frame.shows(coverage.polygon(face))) {
                coverage.place(face).ifPresent(seen::add);
            }
        }
        return seen;
    }

    private static void add(FrontLength length, SortedSet<FrontLayer.Sort> fronts) {
        boolean direct = length.kind() == FrontKind.DIRECT;
        if (length.presumedKm() > 0) {
            fronts.add(direct ? FrontLayer.Sort.DIRECT_PRESUMED : FrontLayer.Sort.CONTACT_PRESUMED);
        }
        if (length.lengthKm() - length.presumedKm() > 1e-9) {
            fronts.add(direct ? FrontLayer.Sort.DIRECT : FrontLayer.Sort.CONTACT);
        }
    }

    /** What either must explain. */
    static LegendKey both(LegendKey a, LegendKey b) {
        return new LegendKey(
                union(a.looks(), b.looks()),
                union(a.knownBy(), b.knownBy()),
                union(a.knownBySides(), b.knownBySides()),
                union(a.fronts(), b.fronts()),
                union(a.acts(), b.acts()),
                a.unnamedActors() || b.unnamedActors(),
                a.changes() || b.changes(),
                a.earlier() || b.earlier());
    }

    private static <T> SortedSet<T> union(SortedSet<T> a, SortedSet<T> b) {
        SortedSet<T> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
