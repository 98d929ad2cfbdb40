package salient.gis.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salient.account.Account;
import salient.account.Basis;
import salient.account.CitationFit;
import salient.account.Kind;
import salient.account.Reliability;
import salient.account.Source;
import salient.campaign.Campaign;
import salient.gis.workbook.Sheet.Choice;
import salient.place.Location;
import salient.place.Part;
import salient.place.PlaceKind;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.read.CampaignTable;
import salient.text.SourceFile;
import salient.text.TableText;
import salient.workspace.CampaignFiles;
import salient.workspace.Workspace;

/** The tables of a campaign as they stand in its files, to the letter, as sheets. */
final class CampaignSheets {
    static final String ACCOUNT = "account";
    static final String SOURCES = "sources";
    static final String ACCOUNTS = "accounts";
    static final List<String> SOURCE_COLUMNS = List.of("id", "name", "kind", "camp", "reliability", "reason");
    static final List<String> ACCOUNT_COLUMNS =
            List.of("id", "title", "publisher", "language", "published", "source", "kind", "coverage", "note");

    private static final Map<String, Choice> CHOICES = Map.ofEntries(
            Map.entry(ACCOUNT, new Choice("accounts", false)),
            Map.entry("source", new Choice("sources", false)),
            Map.entry("place", new Choice("places", false)),
            Map.entry("part", new Choice("parts", false)),
            Map.entry("actor", new Choice("sides", true)),
            Map.entry("against", new Choice("sides", true)),
            Map.entry("sides", new Choice("sides", true)),
            Map.entry("control", new Choice("control", false)),
            Map.entry("basis", new Choice("bases", false)),
            Map.entry("credibility", new Choice("credibility", false)),
            Map.entry("citation_fit", new Choice("citation_fit", false)),
            Map.entry("region", new Choice("regions", false)),
            Map.entry("cell", new Choice("yes_no", false)),
            Map.entry("location_accuracy", new Choice("accuracies", false)),
            Map.entry("identification", new Choice("identifications", false)),
            Map.entry("camp", new Choice("camps", false)),
            Map.entry("reliability", new Choice("reliability", false)));

    private final Workspace workspace;
    private final CampaignInputs inputs;
    private final CampaignFiles names;
    private final SortedMap<String, String> written = new TreeMap<>();

    CampaignSheets(Workspace workspace, CampaignInputs inputs) {
        this.workspace = workspace;
        this.inputs = inputs;
        this.names = new CampaignFiles(campaign().id());
    }

    private Campaign campaign() {
        return inputs.dossier().campaign();
    }

    /** The name of the sheet of {@code table}. */
    static String sheetOf(CampaignTable table) {
        return table.file().substring(0, table.file().indexOf('.'));
    }

    /** The column by which rows of the sheet {@code name} are told apart. */
    static String keyOf(String name) {
        return Stream.of(CampaignTable.values())
                .filter(table -> sheetOf(table).equals(name))
                .map(table -> table.names().get(0))
                .findFirst()
                .orElse(SOURCE_COLUMNS.get(0));
    }

    /** Whether each account has a {@code table} of its own, so that a column says which. */
    static boolean isOfAccount(CampaignTable table) {
        return table == CampaignTable.CLAIMS || table == CampaignTable.PANEL || table == CampaignTable.FOOTNOTES;
    }

    /** The headings of the sheet of {@code table}. */
    static List<String> headings(CampaignTable table) {
        return isOfAccount(table)
                ? Stream.concat(Stream.of(ACCOUNT), table.names().stream()).toList()
                : table.names();
    }

    /** The files that hold {@code table}, by the account that they are of; by nothing where it is the campaign's. */
    Map<String, String> files(CampaignTable table) {
        Map<String, String> files = new LinkedHashMap<>();
        if (isOfAccount(table)) {
            accounts().forEach(account -> files.put(account, names.account(account, table.file())));
        } else {
            files.put("", names.data(table.file()));
        }
        return files;
    }

    private List<String> accounts() {
        return campaign().defaults().accountOrder().stream()
                .filter(account -> workspace.hasFolder(names.accountFolder(account)))
                .toList();
    }

    /** The table in {@code file}; empty if there is none, or if it cannot be read, which files problems. */
    Optional<TableText> read(String file, CampaignTable table, Problems problems) {
        return workspace.whereabouts(file) == Workspace.Whereabouts.NOWHERE
                ? Optional.empty()
                : SourceFile.read(workspace, file, problems)
                        .flatMap(source -> TableText.of(source, table.columns(), problems));
    }

    /** All sheets but the lists, in their order; those that cannot be read file problems. */
    List<Sheet> all(Problems problems) {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(Guide.sheet(headings(CampaignTable.CLAIMS)));
        for (CampaignTable table : List.of(
                CampaignTable.CLAIMS,
                CampaignTable.PANEL,
                CampaignTable.PLACES,
                CampaignTable.FOOTNOTES,
                CampaignTable.CASUALTIES,
                CampaignTable.INCIDENTS)) {
            sheets.add(sheet(table, problems));
        }
        sheets.add(3, sources());
        sheets.add(4, accountSheet());
        sheets.add(BaseDigests.sheet(written));
        return sheets;
    }

