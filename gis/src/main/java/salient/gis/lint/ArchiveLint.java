package salient.gis.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import salient.geo.Areas;
import salient.gis.polygons.Archive;
import salient.gis.polygons.Ground;
import salient.gis.polygons.GroundFile;
import salient.gis.polygons.Whose;
import salient.problem.Problems;
import salient.time.DaySpan;

/** All that is suspicious of an archive of dated polygons, file by file and as a series. */
public final class ArchiveLint {
    private final Archive archive;
    private final Problems problems;
    private final List<Suspicion> found = new ArrayList<>();
    private final SortedMap<String, SortedMap<LocalDate, Double>> areas = new TreeMap<>();
    private final SortedMap<String, SortedMap<LocalDate, Double>> held = new TreeMap<>();
    private final SortedSet<LocalDate> days = new TreeSet<>();
    private Optional<Whose> whose = Optional.empty();
    private Optional<DaySpan> before = Optional.empty();
    private Map<String, List<Geometry>> heldBefore = new TreeMap<>();

    private ArchiveLint(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    /**
     * What is suspicious of {@code archive}, told under {@code name}.
     *
     * @param theatreKm2 the ground there is; empty = areas are not held against it
     * @param problems is told what is wrong with files that cannot be read, which are passed over
     */
    public static List<Suspicion> of(String name, Archive archive, OptionalDouble theatreKm2, Problems problems) {
        ArchiveLint lint = new ArchiveLint(archive, problems);
        archive.files().forEach(lint::files);
        lint.found.addAll(MissingDays.in(name, lint.days));
        series(lint.areas).forEach(series -> lint.found.addAll(AreaJumps.in(series)));
        theatreKm2.ifPresent(km2 -> lint.found.addAll(AreasAboveTheatre.in(name, series(lint.held), km2)));
        return lint.found.stream().sorted().toList();
    }

    private static List<AreaSeries> series(SortedMap<String, SortedMap<LocalDate, Double>> areas) {
        return areas.entrySet().stream()
                .map(series -> new AreaSeries(series.getKey(), series.getValue()))
                .toList();
    }

    /** Looks through all files of {@code span} together: ground of one day may stand in several. */
    private void files(DaySpan span, List<Archive.Dated> files) {
        List<DatedPolygon> polygons = new ArrayList<>();
        boolean read = false;
        for (Archive.Dated file : files) {
            Optional<GroundFile.Contents> contents = GroundFile.read(file.file(), problems);
            read |= contents.isPresent();
            contents.ifPresent(content -> content.ground().forEach(ground -> {
                if (whose.isEmpty()) {
                    whose = Whose.guess(content.ground(), archive.all());
                }
                polygons.add(polygon(file, ground));
            }));
        }
        if (!read) {
            return;
        }
        span.stream().forEach(days::add);
        found.addAll(PolygonSuspicions.in(polygons));
        lost(span, polygons);
        measure(span, polygons);
    }

    private DatedPolygon polygon(Archive.Dated file, Ground ground) {
        ArchiveLayer layer = ArchiveLayer.of(file.word());
        String side = whose.filter(by -> by instanceof Whose.Property)
                .map(by -> by.of(file, ground))
                .filter(word -> !word.isEmpty())
                .orElse(layer.rest());
        return new DatedPolygon(
                layer.name(),
                file.file().name(),
                ground.feature(),
                side.isEmpty() ? "one side" : side,
                file.days(),
                ground.ownDays(),
                ground.polygons());
    }

    private void lost(DaySpan span, Collection<DatedPolygon> polygons) {
        if (before.filter(days -> days.until().equals(span.from())).isPresent()) {
            polygons.stream()
                    .filter(polygon -> polygon.series().equals(ArchiveLayer.LOST))
                    .forEach(polygon -> PolygonSuspicions.lostBeyondHeld(
                                    polygon,
                                    Areas.joined(heldBefore.getOrDefault(polygon.side(), List.of())),
                                    before.get())
                            .ifPresent(found::add));
        }
        before = Optional.of(span);
        heldBefore = new TreeMap<>();
        polygons.stream()
                .filter(polygon -> polygon.series().equals(ArchiveLayer.HELD))
                .forEach(polygon -> heldBefore
                        .computeIfAbsent(polygon.side(), none -> new ArrayList<>())
                        .add(GeometryFixer.fix(polygon.ground())));
    }

    private void measure(DaySpan span, Collection<DatedPolygon> polygons) {
        for (DatedPolygon polygon : polygons) {
            double km2 = PolygonSuspicions.km2(GeometryFixer.fix(polygon.ground()));
            String series = polygon.series() + ", " + polygon.side();
            span.stream().forEach(day -> {
                areas.computeIfAbsent(series, none -> new TreeMap<>()).merge(day, km2, Double::sum);
                if (polygon.series().equals(ArchiveLayer.HELD)) {
                    held.computeIfAbsent(series, none -> new TreeMap<>()).merge(day, km2, Double::sum);
                }
            });
        }
    }
}
