package salient.coding;

import static salient.coding.FormField.left;
import static salient.coding.FormField.needed;
import static salient.coding.FormField.offered;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salient.account.Reliability;
import salient.account.Source;
import salient.account.SourceId;
import salient.campaign.CampId;
import salient.problem.Problems;
import salient.read.CampaignInputs;

/** An entry of {@code sources.yaml}. */
final class SourceForm implements Form {
    static final List<FormField> FIELDS = List.of(
            needed("name", "What it is called."),
            needed("kind", "Any word: monitor, media, state-agency, official, activists, armed-group."),
            needed("camp", "Whom it favours: a camp of the campaign."),
            needed("reliability", "A to E, from completely reliable to unreliable; F if it cannot be judged."),
            offered("reason", "Why this camp and this grade."),
            left("id", "How other files name it; without it, made of the name."));

    private static final String USUAL_ID = "source";

    private final Amendment amendment;
    private final CampaignInputs inputs;

    SourceForm(Amendment amendment, CampaignInputs inputs) {
        this.amendment = amendment;
        this.inputs = inputs;
    }

    @Override
    public List<FormField> fields() {
        return FIELDS;
    }

    @Override
    public String usual(FormField field, Map<String, String> filled) {
        return switch (field.name()) {
            case "id" -> usualId(filled.getOrDefault("name", ""));
            case "reliability" -> Reliability.F.name();
            default -> "";
        };
    }

    /** One source has one name: a second of it is told, and only names without any letter of ids are counted. */
    private String usualId(String name) {
        String plain = Answers.idOf(name, "");
        return plain.isEmpty() ? Answers.freeId(USUAL_ID, taken()::contains) : plain;
    }

    @Override
    public List<String> choices(FormField field) {
        return switch (field.name()) {
            case "camp" -> List.copyOf(camps().keySet());
            case "reliability" ->
                Stream.of(Reliability.values()).map(Reliability::name).toList();
            default -> List.of();
        };
    }

    private Map<String, List<String>> camps() {
        return KnownNames.camps(inputs.dossier().campaign());
    }

    @Override
    public Answer read(FormField field, String written, Map<String, String> filled) {
        return switch (field.name()) {
            case "id" -> Answers.newId(written, taken());
            case "kind" -> Answers.idOf(written);
            case "camp" -> Answers.one(written, camps(), "camp", "add it to camps in campaign.yaml");
            case "reliability" -> Answers.word(written, choices(field), "reliability");
            default -> Answers.text(written);
        };
    }

    private List<String> taken() {
        return inputs.dossier().sources().keySet().stream().map(SourceId::value).toList();
    }

    @Override
    public Optional<Added> add(Map<String, String> filled, Problems problems) {
        String file = amendment.names().sources();
        String id = filled.getOrDefault("id", "");
        Source source = new Source(
                new SourceId(id),
                filled.getOrDefault("name", ""),
                filled.getOrDefault("kind", ""),
                new CampId(filled.getOrDefault("camp", "")),
                Reliability.valueOf(filled.getOrDefault("reliability", "F")),
                filled.getOrDefault("reason", ""));
        return amendment
                .text(file, problems)
                .flatMap(text -> new ListedSources(file, text).with(List.of(source), problems))
                .filter(text ->
                        amendment.make(List.of(file), copy -> Files.writeString(copy.resolve(file), text), problems))
                .map(text ->
                        new Added("source " + id, List.of(file)).with(Answers.remark(id, source.name(), USUAL_ID)));
    }
}
