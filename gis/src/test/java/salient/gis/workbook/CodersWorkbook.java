package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import salient.gis.input.GivenFile;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.read.CampaignInputs;
import salient.testkit.Repository;
import salient.testkit.ToyWorkspace;

/** A workbook of the toy campaign in the hands of a coder, who changes it and has it taken back. */
final class CodersWorkbook {
    private final Path file;
    private final ToyWorkspace toy;
    private Problems problems = new Problems();

    private CodersWorkbook(Path file, ToyWorkspace toy) {
        this.file = file;
        this.toy = toy;
    }

    /** The workbook {@code name}, written of a fresh copy of the campaign in {@code folder}. */
    static CodersWorkbook in(Path folder, String name) {
        return of(ToyWorkspace.in(folder.resolve("work")), folder.resolve(name));
    }

    /** The workbook {@code file}, written of {@code toy}. */
    static CodersWorkbook of(ToyWorkspace toy, Path file) {
        CodersWorkbook workbook = new CodersWorkbook(file, toy);
        boolean written = Workbooks.write(
                Repository.workspace(toy.root()), workbook.inputs(), workbook.given(), workbook.problems);
        assertThat(written).as(workbook.told()).isTrue();
        return workbook;
    }

    ToyWorkspace toy() {
        return toy;
    }

    private CampaignInputs inputs() {
        return Repository.read(toy.root(), "toy");
    }

    private GivenFile given() {
        return new GivenFile(file, file.getFileName().toString());
    }

    /** It with {@code before} replaced by {@code after} wherever it stands. */
    CodersWorkbook edit(String before, String after) throws IOException {
        Map<String, String> texts = texts();
        assertThat(texts.values()).anyMatch(text -> text.contains(before));
        texts.replaceAll((part, text) -> text.replace(before, after));
        return packed(texts);
    }

    /** It (xlsx) with a row more at the end of the sheet that has number {@code sheet}, as XML of its cells. */
    CodersWorkbook addCells(int sheet, String cells) throws IOException {
        Map<String, String> texts = texts();
        texts.computeIfPresent(
                "xl/worksheets/sheet" + sheet + ".xml",
                (part, text) -> text.replace("</sheetData>", "<row>" + cells + "</row></sheetData>"));
        return packed(texts);
    }

    /** The same; its cells are text, parted by commas. */
    CodersWorkbook add(int sheet, String row) throws IOException {
        StringBuilder cells = new StringBuilder();
        String[] texts = row.split(",", -1);
        for (int i = 0; i < texts.length; i++) {
            String at = Columns.letters(i) + "1";
            cells.append("<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + XmlText.of(texts[i]) + "</t></is></c>");
        }
        return addCells(sheet, cells.toString());
    }

    /** It (xlsx) without the rows of the sheet of number {@code sheet} that have {@code text} in them. */
    CodersWorkbook remove(int sheet, String text) throws IOException {
        Map<String, String> texts = texts();
        texts.computeIfPresent("xl/worksheets/sheet" + sheet + ".xml", (part, xml) -> {
            Matcher row = Pattern.compile("<row[ >].*?</row>").matcher(xml);
            return row.replaceAll(found -> found.group().contains(text) ? "" : Matcher.quoteReplacement(found.group()));
        });
        return packed(texts);
    }

    /** What its files hold, by their names. */
    Map<String, String> texts() throws IOException {
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

    private CodersWorkbook packed(Map<String, String> texts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                PackedFiles packed = new PackedFiles(out)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                packed.add(text.getKey(), text.getValue());
            }
        }
        return this;
    }

    /** What becomes of it; empty if it is refused. */
    Optional<Returned> takenBack() {
        problems = new Problems();
        return Workbooks.takeBack(Repository.workspace(toy.root()), inputs(), given(), false, problems);
    }

    /** What becomes of it, which is not to be refused. */
    Returned accepted() {
        return takenBack().orElseThrow(() -> new AssertionError(told()));
    }

    /** What was told when it was last taken back. */
    String told() {
        return ProblemReport.text(problems, "nothing was written");
    }
}
