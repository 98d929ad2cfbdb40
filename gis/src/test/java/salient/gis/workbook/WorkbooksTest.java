package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salient.account.Kind;
import salient.gis.input.GivenFile;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

/** Campaigns as workbooks, and what comes back of them. */
class WorkbooksTest {
    private static final String NOTE = "=1+1,  two  blanks, \"quotes\" & <marks>, _x0041_ ";

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();
    private ToyWorkspace toy;

    @BeforeEach
    void aCampaign() {
        toy = ToyWorkspace.in(folder.resolve("work"));
    }

    private GivenFile file(String name) {
        return new GivenFile(folder.resolve(name), name);
    }

    private CampaignInputs inputs() {
        return Repository.read(toy.root(), "toy");
    }

    private Path written(String name) {
        boolean written = Workbooks.write(Repository.workspace(toy.root()), inputs(), file(name), problems);
        assertThat(written).as(told()).isTrue();
        return folder.resolve(name);
    }

    private Optional<Returned> takenBack(String name) {
        return takenBack(name, false);
    }

    private Optional<Returned> takenBack(String name, boolean overwrite) {
        return Workbooks.takeBack(Repository.workspace(toy.root()), inputs(), file(name), overwrite, problems);
    }

    private String told() {
        return ProblemReport.text(problems, "nothing was written");
    }

