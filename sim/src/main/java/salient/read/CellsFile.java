package salient.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import salient.geo.Theatre;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.NearestName;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.text.GeoJsonParser;
import salient.text.Limits;
import salient.text.SourceFile;
import salient.workspace.CampaignFiles;

/** A GeoJSON file that draws the cell of each place: polygons that are valid and do not overlap, in WGS 84 degrees. */
public final class CellsFile {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int MOST_NAMED = 8;

    private final String file;
    private final Naming naming;
    private final Map<PlaceId, Place> places = new TreeMap<>();
    private final Problems problems;
    private final Map<PlaceId, DrawnCell> cells = new TreeMap<>();

    /**
     * How the file says whose cell a feature is.
     *
     * @param properties of which the first that a feature has says it
     * @param placeOf the place that is called so
     * @param others what becomes of cells of places that are not known
     */
    public record Naming(List<String> properties, Function<String, Optional<PlaceId>> placeOf, Others others) {}

    /** What becomes of cells of places that are not known. */
    public enum Others {
        REFUSED,
        LEFT_OUT
    }

    private CellsFile(String file, Naming naming, Collection<Place> places, Problems problems) {
        this.file = file;
        this.naming = naming;
        places.forEach(place -> this.places.put(place.id(), place));
        this.problems = problems;
    }

    /**
     * The cells that {@code file} draws for those of {@code places} that make one.
     *
     * @return empty, with problems filed, if one of them has none, two overlap, or the file is no good otherwise
     */
    public static Optional<Map<PlaceId, Geometry>> read(
            SourceFile file, Naming naming, Collection<Place> places, Problems problems) {
        Limits limits = Limits.ofThisJava();
        return file.inMemory(limits, problems)
                .flatMap(held -> GeoJsonParser.read(held, naming.properties(), limits, problems))
                .flatMap(features ->
                        new CellsFile(file.name(), naming, places, problems).cells(features, Longitudes.around(0)));
    }

    /**
     * {@code theatre} with the cells that {@code campaign} gives, if it gives any.
     *
     * @param places the gazetteer; empty if it has faults, so that nothing can be held against it
     */
    static Optional<Theatre> of(
            CampaignFiles campaign, Optional<Collection<Place>> places, Optional<Theatre> theatre, FilesRead files) {
        String name = campaign.data("cells.geojson");
        if (!files.has(name)) {
            return theatre;
        }
        Naming naming = new Naming(List.of("place"), key -> Optional.of(new PlaceId(key)), Others.REFUSED);
        Longitudes turn =
                Longitudes.around(theatre.map(Theatre::area).map(List::of).orElse(List.of()));
        Optional<List<GeoJsonParser.Feature>> features = files.required(name)
                .flatMap(file -> GeoJsonParser.read(file, naming.properties(), files.limits(), files.problems()));
        if (places.isEmpty()) {
            Outlines outlines = new Outlines(name, files.problems());
            features.ifPresent(read -> read.forEach(outlines::of));
            return Optional.empty();
        }
        return features.flatMap(read -> new CellsFile(name, naming, places.get(), files.problems()).cells(read, turn))
                .flatMap(cells -> theatre.map(ground -> ground.withCells(cells)));
    }

    private Optional<Map<PlaceId, Geometry>> cells(List<GeoJsonParser.Feature> features, Longitudes turn) {
        int before = problems.errors();
        Outlines outlines = new Outlines(file, problems);
        for (GeoJsonParser.Feature feature : features) {
            Optional<Geometry> outline = outlines.of(feature).map(turn::of);
            Optional<PlaceId> place = place(feature);
            if (outline.isPresent() && place.isPresent()) {
                add(new DrawnCell(place.get(), feature.at(), outline.get()), turn);
            }
        }
        if (problems.errors() == before) {
            checkAllHaveOne();
            Overlaps.find(List.copyOf(cells.values())).forEach(overlap -> overlap.tell(file, problems));
        }
        Map<PlaceId, Geometry> drawn = new TreeMap<>();
        cells.forEach((place, cell) -> drawn.put(place, cell.outline()));
        return problems.errors() == before ? Optional.of(drawn) : Optional.empty();
    }

    private void add(DrawnCell cell, Longitudes turn) {
        DrawnCell first = cells.putIfAbsent(cell.place(), cell);
        if (first != null) {
            problems.error(
                    ProblemCode.DUPLICATE_ID,
                    cell.at(),
                    "place \"" + cell.place() + "\" has a cell in line "
                            + first.at().line() + " already",
                    "draw both as one MultiPolygon in " + file);
            return;
        }
        places.get(cell.place())
                .position()
                .filter(at -> !cell.outline().covers(FACTORY.createPoint(new Coordinate(turn.of(at.lon()), at.lat()))))
                .ifPresent(at -> problems.warning(
                        ProblemCode.OUTSIDE_CELL,
                        cell.at(),
                        "place \"" + cell.place() + "\" lies outside its cell",
                        "mend its point in the gazetteer, or its cell in " + file));
    }

    /** Whose cell {@code feature} is; empty if it is of none that counts. */
    private Optional<PlaceId> place(GeoJsonParser.Feature feature) {
        String key = feature.key();
        if (key.isEmpty()) {
            List<String> properties = naming.properties();
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    feature.at(),
                    "the feature does not say which place's cell it is",
                    "write the id of a place in its property "
                            + properties.stream().map(Quoted::text).collect(Collectors.joining(" or ")) + " in "
                            + file);
            return Optional.empty();
        }
        Optional<PlaceId> known = naming.placeOf().apply(key).filter(places::containsKey);
        if (known.isEmpty() && naming.others() == Others.REFUSED) {
            String otherwise = "delete its cell from " + file;
            problems.error(
                    ProblemCode.UNKNOWN_PLACE,
                    feature.at(),
                    "place " + Quoted.text(key) + " is not in the gazetteer",
                    NearestName.find(
                                    key,
                                    places.keySet().stream().map(PlaceId::value).toList())
                            .map(near -> "did you mean \"" + near + "\"? otherwise " + otherwise)
                            .orElse(otherwise));
        }
        Optional<PlaceId> without = known.filter(id -> !places.get(id).makesCell());
        if (without.isPresent() && naming.others() == Others.REFUSED) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    feature.at(),
                    "place \"" + without.get() + "\" makes no cell",
                    "write yes in its column cell of the gazetteer, or delete its cell from " + file);
        }
        return without.isPresent() ? Optional.empty() : known;
    }

    private void checkAllHaveOne() {
        List<String> without = places.values().stream()
                .filter(place -> place.makesCell() && !cells.containsKey(place.id()))
                .map(place -> place.id().value())
                .toList();
        if (!without.isEmpty()) {
            int more = without.size() - MOST_NAMED;
            problems.error(
                    ProblemCode.MISSING_VALUE,
                    Origin.of(file),
                    (without.size() == 1 ? "a place makes a cell" : without.size() + " places make cells")
                            + " and no cell is drawn for "
                            + without.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                            + (more > 0 ? " and " + more + " more" : ""),
                    "draw one for each in " + file + ", or write no in their column cell of the gazetteer");
        }
    }
}
