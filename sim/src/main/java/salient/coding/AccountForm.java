package salient.coding;

import static salient.coding.FormField.left;
import static salient.coding.FormField.needed;
import static salient.coding.FormField.offered;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salient.account.Account;
import salient.account.AccountId;
import salient.account.Publication;
import salient.account.SourceId;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.text.SourceFile;
import salient.text.YamlParser;
import salient.time.DateReader;
import salient.time.WrittenDate;
import salient.write.CampaignWriter;

/**
 * A folder for a document: its {@code account.yaml} and a {@code claims.csv} to fill. The campaign lists it, and the default
 * scenario hears it, where it says itself whom it hears.
 */
final class AccountForm implements Form {
    static final List<FormField> FIELDS = List.of(
            needed("title", "The document, in a few words."),
            needed("publisher", "Who published it."),
            needed("published", "The day on which the version that you code appeared."),
            needed("source", "Its own voice, a source: who speaks where the document names nobody else."),
            needed("kind", "Any word: news-article, digest, live-blog, encyclopaedia, baseline."),
            offered("address", "Where it stands on the web."),
            offered("language", "Its language, as in en or ar."),
            offered("note", "Anything else."),
            left("id", "The name of its folder; without it, made of the publisher."));

    private static final String USUAL_ID = "account";

    private final Amendment amendment;
    private final CampaignInputs inputs;

    AccountForm(Amendment amendment, CampaignInputs inputs) {
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
            case "id" -> freeId(filled.getOrDefault("publisher", ""));
            case "kind" -> "news-article";
            case "language" -> "en";
            default -> "";
        };
    }

    private String freeId(String publisher) {
        return Answers.freeId(Answers.idOf(publisher, USUAL_ID), this::isTaken);
    }

    private boolean isTaken(String id) {
        return Files.exists(amendment.root().resolve(amendment.names().accountFolder(id)))
                || inputs.dossier().campaign().defaults().accountOrder().contains(id);
    }

    @Override
    public List<String> choices(FormField field) {
        return field.name().equals("source")
                ? List.copyOf(KnownNames.sources(inputs.dossier()).keySet())
                : List.of();
    }

    @Override
    public Answer read(FormField field, String written, Map<String, String> filled) {
        return switch (field.name()) {
            case "id" -> Answers.newId(written, isTaken(written.strip()) ? List.of(written.strip()) : List.of());
            case "kind" -> Answers.idOf(written);
            case "published" -> Answers.date(written, Optional.empty());
            case "source" ->
                Answers.one(
                        written,
                        KnownNames.sources(inputs.dossier()),
                        "source",
                        "add it with 'salient add source' first");
            default -> Answers.text(written);
        };
    }

    @Override
    public Optional<Added> add(Map<String, String> filled, Problems problems) {
        String id = filled.getOrDefault("id", "");
        String campaign = amendment.names().data("campaign.yaml");
        String scenario = amendment
                .names()
                .scenario(inputs.dossier().campaign().defaults().scenario());
        Map<String, String> texts = new LinkedHashMap<>();
        listed(scenario, id, problems).ifPresent(text -> texts.put(scenario, text));
        amendment
                .text(campaign, problems)
                .flatMap(text -> new ListedAccounts(campaign, text).with(List.of(new AccountId(id)), problems))
                .ifPresent(text -> texts.put(campaign, text));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        List<String> places = new ArrayList<>(List.of(amendment.names().accountFolder(id)));
        places.addAll(texts.keySet());
        Amendment.Change change = copy -> {
            new CampaignWriter(copy, amendment.names().campaign())
                    .account(account(id, filled), inputs.dossier().campaign());
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = copy.resolve(text.getKey());
                Files.writeString(file, text.getValue());
            }
        };
        return amendment.make(places, change, problems)
                ? Optional.of(new Added("account " + id, places)
                        .with(Answers.remark(id, filled.getOrDefault("publisher", ""), USUAL_ID)))
                : Optional.empty();
    }

    /** The text of {@code scenario} with the account; empty if it inherits whom it hears, or cannot be read. */
    private Optional<String> listed(String scenario, String id, Problems problems) {
        Problems aside = new Problems();
        return amendment
                .text(scenario, aside)
                .filter(text -> YamlParser.read(SourceFile.of(scenario, text), aside)
                        .filter(top -> top.has("accounts"))
                        .isPresent())
                .flatMap(text -> new ListedAccounts(scenario, text).with(List.of(new AccountId(id)), problems));
    }

    private static Account account(String id, Map<String, String> filled) {
        WrittenDate.Days published = (WrittenDate.Days) DateReader.read(filled.getOrDefault("published", ""));
        String address = filled.getOrDefault("address", "");
        return new Account(
                new AccountId(id),
                new Publication(
                        filled.getOrDefault("title", ""),
                        filled.getOrDefault("publisher", ""),
                        filled.getOrDefault("language", "en"),
                        published.last().orElse(LocalDate.MAX),
                        address.isEmpty() ? List.of() : List.of(address)),
                new SourceId(filled.getOrDefault("source", "")),
                filled.getOrDefault("kind", ""),
                Optional.empty(),
                filled.getOrDefault("note", ""),
                List.of());
    }
}