    private Sheet sheet(CampaignTable table, Problems problems) {
        List<String> headings = headings(table);
        List<List<String>> rows = new ArrayList<>();
        files(table).forEach((account, file) -> {
            List<Map<String, String>> stood =
                    read(file, table, problems).map(TableText::rows).orElse(List.of());
            written.put(file, BaseDigests.of(SheetRows.stripped(stood)));
            stood.forEach(row -> rows.add(headings.stream()
                    .map(heading ->
                            heading.equals(ACCOUNT) && isOfAccount(table) ? account : row.getOrDefault(heading, ""))
                    .toList()));
        });
        return new Sheet(sheetOf(table), headings, rows, choices(table, headings));
    }

    private static Map<String, Choice> choices(CampaignTable table, List<String> headings) {
        Map<String, Choice> choices = new TreeMap<>();
        headings.stream().filter(CHOICES::containsKey).forEach(heading -> choices.put(heading, CHOICES.get(heading)));
        switch (table) {
            case CLAIMS -> choices.put("kind", new Choice("kinds", false));
            case PLACES -> {
                choices.put("kind", new Choice("place_kinds", false));
                choices.remove("source");
            }
            case PANEL -> choices.put("control", new Choice("stated_control", false));
            case FOOTNOTES, CASUALTIES, INCIDENTS -> choices.remove("kind");
        }
        return choices;
    }

    /** The sheet of sources. */
    Sheet sources() {
        List<List<String>> rows = inputs.dossier().sources().values().stream()
                .map(CampaignSheets::row)
                .toList();
        written.put(names.sources(), BaseDigests.of(SheetRows.byFirst(SOURCE_COLUMNS, rows)));
        return new Sheet(
                SOURCES,
                SOURCE_COLUMNS,
                rows,
                Map.of("camp", CHOICES.get("camp"), "reliability", CHOICES.get("reliability")));
    }

    /** What {@code source} has in the columns of sources. */
    static List<String> row(Source source) {
        return List.of(
                source.id().value(),
                source.name(),
                source.kind(),
                source.camp().value(),
                source.reliability().name(),
                source.reason());
    }

    /** The sheet that says what the accounts are; it is for looking up, and changes of it are not read back. */
    Sheet accountSheet() {
        List<List<String>> rows =
                inputs.dossier().accounts().stream().map(CampaignSheets::row).toList();
        written.put(ACCOUNTS, BaseDigests.of(SheetRows.named(ACCOUNT_COLUMNS, rows)));
        return new Sheet(ACCOUNTS, ACCOUNT_COLUMNS, rows);
    }

    private static List<String> row(Account account) {
        return List.of(
                account.id().value(),
                account.title(),
                account.publication().publisher(),
                account.publication().language(),
                account.publication().published().toString(),
                account.source().value(),
                account.kind(),
                account.coverage().map(Object::toString).orElse(""),
                account.note());
    }

    /** What can be chosen. */
    Lists lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        lists.put("accounts", accounts());
        lists.put(
                "sources",
                inputs.dossier().sources().keySet().stream()
                        .map(Object::toString)
                        .toList());
        lists.put("places", places(kind -> true));
        lists.put("regions", places(kind -> kind == PlaceKind.REGION));
        lists.put(
                "sides",
                campaign().sides().stream().map(side -> side.id().value()).toList());
        lists.put(
                "camps",
                campaign().camps().stream().map(camp -> camp.id().value()).toList());
        lists.put("kinds", Stream.of(Kind.values()).map(Kind::token).toList());
        lists.put(
                "place_kinds",
                Stream.of(PlaceKind.values()).map(PlaceKind::token).toList());
        lists.put(
                "parts",
                Stream.of(Part.values())
                        .filter(part -> part != Part.WHOLE)
                        .map(Part::token)
                        .toList());
        lists.put("control", List.of("held", "contested", "vacant", "unknown", "fighting", "divided", "neither"));
        lists.put("stated_control", List.of("held", "contested", "vacant", "unknown"));
        lists.put("bases", Stream.of(Basis.values()).map(Basis::token).toList());
        lists.put("credibility", List.of("1", "2", "3", "4", "5", "6"));
        lists.put(
                "reliability",
                Stream.of(Reliability.values()).map(Reliability::name).toList());
        lists.put(
                "citation_fit",
                Stream.of(CitationFit.values()).map(CitationFit::token).toList());
        lists.put(
                "accuracies",
                Stream.of(Location.Accuracy.values())
                        .map(Location.Accuracy::token)
                        .toList());
        lists.put(
                "identifications",
                Stream.of(Location.Identification.values())
                        .map(Location.Identification::token)
                        .toList());
        lists.put("yes_no", List.of("yes", "no"));
        return new Lists(lists);
    }

    private List<String> places(Predicate<PlaceKind> kinds) {
        return inputs.dossier().gazetteer().all().stream()
                .filter(place -> kinds.test(place.kind()))
                .map(place -> place.id().value())
                .toList();
    }
}
