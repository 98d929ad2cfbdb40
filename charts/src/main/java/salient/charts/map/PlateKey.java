package salient.charts.map;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.campaign.Holder;
import salient.campaign.SideId;
import salient.charts.draw.Palette;
import salient.charts.look.FrontSort;
import salient.charts.look.GroundLooks;
import salient.charts.look.Look;
import salient.charts.look.Unsettled;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Standing;
import salient.geo.Coverage;
import salient.place.Gazetteer;
import salient.place.PlaceId;
import salient.run.Replay;
import salient.telling.Chronicle;
import salient.telling.News;
import salient.telling.Signal;

/** What a legend must explain of one frame, day by day. Immutable. */
final class PlateKey {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final Replay replay;
    private final Chronicle chronicle;
    private final Frame frame;
    private final SortedSet<PlaceId> seen = new TreeSet<>();
    private final boolean unassigned;
    private final GroundLooks looks;

    PlateKey(Replay replay, Chronicle chronicle, Frame frame) {
        this.replay = replay;
        this.chronicle = chronicle;
        this.frame = frame;
        this.looks = new GroundLooks(
                replay.judgement(), Palette.of(replay.inputs().dossier().campaign()));
        Coverage coverage = replay.coverage();
        boolean far = false;
        for (int face = 0; face < coverage.faces(); face++) {
            if (isSeen(frame, coverage.polygon(face))) {
                coverage.place(face).ifPresent(seen::add);
                far |= coverage.place(face).isEmpty();
            }
        }
        this.unassigned = far;
    }

    /** What can be seen on the map of {@code day}. */
    LegendKey on(LocalDate day) {
        return on(chronicle.of(day));
    }

    /** What can be seen on the map of the day of {@code news}. */
    LegendKey on(News news) {
        LocalDate day = news.day();
        ControlHistory history = replay.judgement().history();
        SortedSet<String> kinds = new TreeSet<>();
        SortedSet<Unsettled> unsettled = new TreeSet<>();
        SortedSet<LocalDate> knownBy = new TreeSet<>();
        SortedSet<Holder> knownByHolders = new TreeSet<>();
        for (PlaceId place : seen) {
            Finding finding = news.control().get(place);
            boolean fresh = history.fresh(place, day);
            kinds.add(looks.of(place, day, finding).kind());
            if (replay.judgement().modelled().isEmpty()) {
                Unsettled.of(finding).ifPresent(unsettled::add);
            }
            if (Standing.of(finding, fresh) == Standing.AGGREGATE) {
                knownBy.add(finding.changed().last());
                finding.holder().ifPresent(knownByHolders::add);
            }
        }
        if (unassigned) {
            kinds.add(Look.UNASSIGNED.kind());
        }
        SortedSet<FrontSort> fronts = new TreeSet<>();
        replay.ground().frontLines(day).stream()
                .filter(line -> isSeen(frame, SHAPES.createLineString(line.line())))
                .forEach(line -> fronts.add(FrontSort.of(line)));
        Gazetteer gazetteer = replay.inputs().dossier().gazetteer();
        SortedSet<Signal> signals = new TreeSet<>();
        news.signals().stream()
                .filter(signal -> frame.shows(gazetteer.get(signal.place())))
                .forEach(signals::add);
        SortedMap<Signal.Act, SortedSet<SideId>> acts = new TreeMap<>();
        for (Signal signal : signals) {
            SortedSet<SideId> actors = acts.computeIfAbsent(signal.act(), act -> new TreeSet<>());
            signal.side().ifPresent(actors::add);
        }
        return new LegendKey(
                kinds,
                unsettled,
                new LegendKey.KnownBy(knownBy, knownByHolders),
                fronts,
                new LegendKey.Acts(
                        acts, signals.stream().anyMatch(signal -> signal.side().isEmpty())),
                news.changes().stream().anyMatch(change -> seen.contains(change.place())),
                earlier(day));
    }

    private boolean earlier(LocalDate day) {
        LocalDate before = day.minusDays(EarlierFront.DAYS);
        return replay.judgement().history().period().contains(before)
                && EarlierFront.draw(
                                frame,
                                replay.ground().frontLines(before),
                                replay.ground().frontLines(day))
                        .isPresent();
    }

    /** Whether the frame shows any of {@code shape} (degrees), not only of the box around it. */
    static boolean isSeen(Frame frame, Geometry shape) {
        return frame.shows(shape) && SHAPES.toGeometry(frame.window()).intersects(shape);
    }

    /** What either must explain. */
    static LegendKey both(LegendKey a, LegendKey b) {
        return new LegendKey(
                union(a.looks(), b.looks()),
                union(a.unsettled(), b.unsettled()),
                new LegendKey.KnownBy(
                        union(a.knownBy().days(), b.knownBy().days()),
                        union(a.knownBy().holders(), b.knownBy().holders())),
                union(a.fronts(), b.fronts()),
                new LegendKey.Acts(actors(a, b), a.acts().unnamed() || b.acts().unnamed()),
                a.changes() || b.changes(),
                a.earlier() || b.earlier());
    }

    private static SortedMap<Signal.Act, SortedSet<SideId>> actors(LegendKey a, LegendKey b) {
        SortedMap<Signal.Act, SortedSet<SideId>> all = new TreeMap<>(a.acts().bySides());
        b.acts().bySides().forEach((act, sides) -> all.merge(act, sides, PlateKey::union));
        return all;
    }

    private static <T> SortedSet<T> union(SortedSet<T> a, SortedSet<T> b) {
        SortedSet<T> all = new TreeSet<>(a);
        all.addAll(b);
        return all;
    }
}
