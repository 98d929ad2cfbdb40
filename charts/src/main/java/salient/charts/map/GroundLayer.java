package salient.charts.map;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import salient.charts.draw.Ink;
import salient.charts.draw.Mark;
import salient.charts.draw.Outline;
import salient.charts.draw.Style;
import salient.charts.look.GroundLooks;
import salient.charts.look.Lines;
import salient.charts.look.Look;
import salient.control.ControlHistory;
import salient.control.Finding;
import salient.control.Standing;
import salient.control.Transition;
import salient.geo.Areas;
import salient.geo.Coverage;
import salient.geo.CoveragePolygons;
import salient.place.PlaceId;
import salient.telling.News;

/** The control polygons of one frame, coloured by finding. Immutable. */
final class GroundLayer {
    /** The band inside a cell that changed. */
    static final double CHANGED_PX = 4.4;
    /** Cells that are less wide cannot be told apart: outlines would be a grey veil, and thick lines hide whole cells. */
    private static final double LEAST_CELL_PX = 9;

    private final Frame frame;
    private final Coverage coverage;
    private final CoveragePolygons polygons;
    private final List<Integer> faces = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();
    private final GroundLooks looks;
    /** For each of the faces the mark that it had last: from day to day most have the same again. */
    private final AtomicReferenceArray<Faced> last;

    private final Outline boundaries;
    private final double cellPx;

    private record Faced(Look look, Mark mark) {}

    GroundLayer(Frame frame, Coverage coverage, GroundLooks looks) {
        this.frame = frame;
        this.coverage = coverage;
        this.looks = looks;
        this.polygons = coverage.polygons();
        double km2 = 0;
        for (int face = 0; face < coverage.faces(); face++) {
            Polygon polygon = coverage.polygon(face);
            if (frame.shows(polygon)) {
                faces.add(face);
                outlines.add(frame.outline(polygon));
                km2 += coverage.areaKm2(face);
            }
        }
        this.last = new AtomicReferenceArray<>(faces.size());
        this.cellPx =
                Math.sqrt(km2 / Math.max(1, faces.size())) * frame.projection().pxPerKm();
        this.boundaries = boundaries();
    }

    /** Where a cell ends only because it may reach no farther, its edge is no line on the ground and none is drawn. */
    private boolean isCell(int face) {
        return face >= 0 && coverage.place(face).isPresent();
    }

    private Outline boundaries() {
        Path2D path = new Path2D.Double();
        for (int edge = 0; edge < coverage.edges(); edge++) {
            if (isCell(coverage.left(edge)) && isCell(coverage.right(edge)) && !coverage.bridge(edge)) {
                Frame.append(path, frame.project(coverage.line(edge)), false);
            }
        }
        return Outline.of(path);
    }

    /** Every face once, and over it the pattern of ground known only by its day. */
    List<Mark> fills(News news, ControlHistory history) {
        List<Mark> fills = new ArrayList<>();
        List<Mark> overlays = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            Optional<PlaceId> place = coverage.place(faces.get(i));
            if (place.isEmpty()) {
                fills.add(face(i, Look.UNASSIGNED));
                continue;
            }
            Finding finding = news.control().get(place.get());
            boolean fresh = history.fresh(place.get(), news.day());
            fills.add(face(i, looks.of(place.get(), news.day(), finding)));
            if (Standing.of(finding, fresh) == Standing.AGGREGATE) {
                overlays.add(new Mark.Path(
                        Look.KNOWN_BY.kind(), id(i) + "-by", outlines.get(i), Style.fill(Look.KNOWN_BY.fill())));
            }
        }
        fills.addAll(overlays);
        return fills;
    }

    /** The places whose ground is here. */
    SortedSet<PlaceId> places() {
        SortedSet<PlaceId> places = new TreeSet<>();
        faces.forEach(face -> coverage.place(face).ifPresent(places::add));
        return places;
    }

    /** The ground of each of {@code places} that has any here, in pixels. */
    SortedMap<PlaceId, Geometry> cells(Collection<PlaceId> places) {
        SortedMap<PlaceId, Geometry> cells = new TreeMap<>();
        polygons.dissolve(place -> place.filter(places::contains)).forEach((place, ground) -> {
            if (frame.shows(ground)) {
                cells.put(place, frame.projected(ground));
            }
        });
        return cells;
    }

    /** Every face once, in the look of its place. */
    List<Mark> fills(Function<Optional<PlaceId>, Look> look) {
        List<Mark> fills = new ArrayList<>();
        for (int i = 0; i < faces.size(); i++) {
            fills.add(face(i, look.apply(coverage.place(faces.get(i)))));
        }
        return fills;
    }

    private String id(int i) {
        return frame.name() + "-face-" + faces.get(i);
    }

    private Mark face(int i, Look look) {
        Faced faced = last.get(i);
        if (faced == null || !faced.look().equals(look)) {
            faced = new Faced(
                    look, new Mark.Path("face " + look.kind(), id(i), outlines.get(i), Style.fill(look.fill())));
            last.set(i, faced);
        }
        return faced.mark();
    }

    /** Hairlines between cells; none where cells are too small to be told apart. */
    List<Mark> hairlines() {
        if (cellPx < LEAST_CELL_PX) {
            return List.of();
        }
        return List.of(new Mark.Path(
                "cells",
                frame.name() + "-cells",
                boundaries,
                Style.line(Lines.CELLS).faded(Lines.CELLS_OPACITY)));
    }

    /** The share of their usual width that lines have, so that they hide no cells: less than 1 where cells are small. */
    double lineShare() {
        return Math.min(1, cellPx / LEAST_CELL_PX);
    }

    /** A band along the inner edge of every cell that changed on the day; narrower where two such cells meet. */
    List<Mark> changed(News news) {
        Map<Integer, Geometry> cells = new TreeMap<>();
        Set<PlaceId> places = new TreeSet<>();
        for (Transition change : news.changes()) {
            places.add(change.place());
            for (int face : coverage.facesOf(change.place())) {
                if (faces.contains(face)) {
                    cells.put(face, frame.projected(coverage.polygon(face)));
                }
            }
        }
        List<Mark> marks = new ArrayList<>();
        if (cells.isEmpty()) {
            return marks;
        }
        double width = frame.detail().isPresent() ? 0.7 * CHANGED_PX : CHANGED_PX;
        Geometry all = polygons.dissolve(place -> place.filter(places::contains).map(changed -> 0))
                .get(0);
        Geometry inside = frame.projected(all).buffer(-width);
        cells.forEach((face, cell) -> {
            Geometry open = Areas.common(inside, cell.buffer(-width / 2));
            marks.add(new Mark.Path(
                    "changed",
                    frame.name() + "-changed-" + face,
                    Frame.pixels(Areas.without(cell, open)),
                    Style.fill(Ink.CHANGED)));
        });
        return marks;
    }
}
