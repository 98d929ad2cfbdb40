package salient.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import salient.geo.Theatre;
import salient.place.Location;
import salient.place.Place;
import salient.place.PlaceId;
import salient.place.PlaceKind;
import salient.place.Position;
import salient.place.Toponym;
import salient.problem.Origin;
import salient.problem.ProblemCode;
import salient.problem.Problems;
import salient.text.Columns;
import salient.text.Cycles;
import salient.text.Field;
import salient.text.Limits;
import salient.text.Names;
import salient.text.Row;
import salient.text.Table;
import salient.text.YesNo;

/** Reads {@code places.csv}. */
final class PlacesTable {
    static final Columns COLUMNS = Columns.of(
                    "id,name,name_local,aliases,kind,region,cell,lat,lon,elevation_m,location_accuracy,location_error_m,identification,source,note",
                    "id",
                    "name",
                    "kind",
                    "cell",
                    "location_accuracy",
                    "identification")
            .formerly("name_local", "name_ar");
    private static final Names<PlaceKind> KINDS =
            Names.words("kind", ProblemCode.UNKNOWN_KIND, PlaceKind.values(), PlaceKind::token);
    private static final Names<Location.Accuracy> ACCURACIES = Names.words(
            "location_accuracy", ProblemCode.INVALID_VALUE, Location.Accuracy.values(), Location.Accuracy::token);
    private static final Names<Location.Identification> IDENTIFICATIONS = Names.words(
            "identification",
            ProblemCode.INVALID_VALUE,
            Location.Identification.values(),
            Location.Identification::token);

    private final String file;
    private final Problems problems;
    private final Limits limits;
    private final Names<PlaceId> names;
    private final Names<PlaceId> regions;
    private final PlacePoints points;
    private final Map<PlaceId, Row> rows = new LinkedHashMap<>();
    private final Map<PlaceId, Place> places = new TreeMap<>();
    private boolean sound;

    PlacesTable(String file, Optional<TheatreLand> land, FilesRead files) {
        this.file = file;
        this.problems = files.problems();
        this.limits = files.limits();
        this.points = new PlacePoints(land);
        this.names = names(file);
        this.regions = Names.listedIn(
                file, "region", "is no row of kind region", ProblemCode.UNKNOWN_REGION, "add a row of that kind to");
    }

    /** The names of places, to be listed in {@code file}. */
    static Names<PlaceId> names(String file) {
        return Names.listedIn(
                file, "place", "is not in the gazetteer", ProblemCode.UNKNOWN_PLACE, "add a row for it to");
    }

    /** Reads {@code table}; without one, whatever names a place is let pass. */
    void read(Optional<Table> table) {
        int before = problems.errors();
        readRows(table);
        sound = table.isPresent() && problems.errors() == before;
    }

    private void readRows(Optional<Table> table) {
        if (table.isEmpty() || !table.get().whole("id")) {
            names.open();
        }
        if (table.isEmpty() || !table.get().whole("id") || !table.get().whole("kind")) {
            regions.open();
        }
        if (table.isEmpty()) {
            return;
        }
        table.get().rows().forEach(this::register);
        for (Row row : table.get().misshapen()) {
            names.tolerate(row.text("id"));
            regions.tolerate(row.text("id"));
        }
        rows.forEach((id, row) -> place(id, row).ifPresent(place -> places.put(id, place)));
        checkRegions();
        new PlaceNames(file, problems).check(rows, places);
        limits.checkCells(
                file, places.values().stream().filter(Place::makesCell).count(), problems);
        if (table.get().rows().isEmpty() && table.get().misshapen().isEmpty()) {
            // Of a gazetteer without a place it is enough to be told once.
            names.open();
        }
        boolean allSeen = table.get().whole("cell") && table.get().misshapen().isEmpty();
        if (allSeen
                && table.get().rows().stream()
                        .noneMatch(row -> YesNo.read(row.text("cell")).orElse(false))) {
            problems.error(
                    ProblemCode.EMPTY_GAZETTEER,
                    Origin.of(file),
                    "no place in the gazetteer makes a cell",
                    "add places with cell = yes, lat and lon to " + file);
        }
    }