    private static Map<String, String> unpacked(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                texts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private static void pack(Map<String, String> texts, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                PackedFiles packed = new PackedFiles(out)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                packed.add(text.getKey(), text.getValue());
            }
        }
    }

    /** The workbook {@code name} with {@code before} replaced by {@code after} wherever it stands. */
    private void edit(String name, String before, String after) throws IOException {
        Map<String, String> texts = unpacked(folder.resolve(name));
        assertThat(texts.values()).anyMatch(text -> text.contains(before));
        texts.replaceAll((part, text) -> text.replace(before, after));
        pack(texts, folder.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.ods"})
    void theShippedCampaignComesBackAsItWent(String name) {
        for (String campaign : new String[] {"latakia-2014", "qalamoun-2014"}) {
            CampaignInputs inputs = Repository.read(Repository.ROOT, campaign);
            GivenFile file = file(campaign + name);
            Workbooks.write(Repository.workspace(Repository.ROOT), inputs, file, problems);
            Optional<Returned> returned =
                    Workbooks.takeBack(Repository.workspace(Repository.ROOT), inputs, file, false, problems);
            assertThat(problems.hasErrors()).as(told()).isFalse();
            assertThat(returned.orElseThrow().files()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "ods"})
    void theSameCampaignGivesTheSameBytes(String ending) throws IOException {
        assertThat(written("a." + ending)).hasSameBinaryContentAs(written("b." + ending));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.ods"})
    void textStaysTextWhateverItLooksLikeAndNoFormulaIsWritten(String name) throws IOException {
        toy.replace("data/toy/incidents.csv", "page 2,,", "page 2,,\"'" + NOTE.replace("\"", "\"\"") + "\"");
        Map<String, String> texts = unpacked(written(name));

        assertThat(texts.values()).noneMatch(text -> text.contains("<f>") || text.contains("table:formula"));
        assertThat(takenBack(name).orElseThrow(() -> new AssertionError(told())).files())
                .isEmpty();
        edit(name, "two ", "three ");
        assertThat(takenBack(name).orElseThrow(() -> new AssertionError(told())).files())
                .containsExactly("data/toy/incidents.csv");
        assertThat(toy.text("data/toy/incidents.csv"))
                .contains("\"'=1+1,  three  blanks, \"\"quotes\"\" & <marks>, _x0041_\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.ods"})
    void placesSourcesKindsAndSidesAreChosenFromLists(String name) throws IOException {
        String all = String.join("", unpacked(written(name)).values());

        assertThat(all).contains("never-held", "red-radio", "alder");
        assertThat(Stream.of("dataValidation type=\"list\"", "cell-content-is-in-list")
                        .anyMatch(all::contains))
                .isTrue();
    }

    @Test
    void theGuideHasEveryKind() {
        assertThat(Guide.sheet(List.of()).rows())
                .extracting(row -> row.get(0))
                .contains(Stream.of(Kind.values()).map(Kind::token).toArray(String[]::new));
    }

    @Test
    void oneChangedCellChangesItsTableAndNoOther() throws IOException {
        String before = toy.text("seeds/toy/gazette/claims.csv");
        written("a.xlsx");
        edit("a.xlsx", ">shell<", ">strike<");

        Returned returned = takenBack("a.xlsx").orElseThrow(() -> new AssertionError(told()));

        assertThat(returned.files()).containsExactly("seeds/toy/gazette/claims.csv");
        assertThat(toy.text("seeds/toy/gazette/claims.csv")).isEqualTo(before.replace(",shell,", ",strike,"));
    }

    @Test
    void aChangedSourceChangesItsLinesAlone() throws IOException {
        String before = toy.text("seeds/toy/sources.yaml");
        String name = inputs().dossier().sources().values().iterator().next().name();
        written("a.ods");
        edit("a.ods", ">" + name + "<", ">Another name<");

        assertThat(takenBack("a.ods")
                        .orElseThrow(() -> new AssertionError(told()))
                        .files())
                .containsExactly("seeds/toy/sources.yaml");
        assertThat(toy.text("seeds/toy/sources.yaml").lines().toList())
                .hasSameSizeAs(before.lines().toList())
                .filteredOn(line -> !before.contains(line))
                .singleElement()
                .asString()
                .contains("name: Another name");
    }

    /** What a spreadsheet makes of a sheet: shared texts in pieces, days as numbers, truth, a formula with its value. */
    private void aSpreadsheetsOwn(String cells) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("[Content_Types].xml", "<Types/>");
        texts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"r\"><workbookPr/><sheets><sheet name=\"panel\" r:id=\"a\"/></sheets></workbook>");
        texts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"/xl/worksheets/one.xml\"/></Relationships>");
        texts.put(
                "xl/sharedStrings.xml",
                "<sst><si><r><t>al</t></r><r><t>der</t></r><rPh><t>x</t></rPh></si><si><t>ledger</t></si></sst>");
        texts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-809]dd\\ mmm\"/></numFmts><cellStyleXfs>"
                        + "<xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/>"
                        + "</cellXfs></styleSheet>");
        texts.put(
                "xl/worksheets/one.xml",
                "<worksheet><sheetData><row r=\"1\">"
                        + Stream.of("account", "place", "from", "until", "control", "sides")
                                .map(heading -> "<c t=\"inlineStr\"><is><t>" + heading + "</t></is></c>")
                                .reduce("", String::concat)
                        + "</row><row r=\"5\">" + cells + "</row></sheetData></worksheet>");
        pack(texts, folder.resolve("s.xlsx"));
    }

    @Test
    void daysThatASpreadsheetTurnedIntoNumbersAreDaysAgain() throws IOException {
        aSpreadsheetsOwn(
                "<c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\" t=\"s\"><v>0</v></c><c r=\"C5\" s=\"1\"><v>43959</v></c>"
                        + "<c r=\"D5\"><v>43961</v></c><c r=\"E5\" t=\"str\"><f>\"he\"&amp;\"ld\"</f><v>held</v></c>"
                        + "<c r=\"F5\" t=\"inlineStr\"><is><t>blue</t></is></c>");

        Returned returned = takenBack("s.xlsx", true).orElseThrow(() -> new AssertionError(told()));

        assertThat(returned.serials()).isEqualTo(1);
        assertThat(toy.text("seeds/toy/ledger/panel.csv"))
                .contains("alder,2020-05-08,")
                .contains("2020-05-10");
    }

    @Test
    void whatWouldNotCheckIsToldWithItsSheetAndRowAndChangesNothing() throws IOException {
        String before = toy.text("seeds/toy/ledger/panel.csv");
        aSpreadsheetsOwn("<c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\" t=\"inlineStr\"><is><t>nowhere</t></is></c>"
                + "<c r=\"C5\" s=\"1\"><v>43959</v></c><c r=\"E5\" t=\"inlineStr\"><is><t>vacant</t></is></c>");

        assertThat(takenBack("s.xlsx", true)).isEmpty();
        assertThat(told()).startsWith("""
                s.xlsx/panel:5: error: place "nowhere" is not in the gazetteer [unknown-place]
                    fix: add a row for it to the sheet places
                """);
        assertThat(toy.text("seeds/toy/ledger/panel.csv")).isEqualTo(before);
    }

    @Test
    void anAccountThatIsNotThereIsToldWithTheNearest() throws IOException {
        aSpreadsheetsOwn("<c r=\"A5\" t=\"inlineStr\"><is><t>leger</t></is></c>");

        assertThat(takenBack("s.xlsx")).isEmpty();
        assertThat(told()).startsWith("""
                s.xlsx/panel:5: error: account "leger" is not one of the campaign's [unknown-account]
                    fix: did you mean "ledger"? otherwise add it with 'salient add account' first
                1 error, 0 warnings in 1 of\s""");
    }

    @Test
    void aRowRepeatedAMillionTimesIsRefused() throws IOException {
        written("a.ods");
        edit(
                "a.ods",
                "<table:table-row><table:table-cell table:style-name=\"text\"",
                "<table:table-row"
                        + " table:number-rows-repeated=\"1048576\"><table:table-cell table:style-name=\"text\"");

        assertThat(takenBack("a.ods")).isEmpty();
        assertThat(told())
                .contains(
                        "error: the workbook holds more than 5000000 cells, or one row repeated more than 10000"
                                + " times [oversized-file]\n    fix: delete what is no table of the campaign, and save it again\n");
    }

    @Test
    void oneSheetUnderManyNamesIsReadOnce() throws IOException {
        aSpreadsheetsOwn("<c r=\"A5\" t=\"s\"><v>1</v></c>".repeat(1000));
        edit("s.xlsx", "<sheet name=\"panel\"", sheets(6_000) + "<sheet name=\"panel\"");

        assertThat(takenBack("s.xlsx", true)).isEmpty();
        assertThat(told()).contains("[unknown-sheet]").doesNotContain("[oversized-file]");
    }

    private static String sheets(int many) {
        return Stream.iterate(0, i -> i + 1)
                .limit(many)
                .map(i -> "<sheet name=\"x" + i + "\" r:id=\"a\"/>")
                .reduce("", String::concat);
    }

    @Test
    void aNumberOfMoreDigitsThanAnySpreadsheetWritesIsText() throws IOException {
        String digits = "9".repeat(20_000);
        aSpreadsheetsOwn("<c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\"><v>" + digits + "</v></c>");

        assertThat(takenBack("s.xlsx", true)).isEmpty();
        assertThat(told()).contains("s.xlsx/panel:5: error: place \"9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "5000000000", ""})
    void aRowNumberThatCannotBeIsNotTold(String number) throws IOException {
        aSpreadsheetsOwn("<c r=\"A5\" t=\"inlineStr\"><is><t>leger</t></is></c>");
        edit("s.xlsx", "<row r=\"5\">", "<row r=\"" + number + "\">");

        assertThat(takenBack("s.xlsx")).isEmpty();
        assertThat(told())
                .startsWith(
                        number.isEmpty()
                                ? "s.xlsx/panel:2: error: account \"leger\""
                                : "s.xlsx: error: this is no whole workbook: xl/worksheets/one.xml cannot be read");
    }

    @Test
    void rowsRepeatedBeyondAllNumbersAreCountedNoFurther() throws IOException {
        written("a.ods");
        String gap = "<table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell/></table:table-row>";
        edit("a.ods", "ledger</text:p>", "leger</text:p>");
        edit(
                "a.ods",
                "<table:table-row><table:table-cell table:style-name=\"text\"",
                gap.repeat(3) + "<table:table-row><table:table-cell table:style-name=\"text\"");

        assertThat(takenBack("a.ods")).isEmpty();
        assertThat(told()).contains("error: account \"leger\"").doesNotContain(":-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2147483647"})
    void blanksThatAreCountedAreNoMoreThanACellHolds(String count) throws IOException {
        written("a.ods");
        edit("a.ods", "ledger</text:p>", ("<text:s text:c=\"" + count + "\"/>").repeat(30) + "leger</text:p>");

        assertThat(takenBack("a.ods")).isEmpty();
        assertThat(told()).contains("error: account \"leger\"");
    }

    @Test
    void aWorkbookMayBeUtf16() throws IOException {
        aSpreadsheetsOwn("<c r=\"A5\" t=\"inlineStr\"><is><t>leger</t></is></c>");
        Map<String, String> texts = unpacked(folder.resolve("s.xlsx"));
        Files.write(folder.resolve("w.xlsx"), wide(texts));

        assertThat(takenBack("w.xlsx")).isEmpty();
        assertThat(told()).startsWith("w.xlsx/panel:5: error: account \"leger\"");
    }

    private static byte[] wide(Map<String, String> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_16));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void noDocumentTypeAndNoEntityIsFollowed() throws IOException {
        written("a.xlsx");
        edit(
                "a.xlsx",
                "<worksheet",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c><v>&y;</v></c></row>"
                        + "</sheetData></worksheet><worksheet");

        assertThat(takenBack("a.xlsx")).isEmpty();
        assertThat(told())
                .contains("this is no whole workbook: xl/worksheets/sheet1.xml cannot be read [malformed-file]");
    }

    @Test
    void nothingThatIsThereIsReplacedAndNothingHalfIsLeft() throws IOException {
        Files.writeString(folder.resolve("a.xlsx"), "mine");

        assertThat(Workbooks.write(Repository.workspace(toy.root()), inputs(), file("a.xlsx"), problems))
                .isFalse();
        assertThat(told()).startsWith("""
                a.xlsx: error: something stands here, and nothing is replaced [unwritable-output]
                    fix: name another file, or move this one away
                """);
        assertThat(takenBack("a.xlsx")).isEmpty();
        assertThat(told()).contains("a.xlsx: error: this is no workbook [malformed-file]");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.xlsx", "work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.ods"})
    void aWorkbookThatWasNotChangedLeavesWhatChangedSinceAsItIs(String name) {
        written(name);
        toy.replace("seeds/toy/gazette/claims.csv", ",shell,", ",strike,");
        toy.replace("seeds/toy/sources.yaml", "name: ", "name: New ");
        toy.replace("seeds/toy/gazette/account.yaml", "title: ", "title: New ");

        Returned returned = takenBack(name).orElseThrow(() -> new AssertionError(told()));

        assertThat(returned.files()).isEmpty();
        assertThat(returned.left()).containsExactly("seeds/toy/gazette/claims.csv", "seeds/toy/sources.yaml");
        assertThat(toy.text("seeds/toy/gazette/claims.csv")).contains(",strike,");
    }

    @Test
    void aTableThatChangedOnBothSidesIsRefusedAsAWholeUnlessTheWorkbookIsToWin() throws IOException {
        written("a.xlsx");
        edit("a.xlsx", ">shell<", ">strike<");
        String claims = toy.text("seeds/toy/gazette/claims.csv");
        String last = claims.lines().reduce((first, second) -> second).orElseThrow();
        String added = claims + last.replaceFirst("^[^,]*", "added-since") + "\n";
        Files.writeString(toy.root().resolve("seeds/toy/gazette/claims.csv"), added);

        assertThat(takenBack("a.xlsx")).isEmpty();
        assertThat(told()).startsWith("""
                a.xlsx/claims: error: seeds/toy/gazette/claims.csv has changed since the workbook was written, and so has the sheet; taking the sheet back means 1 row changed (alder-shelled), 1 removed (added-since) [outdated-workbook]
                    fix: write a new workbook and carry your changes over into it, or say --overwrite to have the sheet win
                """);
        assertThat(toy.text("seeds/toy/gazette/claims.csv")).isEqualTo(added);
        Problems overwriting = new Problems();
        assertThat(Workbooks.takeBack(Repository.workspace(toy.root()), inputs(), file("a.xlsx"), true, overwriting)
                        .orElseThrow()
                        .changes())
                .containsExactly(Map.entry(
                        "seeds/toy/gazette/claims.csv",
                        new RowChanges(0, List.of("alder-shelled"), List.of("added-since"), false)));
        assertThat(toy.text("seeds/toy/gazette/claims.csv")).isEqualTo(claims.replace(",shell,", ",strike,"));
    }

    @Test
    void ofAWorkbookThatDoesNotSayWhatItWasWrittenFromNothingIsTakenThatLosesARow() throws IOException {
        aSpreadsheetsOwn("<c r=\"A5\" t=\"s\"><v>1</v></c><c r=\"B5\" t=\"s\"><v>0</v></c>"
                + "<c r=\"C5\" s=\"1\"><v>43959</v></c><c r=\"E5\" t=\"inlineStr\"><is><t>vacant</t></is></c>");

        assertThat(takenBack("s.xlsx")).isEmpty();
        assertThat(told())
                .startsWith("s.xlsx/panel: error: the workbook does not say what seeds/toy/ledger/panel.csv was when it"
                        + " was written; taking the sheet back means ")
                .contains(" removed (", "[outdated-workbook]");
    }
}
