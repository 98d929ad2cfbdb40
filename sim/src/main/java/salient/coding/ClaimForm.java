package salient.coding;

import static salient.coding.FormField.left;
import static salient.coding.FormField.needed;
import static salient.coding.FormField.offered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.Basis;
import salient.account.CitationFit;
import salient.account.Kind;
import salient.place.Control;
import salient.place.Part;
import salient.problem.Problems;
import salient.problem.Quoted;
import salient.read.CampaignInputs;
import salient.read.CampaignTable;
import salient.text.Blanks;

/** A row of the {@code claims.csv} of an account. */
final class ClaimForm implements Form {
    static final List<FormField> FIELDS = List.of(
            needed("account", "The account whose document says it."),
            needed("source", "Who asserts it; without it, the account's own voice."),
            needed("date", "The day on which it was so, or several: 2014-03-25, 25 March 2014, 2014-03-21/2014-03-23."),
            needed("place", "Where, by any of its names."),
            needed("kind", "What is asserted: capture, hold, attack and so on."),
            needed("actor", "The side that acts or holds; several with ; between them."),
            needed("control", "Of a state, a contest or a failure: what was so."),
            needed(
                    "answers",
                    "Of a denial or a retraction: the claims answered; one of another account is written ACCOUNT:ID."),
            offered("against", "The side to which it is done."),
            offered("part", "A part of the place; without it, the whole."),
            offered("time", "The time of day, as in 14:30, 18:00Z or dawn."),
            needed("basis", "Whether it is said outright: explicit, implied, headline, baseline or aggregate."),
            needed("credibility", "1 to 5, from confirmed to improbable; 6 if it cannot be judged."),
            offered("locator", "Where in the document."),
            offered("note", "What is said, in your own words."),
            left("id", "Its id; without it, made of day, place and kind."),
            left("date_to", "The last possible day."),
            left("after", "Claims of the account that it follows on the same day."),
            left("reported", "When the source said it, if not on the account's day."),
            left("reported_to", "The last possible day of that."),
            left("cited", "Numbers of the footnotes at that sentence."),
            left("citation_fit", "Whether they fit: match, mismatch or missing."),
            left("origin", "Of relayed statements, the id of the first telling."));

    private static final int LONGEST_PLACE = 50;

    private final Amendment amendment;
    private final CampaignInputs inputs;

    ClaimForm(Amendment amendment, CampaignInputs inputs) {
        this.amendment = amendment;
        this.inputs = inputs;
    }

    @Override
    public List<FormField> fields() {
        return FIELDS;
    }

    @Override
    public boolean needs(FormField field, Map<String, String> filled) {
        Kind kind = Kind.find(filled.getOrDefault("kind", "")).orElse(Kind.CAPTURE);
        return switch (field.name()) {
            case "source" -> account(filled).isPresent();
            case "actor" -> !kind.answers() && kind != Kind.STATE;
            case "control" -> kind == Kind.STATE || kind == Kind.CONTEST;
            case "answers" -> kind.answers();
            default -> Form.super.needs(field, filled);
        };
    }

    @Override
    public String usual(FormField field, Map<String, String> filled) {
        return switch (field.name()) {
            case "account" -> accounts().size() == 1 ? accounts().get(0) : "";
            case "source" ->
                account(filled).map(account -> account.source().value()).orElse("");
            case "control" -> filled.getOrDefault("kind", "").equals("state") ? Control.Kind.HELD.token() : "";
            case "basis" -> (isBaseline(filled) ? Basis.BASELINE : Basis.EXPLICIT).token();
            case "credibility" -> "3";
            case "id" -> freeId(filled);
            default -> "";
        };
    }

    private boolean isBaseline(Map<String, String> filled) {
        return account(filled)
                .filter(account -> account.kind().equals("baseline"))
                .isPresent();
    }

    private String freeId(Map<String, String> filled) {
        String digits = filled.getOrDefault("date", "").replaceAll("[^0-9]", "");
        String day = digits.length() >= 8 ? digits.substring(4, 8) + "-" : "";
        String place = filled.getOrDefault("place", "");
        String id = day + place.substring(0, Math.min(LONGEST_PLACE, place.length())) + "-"
                + filled.getOrDefault("kind", "");
        return Answers.freeId(id, taken(filled)::contains);
    }

    private List<String> taken(Map<String, String> filled) {
        return account(filled).stream()
                .flatMap(account -> account.claims().stream())
                .map(claim -> claim.id().local())
                .toList();
    }

    private List<String> accounts() {
        return inputs.dossier().accounts().stream()
                .map(account -> account.id().value())
                .toList();
    }

    private Optional<Account> account(Map<String, String> filled) {
        return inputs.dossier().accounts().stream()
                .filter(account -> account.id().value().equals(filled.get("account")))
                .findFirst();
    }

    @Override
    public List<String> choices(FormField field) {
        return switch (field.name()) {
            case "account" -> accounts();
            case "source" -> List.copyOf(sources().keySet());
            case "kind" -> Stream.of(Kind.values()).map(Kind::token).toList();
            case "actor", "against" -> List.copyOf(sides().keySet());
            case "control" ->
                Stream.concat(
                                Stream.of(Control.Kind.values()).map(Control.Kind::token),
                                Stream.of("fighting", "divided", "neither"))
                        .toList();
            case "part" ->
                Stream.of(Part.values())
                        .filter(part -> part != Part.WHOLE)
                        .map(Part::token)
                        .toList();
            case "basis" -> Stream.of(Basis.values()).map(Basis::token).toList();
            case "credibility" -> List.of("1", "2", "3", "4", "5", "6");
            case "citation_fit" ->
                Stream.of(CitationFit.values()).map(CitationFit::token).toList();
            default -> List.of();
        };
    }

    private Map<String, List<String>> sources() {
        return KnownNames.sources(inputs.dossier());
    }

    private Map<String, List<String>> sides() {
        return KnownNames.sides(inputs.dossier().campaign());
    }

    @Override
    public Answer read(FormField field, String written, Map<String, String> filled) {
        return switch (field.name()) {
            case "id" -> Answers.newId(written, taken(filled));
            case "account" -> readAccount(written);
            case "source" -> Answers.one(written, sources(), "source", "add it with 'salient add source'");
            case "place" -> Answers.place(written, inputs.dossier().gazetteer());
            case "actor", "against" -> Answers.several(written, sides(), "side");
            case "date", "date_to" ->
                Answers.date(written, Optional.of(inputs.dossier().campaign().period()));
            case "reported", "reported_to" -> Answers.date(written, Optional.empty());
            case "kind", "control", "part", "basis", "credibility", "citation_fit" ->
                Answers.word(written, choices(field), field.name().replace('_', ' '));
            default -> Answers.text(written);
        };
    }

    private Answer readAccount(String written) {
        List<String> faulty = inputs.dossier().campaign().defaults().accountOrder().stream()
                .filter(id -> !accounts().contains(id))
                .toList();
        boolean isFaulty = Answers.word(written, faulty, "account") instanceof Answer.Taken;
        return isFaulty
                ? new Answer.Refused(
                        "account " + Quoted.text(Blanks.strip(written)) + " has errors",
                        "run 'salient check', which tells them, and mend them first")
                : Answers.word(written, accounts(), "account");
    }

    @Override
    public Optional<Added> add(Map<String, String> filled, Problems problems) {
        String account = filled.getOrDefault("account", "");
        return new TableRows(amendment)
                .add(
                        amendment.names().account(account, CampaignTable.CLAIMS.file()),
                        CampaignTable.CLAIMS,
                        filled,
                        "claim " + account + ":" + filled.get("id"),
                        problems);
    }
}
