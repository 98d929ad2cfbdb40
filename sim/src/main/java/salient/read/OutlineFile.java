package salient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import salient.geo.Areas;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.GeoJsonParser;
import salient.text.Limits;
import salient.text.SourceFile;

/** A GeoJSON file of areas, by itself: polygons that are valid, in WGS 84 degrees, x = longitude. */
public final class OutlineFile {
    private OutlineFile() {}

    /** All areas of {@code file}, joined; empty, with problems filed, if there are none or one is no good. */
    public static Optional<Geometry> read(SourceFile file, Problems problems) {
        Limits limits = Limits.ofThisJava();
        Optional<List<GeoJsonParser.Feature>> features =
                file.inMemory(limits, problems).flatMap(held -> GeoJsonParser.read(held, limits, problems));
        if (features.isEmpty()) {
            return Optional.empty();
        }
        Outlines outlines = new Outlines(file.name(), problems);
        List<Geometry> areas = new ArrayList<>();
        features.get().forEach(feature -> outlines.of(feature).ifPresent(areas::add));
        if (areas.isEmpty() && features.get().isEmpty()) {
            problems.error(
                    ProblemCode.INVALID_THEATRE,
                    Origin.of(file.name()),
                    "there is no area in it",
                    "draw one as a Polygon in " + file.name());
        }
        return areas.isEmpty() || areas.size() < features.get().size()
                ? Optional.empty()
                : Optional.of(Areas.joined(areas));
    }
}
