package salient.coding;

import static salient.coding.FormField.left;
import static salient.coding.FormField.needed;
import static salient.coding.FormField.offered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import salient.place.Gazetteer;
import salient.place.Location;
import salient.place.PlaceKind;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignTable;

/** A row of {@code places.csv}. */
final class PlaceForm implements Form {
    static final List<FormField> FIELDS = List.of(
            needed("name", "Its name in Latin letters."),
            needed("kind", "What it is: village, town, city, hilltop, region and so on."),
            needed("lat", "Degrees north, as in 35.92; south with a minus."),
            needed("lon", "Degrees east, as in 35.99; west with a minus."),
            offered("name_local", "Its name in the country's own language."),
            offered("aliases", "Other names that sources use, with ; between them."),
            offered("region", "The region that it lies in, a place of kind region."),
            offered("location_accuracy", "How well its point is known: exact, approximate or uncertain."),
            offered("note", "Anything else."),
            left("id", "How other files name it; without it, made of the name."),
            left("cell", "Whether it has ground of its own on the map: yes or no."),
            left("elevation_m", "Metres above the sea."),
            left("location_error_m", "Radius in metres of a circle that should hold it."),
            left("identification", "Whether this is the place that sources mean: certain, probable or doubtful."),
            left("source", "Where its facts are from."));

    private static final String USUAL_ID = "place";

    private final Amendment amendment;
    private final Gazetteer gazetteer;

    PlaceForm(Amendment amendment, CampaignInputs inputs) {
        this.amendment = amendment;
        this.gazetteer = inputs.dossier().gazetteer();
    }

    @Override
    public List<FormField> fields() {
        return FIELDS;
    }

    @Override
    public boolean needs(FormField field, Map<String, String> filled) {
        return switch (field.name()) {
            case "lat", "lon" -> hasGround(filled);
            default -> Form.super.needs(field, filled);
        };
    }

    private static boolean hasGround(Map<String, String> filled) {
        return !filled.getOrDefault("cell", "yes").equals("no")
                && !List.of(PlaceKind.REGION.token(), PlaceKind.GROUP.token())
                        .contains(filled.getOrDefault("kind", ""));
    }

    @Override
    public String usual(FormField field, Map<String, String> filled) {
        return switch (field.name()) {
            case "kind" -> PlaceKind.VILLAGE.token();
            case "id" -> freeId(filled.getOrDefault("name", ""));
            case "cell" -> hasGround(filled) ? "yes" : "no";
            case "location_accuracy" ->
                (filled.getOrDefault("lat", "").isEmpty() ? Location.Accuracy.NONE : Location.Accuracy.APPROXIMATE)
                        .token();
            case "identification" -> Location.Identification.CERTAIN.token();
            default -> "";
        };
    }

    private String freeId(String name) {
        return Answers.freeId(Answers.idOf(name, USUAL_ID), taken()::contains);
    }

    private List<String> taken() {
        return gazetteer.all().stream().map(place -> place.id().value()).toList();
    }

    @Override
    public List<String> choices(FormField field) {
        return switch (field.name()) {
            case "kind" -> tokens(Stream.of(PlaceKind.values()).map(PlaceKind::token));
            case "location_accuracy" ->
                tokens(Stream.of(Location.Accuracy.values()).map(Location.Accuracy::token));
            case "identification" ->
                tokens(Stream.of(Location.Identification.values()).map(Location.Identification::token));
            case "cell" -> List.of("yes", "no");
            default -> List.of();
        };
    }

    private static List<String> tokens(Stream<String> words) {
        return words.toList();
    }

    @Override
    public Answer read(FormField field, String written, Map<String, String> filled) {
        return switch (field.name()) {
            case "id" -> Answers.newId(written, taken());
            case "kind", "location_accuracy", "identification", "cell" ->
                Answers.word(written, choices(field), field.name());
            case "lat" -> Answers.number(written, -90, 90);
            case "lon" -> Answers.number(written, -180, 180);
            case "elevation_m" -> Answers.number(written, -500, 9000);
            case "location_error_m" -> Answers.number(written, 0, 1_000_000);
            case "region" -> Answers.one(written, regions(), "region", "add it as a place of kind region first");
            default -> Answers.text(written);
        };
    }

    private Map<String, List<String>> regions() {
        Map<String, List<String>> regions = new TreeMap<>();
        gazetteer.all().stream()
                .filter(place -> place.kind() == PlaceKind.REGION)
                .forEach(place -> regions.put(place.id().value(), place.names().toList()));
        return regions;
    }

    @Override
    public Optional<Added> add(Map<String, String> filled, Problems problems) {
        return new TableRows(amendment)
                .add(
                        amendment.names().data(CampaignTable.PLACES.file()),
                        CampaignTable.PLACES,
                        filled,
                        "place " + filled.get("id"),
                        problems)
                .map(added -> added.with(
                        Answers.remark(filled.getOrDefault("id", ""), filled.getOrDefault("name", ""), USUAL_ID)));
    }
}
