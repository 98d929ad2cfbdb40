package salient.gis.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salient.gis.input.GivenFiles.Folders;
import salient.problem.ProblemReport;
import salient.problem.Problems;
import salient.text.SourceFile;

class GivenFilesTest {
    private static final int MORE_THAN_HARMLESS_MIB = 101;

    @TempDir
    private Path folder;

    private Path file;
    private final Problems problems = new Problems();

    @BeforeEach
    void aName() {
        file = folder.resolve("given");
    }

    private List<String> opened(Folders folders) throws IOException {
        List<String> names = new ArrayList<>();
        for (SourceFile each : GivenFiles.open(List.of(new GivenFile(file, "given")), folders, problems)
                .orElse(List.of())) {
            try (InputStream in = each.open()) {
                names.add(each.name() + ": " + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return names;
    }

    private String told() throws IOException {
        assertThat(opened(Folders.REFUSED)).isEmpty();
        return ProblemReport.text(problems, "nothing was written");
    }

    private void zip(Charset names, String... entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), names)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(("of " + entry.length()).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void aFolderOrAnArchiveWithNothingInItIsTold() throws IOException {
        zip(StandardCharsets.UTF_8, ".DS_Store");
        assertThat(told()).isEqualTo("""
                given: error: no file is in it [missing-file]
                    fix: name a folder or an archive that has the files, or the files themselves
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void theFilesInAnArchiveComeByNameWithoutWhatASystemAdded() throws IOException {
        zip(StandardCharsets.UTF_8, "b.csv", "a/", "a/c.csv", "__MACOSX/b.csv", ".DS_Store");

        assertThat(opened(Folders.REFUSED)).containsExactly("given/a/c.csv: of 7", "given/b.csv: of 5");
    }

    @Test
    void aWorkbookIsToldOnceInWhateverOrderItsFilesStand() throws IOException {
        String told = """
                given: error: this is a spreadsheet's own file, not a text [unreadable-file]
                    fix: save the sheet that is meant as "CSV UTF-8"
                1 error, 0 warnings in 1 of 1 file; nothing was written
                """;
        String padding = "xl/media/" + "x".repeat(5_000);
        for (String[] entries : new String[][] {
            {"docProps/app.xml", padding, "xl/workbook.xml", "[Content_Types].xml"},
            {padding, "content.xml", "META-INF/manifest.xml"}
        }) {
            zip(StandardCharsets.UTF_8, entries);
            Problems problems = new Problems();
            assertThat(GivenFiles.open(List.of(new GivenFile(file, "given")), Folders.REFUSED, problems))
                    .isEmpty();
            assertThat(ProblemReport.text(problems, "nothing was written")).isEqualTo(told);
        }
    }

    @Test
    void namesInTheCodePageOfAnotherSystemDoNotKeepAnArchiveClosed() throws IOException {
        zip(StandardCharsets.ISO_8859_1, "Idlib-Süd.csv");

        assertThat(opened(Folders.REFUSED)).containsExactly("given/Idlib-Süd.csv: of 13");
    }

    @Test
    void anArchiveThatWasCutShortIsRefused() throws IOException {
        zip(StandardCharsets.UTF_8, "a.csv", "b.csv");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 40));

        assertThat(told())
                .startsWith("given: error: the zip archive is damaged or was cut short: ")
                .contains("""
                 [malformed-file]
                    fix: fetch given again
                """);
    }

    @Test
    void aNameThatClimbsOutOfTheFolderIsRefused() throws IOException {
        zip(StandardCharsets.UTF_8, "../../etc/passwd", "C:\\x.csv", "/abs.csv", "fine..csv");

        assertThat(told()).isEqualTo("""
                given: error: the file "../../etc/passwd" in the archive would climb out of the folder it is unpacked in [outside-workspace]
                    fix: do not trust given: fetch it again from where it was published
                given: error: the file "/abs.csv" in the archive would climb out of the folder it is unpacked in [outside-workspace]
                    fix: do not trust given: fetch it again from where it was published
                given: error: the file "C:\\x.csv" in the archive would climb out of the folder it is unpacked in [outside-workspace]
                    fix: do not trust given: fetch it again from where it was published
                3 errors, 0 warnings in 1 of 1 file; nothing was written
                """);
    }

    @Test
    void anArchiveThatWouldFillADiskIsRefusedBeforeItIsUnpacked() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("zeros"));
            zeros(zip);
        }

        assertThat(told())
                .matches(
                        "(?s)given: error: the archive of \\d+ bytes unpacks to 105906176, as one does that is meant to fill"
                                + " a disk \\[oversized-file\\]\n    fix: unpack it yourself if you trust it, and name the files\n.*");
    }

    @Test
    void aGzThatWouldFillADiskIsRefused() throws IOException {
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(file))) {
            zeros(gz);
        }

        assertThat(told())
                .matches(
                        "(?s)given: error: more than \\d+ bytes come out of the \\d+ of this file, as of one that is meant"
                                + " to fill a disk \\[oversized-file\\]\n    fix: unpack it yourself if you trust it, and name the file\n.*");
    }

    private static void zeros(OutputStream to) throws IOException {
        byte[] mib = new byte[1 << 20];
        for (int i = 0; i < MORE_THAN_HARMLESS_MIB; i++) {
            to.write(mib);
        }
    }

    @Test
    void theFileWithinAGzIsReadAndADamagedOneRefused() throws IOException {
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(file))) {
            gz.write("some text".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(opened(Folders.REFUSED)).containsExactly("given: some text");

        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));
        assertThat(told()).startsWith("""
                given: error: the gz file is damaged or was cut short [malformed-file]
                    fix: fetch given again
                """);
    }

    @Test
    void aDatabaseAWorkbookAndAFolderAreNoTexts() throws IOException {
        Files.writeString(file, "SQLite format 3\0 and more");
        assertThat(told()).startsWith("""
                given: error: this is a database (SQLite, such as a GeoPackage), not a text [unreadable-file]
                    fix: save the table or layer that is meant as CSV or GeoJSON
                """);

        zip(StandardCharsets.UTF_8, "[Content_Types].xml");
        assertThat(told()).contains("""
                given: error: this is a spreadsheet's own file, not a text [unreadable-file]
                    fix: save the sheet that is meant as "CSV UTF-8"
                """);

        Files.delete(file);
        Files.createDirectory(file);
        assertThat(told()).contains("""
                given: error: this is a folder where a file is wanted [unreadable-file]
                    fix: name the files in it
                """);
    }

    @Test
    void theFilesInAFolderComeByNameAndLinksAreNotFollowed() throws IOException {
        Files.createDirectories(file.resolve("sub"));
        Files.writeString(file.resolve("sub/b.geojson"), "b");
        Files.writeString(file.resolve("a.geojson"), "a");
        Files.writeString(file.resolve(".hidden"), "h");
        Files.writeString(folder.resolve("outside"), "o");
        Files.createSymbolicLink(file.resolve("link"), folder.resolve("outside"));

        assertThat(opened(Folders.OPENED)).containsExactly("given/a.geojson: a", "given/sub/b.geojson: b");
    }
}