    private void register(Row row) {
        Optional<Field> field = row.required("id");
        Optional<PlaceId> id = field.flatMap(Field::id).map(PlaceId::new);
        if (id.isEmpty()) {
            field.ifPresent(f -> names.tolerate(f.text()));
            // The rest of the row is looked at all the same.
            place(new PlaceId("unnamed"), row);
            return;
        }
        if (rows.containsKey(id.get())) {
            field.get()
                    .error(
                            ProblemCode.DUPLICATE_ID,
                            "place \"" + id.get() + "\" is also in line "
                                    + rows.get(id.get()).line(),
                            "give each place an id of its own in " + file);
            place(id.get(), row);
            return;
        }
        rows.put(id.get(), row);
        names.add(id.get().value(), id.get());
        List<String> others = new ArrayList<>(List.of(row.text("name"), row.text("name_local")));
        row.optional("aliases").ifPresent(aliases -> aliases.pieces().forEach(alias -> others.add(alias.text())));
        names.alsoKnown(id.get().value(), others.stream());
        Optional<PlaceKind> kind = KINDS.value(row.text("kind"));
        if (kind.equals(Optional.of(PlaceKind.REGION))) {
            regions.add(id.get().value(), id.get());
        } else if (kind.isEmpty()) {
            regions.tolerate(id.get().value());
        }
    }

    private Optional<Place> place(PlaceId id, Row row) {
        Optional<String> name = row.required("name").flatMap(Field::line);
        String local = row.optional("name_local").flatMap(Field::line).orElse("");
        List<String> aliases = new ArrayList<>();
        row.optional("aliases")
                .ifPresent(field -> field.pieces().forEach(alias -> alias.line().ifPresent(aliases::add)));
        Optional<PlaceKind> kind = row.required("kind").flatMap(KINDS::find);
        Optional<PlaceId> region = row.optional("region").flatMap(regions::find);
        Optional<Field> cell = row.required("cell");
        boolean makesCell = cell.flatMap(Field::yesNo).orElse(false);
        Optional<Position> position = points.position(id, row, makesCell);
        OptionalDouble elevationM = decimal(row, "elevation_m", -500, 9_000);
        OptionalDouble errorM = decimal(row, "location_error_m", 0, 1_000_000);
        Optional<Location.Accuracy> accuracy = row.required("location_accuracy").flatMap(ACCURACIES::find);
        Optional<Location.Identification> identification =
                row.required("identification").flatMap(IDENTIFICATIONS::find);
        if (makesCell && kind.isPresent() && (kind.get() == PlaceKind.REGION || kind.get() == PlaceKind.GROUP)) {
            cell.get()
                    .error(
                            ProblemCode.INVALID_VALUE,
                            "a place of kind " + kind.get().token() + " makes no cell",
                            "write no in " + file);
        }
        if (row.sound() && position.isPresent() == (accuracy.orElseThrow() == Location.Accuracy.NONE)) {
            row.errorAt(
                    "location_accuracy",
                    ProblemCode.INVALID_VALUE,
                    position.isPresent()
                            ? "location_accuracy is none and the place has a point"
                            : "the place has no point and location_accuracy is "
                                    + accuracy.get().token(),
                    "write none where lat and lon are empty, and only there, in " + file);
        }
        return row.sound()
                ? Optional.of(new Place(
                        id,
                        new Toponym(name.orElseThrow(), local, aliases),
                        kind.orElseThrow(),
                        region,
                        makesCell,
                        new Location(
                                position, elevationM, accuracy.orElseThrow(), errorM, identification.orElseThrow()),
                        row.text("note")))
                : Optional.empty();
    }

    private static OptionalDouble decimal(Row row, String column, double least, double most) {
        return row.optional(column).map(field -> field.decimal(least, most)).orElse(OptionalDouble.empty());
    }

    private void checkRegions() {
        Map<PlaceId, List<PlaceId>> within = new TreeMap<>();
        places.forEach((id, place) -> place.region().ifPresent(region -> within.put(id, List.of(region))));
        for (List<PlaceId> circle : Cycles.find(within)) {
            Row row = rows.get(circle.get(0));
            row.errorAt(
                    "region",
                    ProblemCode.CIRCULAR_REFERENCE,
                    "region \"" + row.text("region") + "\" lies, through others, in \"" + circle.get(0) + "\" itself",
                    "leave the region of the topmost one empty in " + file);
        }
    }

    /** Looks for cells of {@code theatre} that leap over wide water. */
    StraitsSearch straits(Theatre theatre, double reachKm) {
        Map<PlaceId, Origin> origins = new TreeMap<>();
        List<Place> cells = places.values().stream().filter(Place::makesCell).toList();
        cells.forEach(cell -> origins.put(cell.id(), rows.get(cell.id()).origin()));
        return new StraitsSearch(file, origins, cells, theatre, reachKm);
    }

    /** The ids that other files may name. */
    Names<PlaceId> names() {
        return names;
    }

    /** All places in id order; empty if any of them, or the table itself, has errors. */
    Optional<Collection<Place>> sound() {
        return sound ? Optional.of(Collections.unmodifiableCollection(places.values())) : Optional.empty();
    }

    /** The places without errors, in id order. */
    Map<PlaceId, Place> places() {
        return places;
    }
}
