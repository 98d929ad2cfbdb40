package salient.charts.map;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.campaign.Holder;
import salient.charts.draw.Palette;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Grounds;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.PlaceId;
import salient.run.Replay;

/** What a legend must explain of given days, where {@link LegendKey#of} has all days of a replay. */
final class PlateKey {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private PlateKey() {}

    /** What can be seen in {@code frame} on the map of {@code day}. */
    static LegendKey on(LocalDate day, Replay replay, NewsDesk desk, Frame frame) {
        ControlHistory history = replay.judgement().history();
        Palette palette = Palette.of(replay.inputs().dossier().campaign());
        SortedSet<String> looks = new TreeSet<>();
        SortedSet<LocalDate> knownBy = new TreeSet<>();
        SortedSet<Holder> knownByHolders = new TreeSet<>();
        for (PlaceId place : seen(replay.coverage(), frame)) {
            Finding finding = history.of(place).at(day);
            Palette.Strength strength = finding.presumed()
                    ? Palette.Strength.PRESUMED
                    : history.fresh(place, day) ? Palette.Strength.FRESH : Palette.Strength.STALE;
            looks.add(Look.of(finding, strength, palette).kind());
            if (finding.grounds() == Grounds.AGGREGATE) {
                knownBy.add(finding.changed().last());
                finding.holder().ifPresent(knownByHolders::add);
            }
        }
        for (int face = 0; face < replay.coverage().faces(); face++) {
            if (replay.coverage().place(face).isEmpty()
                    && isSeen(frame, replay.coverage().polygon(face))) {
                looks.add(Look.UNASSIGNED.kind());
            }
        }
        SortedSet<FrontLayer.Sort> fronts = new TreeSet<>();
        replay.ground().frontLines(day).stream()
                .filter(line -> isSeen(frame, SHAPES.createLineString(line.line())))
                .forEach(line -> fronts.add(FrontLayer.Sort.of(line)));
        News news = desk.of(day);
        SortedSet<Signal.Act> acts = new TreeSet<>();
        Gazetteer gazetteer = replay.inputs().dossier().gazetteer();
        List<Signal> signals = news.signals().stream()
                .filter(signal -> frame.shows(gazetteer.get(signal.place())))
                .toList();
        signals.forEach(signal -> acts.add(signal.act()));
        boolean unnamed = signals.stream().anyMatch(signal -> signal.side().isEmpty());
        SortedSet<PlaceId> seen = seen(replay.coverage(), frame);
        return new LegendKey(
                looks,
                knownBy,
                knownByHolders,
                fronts,
                acts,
                unnamed,
                news.changes().stream().anyMatch(change -> seen.contains(change.place())),
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
            if (isSeen(frame, coverage.polygon(face))) {
                coverage.place(face).ifPresent(seen::add);
            }
        }
        return seen;
    }

    /** Whether the frame shows any of {@code shape} (degrees), not only of the box around it. */
    private static boolean isSeen(Frame frame, Geometry shape) {
        return frame.shows(shape) && SHAPES.toGeometry(frame.window()).intersects(shape);
    }

    /** What either must explain. */
    static LegendKey both(LegendKey a, LegendKey b) {
        return new LegendKey(
                union(a.looks(), b.looks()),
                union(a.knownBy(), b.knownBy()),
                union(a.knownByHolders(), b.knownByHolders()),
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
