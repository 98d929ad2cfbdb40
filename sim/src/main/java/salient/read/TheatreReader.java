package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.Areas;
import salient.geo.Region;
import salient.geo.Theatre;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.GeoJsonParser;
import salient.workspace.CampaignFiles;

/** Reads {@code theatre.geojson}, {@code land.geojson} and, where there is one, {@code region.geojson}. */
final class TheatreReader {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private TheatreReader() {}

    /**
     * The theatre of {@code campaign}; empty, with problems filed, if there is no ground to map. All of it lies in one
     * turn of longitudes, with the study area in the middle.
     *
     * @param reachKm how far a cell may reach from its place
     */
    static Optional<Theatre> read(FilesRead files, CampaignFiles campaign, double reachKm) {
        Optional<Drawn> study = areas(files, campaign.data("theatre.geojson"));
        Optional<Drawn> ground = areas(files, campaign.data("land.geojson"));
        Optional<Drawn> wide = files.has(campaign.data("region.geojson"))
                ? areas(files, campaign.data("region.geojson"))
                : Optional.empty();
        Longitudes turn = Longitudes.around(study.map(Drawn::all).map(List::of).orElse(List.of()));
        Geometry area = study.map(drawn -> drawn.within(turn).all()).orElse(FACTORY.createPolygon());
        Optional<Region> region =
                wide.flatMap(drawn -> region(files.problems(), drawn.within(turn), area.getEnvelopeInternal()));
        if (study.isEmpty() || ground.isEmpty()) {
            return Optional.empty();
        }
        Drawn around = ground.get().within(turn);
        Geometry land = around.theatre();
        if (area.isEmpty()) {
            return refuse(
                    files.problems(),
                    study.get().file(),
                    "there is no area in it",
                    "draw the study area as a Polygon in ");
        }
        Optional<TheatreLimits.Fault> fault = TheatreLimits.faultOf(area, reachKm);
        if (fault.isPresent()) {
            return refuse(
                    files.problems(),
                    study.get().file(),
                    fault.get().what(),
                    fault.get().fix());
        }
        if (land.isEmpty()) {
            return refuse(
                    files.problems(),
                    ground.get().file(),
                    "no area in it has the property \"theatre\": true",
                    "mark the land on which cells may lie in ");
        }
        if (Areas.common(area, land).isEmpty()) {
            return refuse(
                    files.problems(),
                    study.get().file(),
                    "no land of land.geojson lies in the study area, and sea is never ground",
                    "write longitude before latitude, and draw a study area that holds land, in ");
        }
        return Optional.of(new Theatre(area, land, around.others(), around.named(), region));
    }

    /** The wider land, for showing where {@code study} lies; empty, with a problem filed, if it cannot. */
    private static Optional<Region> region(Problems problems, Drawn wide, Envelope study) {
        if (wide.theatre().isEmpty()) {
            problems.error(
                    ProblemCode.INVALID_THEATRE,
                    Origin.of(wide.file()),
                    "no area in it has the property \"theatre\": true",
                    "mark the land of the theatre's country in " + wide.file());
            return Optional.empty();
        }
        if (!study.isNull() && !wide.all().getEnvelopeInternal().intersects(study)) {
            problems.warning(
                    ProblemCode.OUTSIDE_THEATRE,
                    Origin.of(wide.file()),
                    "the wider land lies far from the study area, so that maps do without it",
                    "draw the land around the study area, or delete " + wide.file());
            return Optional.empty();
        }
        return Optional.of(new Region(wide.theatre(), wide.others(), String.join(", ", wide.namesOf(wide.theatre()))));
    }

    /**
     * The areas of one file.
     *
     * @param theatre the union of those marked as the theatre's
     * @param others the union of the rest
     * @param named those that have a name
     */
    private record Drawn(String file, Geometry theatre, Geometry others, Map<String, Geometry> named) {
        Geometry all() {
            return Areas.joined(List.of(theatre, others));
        }

        /** The same in {@code turn}. */
        Drawn within(Longitudes turn) {
            Map<String, Geometry> moved = new TreeMap<>();
            named.forEach((name, area) -> moved.put(name, turn.of(area)));
            return new Drawn(file, turn.of(theatre), turn.of(others), moved);
        }

        /** The names of the areas within {@code ground}. */
        List<String> namesOf(Geometry ground) {
            return named.entrySet().stream()
                    .filter(each -> ground.covers(each.getValue().getInteriorPoint()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static Optional<Drawn> areas(FilesRead files, String name) {
        Problems problems = files.problems();
        Optional<List<GeoJsonParser.Feature>> features =
                files.required(name).flatMap(file -> GeoJsonParser.read(file, files.limits(), problems));
        if (features.isEmpty()) {
            return Optional.empty();
        }
        Outlines outlines = new Outlines(name, problems);
        List<Geometry> theatre = new ArrayList<>();
        List<Geometry> others = new ArrayList<>();
        Map<String, Geometry> named = new TreeMap<>();
        for (GeoJsonParser.Feature feature : features.get()) {
            Optional<Geometry> outline = outlines.of(feature);
            outline.ifPresent((feature.theatre() ? theatre : others)::add);
            outline.filter(area -> !feature.name().isEmpty())
                    .ifPresent(area -> named.merge(feature.name(), area, (a, b) -> Areas.joined(List.of(a, b))));
        }
        if (theatre.size() + others.size() < features.get().size()) {
            return Optional.empty();
        }
        return Optional.of(new Drawn(name, Areas.joined(theatre), Areas.joined(others), named));
    }

    private static Optional<Theatre> refuse(Problems problems, String file, String what, String fix) {
        problems.error(ProblemCode.INVALID_THEATRE, Origin.of(file), what, fix + file);
        return Optional.empty();
    }
}
