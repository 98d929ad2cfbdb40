package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.locationtech.jts.geom.Geometry;
import salient.geo.Areas;
import salient.geo.Region;
import salient.geo.Theatre;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.workspace.CampaignFiles;

/** Reads {@code theatre.geojson}, {@code land.geojson} and, where there is one, {@code region.geojson}. */
final class TheatreReader {
    private TheatreReader() {}

    /** The theatre of {@code campaign}; empty, with problems filed, if there is no ground to map. */
    static Optional<Theatre> read(FilesRead files, CampaignFiles campaign) {
        Optional<Drawn> study = areas(files, campaign.data("theatre.geojson"));
        Optional<Drawn> ground = areas(files, campaign.data("land.geojson"));
        Optional<Region> region = region(files, campaign.data("region.geojson"));
        if (study.isEmpty() || ground.isEmpty()) {
            return Optional.empty();
        }
        Geometry area = study.get().all();
        Geometry land = ground.get().theatre();
        if (area.isEmpty()) {
            return refuse(
                    files.problems(),
                    study.get().file(),
                    "there is no area in it",
                    "draw the study area as a Polygon in ");
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
                    "no land of land.geojson lies in the study area",
                    "write longitude before latitude, and draw both for the same country, in ");
        }
        return Optional.of(
                new Theatre(area, land, ground.get().others(), ground.get().named(), region));
    }

    /** The wider land; empty without a problem if the campaign has no file of it. */
    private static Optional<Region> region(FilesRead files, String name) {
        if (!files.has(name)) {
            return Optional.empty();
        }
        Optional<Drawn> wide = areas(files, name);
        if (wide.isPresent() && wide.get().theatre().isEmpty()) {
            files.problems()
                    .error(
                            ProblemCode.INVALID_THEATRE,
                            Origin.of(name),
                            "no area in it has the property \"theatre\": true",
                            "mark the land of the theatre's country in " + name);
            return Optional.empty();
        }
        return wide.map(areas ->
                new Region(areas.theatre(), areas.others(), String.join(", ", areas.namesOf(areas.theatre()))));
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
                files.required(name).flatMap(file -> GeoJsonParser.read(file, problems));
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
