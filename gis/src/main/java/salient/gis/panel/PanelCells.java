package salient.gis.panel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import salient.geo.Theatre;
import salient.gis.input.GivenFile;
import salient.gis.input.GivenFiles;
import salient.gis.intake.Counted;
import salient.gis.intake.ImportReport;
import salient.gis.intake.ImportReport.Chapter;
import salient.gis.intake.ImportRequest;
import salient.place.Place;
import salient.place.PlaceId;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.read.CellsFile;

/** The cells of a panel's places, where a file of others draws them: a tessellation, or districts. */
final class PanelCells {
    static final String CELLS = "cells";
    static final String PROPERTY = "cell-property";

    private final ImportRequest request;
    private final PanelOptions options;
    private final ImportReport report;
    private final Problems problems;

    PanelCells(ImportRequest request, PanelOptions options, ImportReport report, Problems problems) {
        this.request = request;
        this.options = options;
        this.report = report;
        this.problems = problems;
    }

    /**
     * The theatre in which {@code places} have the cells that are given, if any are; all of the ground where they lie, if
     * nobody drew another, is what they cover together.
     *
     * @param keys the places by what the file may call them
     * @param drawn the study area, if somebody drew one
     * @return {@code drawn} if no cells are given, or if they are no good, with problems filed
     */
    Optional<Theatre> theatre(List<Place> places, Map<String, PlaceId> keys, Optional<Theatre> drawn) {
        Optional<GivenFile> file = request.file(CELLS);
        if (file.isEmpty()) {
            return drawn;
        }
        if (request.into().isPresent()) {
            problems.error(
                    ProblemCode.INVALID_VALUE,
                    Origin.of("--" + CELLS),
                    "the campaign is there, and its cells are what they are",
                    "leave --" + CELLS + " out; cells of a campaign stand in cells.geojson of its folder in data");
            return drawn;
        }
        SortedSet<String> unknown = new TreeSet<>();
        CellsFile.Naming naming = new CellsFile.Naming(
                options.cellProperty().map(List::of).orElse(PanelHeader.PLACES),
                key -> {
                    Optional<PlaceId> place = Optional.ofNullable(keys.get(PlainKey.of(key)));
                    if (place.isEmpty()) {
                        unknown.add(key);
                    }
                    return place;
                },
                options.unknownPlaces() == PanelOptions.UnknownPlaces.LEAVE_OUT
                        ? CellsFile.Others.LEFT_OUT
                        : CellsFile.Others.REFUSED);
        Optional<Map<PlaceId, Geometry>> cells = GivenFiles.openOne(file.get(), problems)
                .flatMap(opened -> CellsFile.read(opened, naming, places, problems));
        if (cells.isEmpty()) {
            return drawn;
        }
        report.add(
                Chapter.READ,
                "the cells of " + Counted.of(cells.get().size(), "place") + ", as "
                        + file.get().name() + " draws them");
        if (!unknown.isEmpty()) {
            report.add(Chapter.LEFT_OUT, Counted.of(unknown.size(), "cell") + " of places that are not known");
        }
        if (drawn.isEmpty()) {
            report.add(
                    Chapter.GUESSED,
                    "the study area is what the cells cover together, and all of it is taken for land: draw a better one in"
                            + " theatre.geojson and land.geojson");
        }
        return Optional.of(
                drawn.map(theatre -> theatre.withCells(cells.get())).orElseGet(() -> Theatre.ofCells(cells.get())));
    }
}
