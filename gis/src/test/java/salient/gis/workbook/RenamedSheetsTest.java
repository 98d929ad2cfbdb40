package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that no longer have the names that they were written with. */
class RenamedSheetsTest {
    private static final int CLAIMS = 2;
    private static final String ROW = "gazette,later,observer,2020-05-06,,,,,,birch,,hold,blue,,,,explicit,2,page 9";

    @TempDir
    private Path folder;

    private CodersWorkbook workbook;

    @BeforeEach
    void aWorkbookWithARowMore() throws IOException {
        workbook = CodersWorkbook.in(folder, "a.xlsx").add(CLAIMS, ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claims", "CLAIMS", " claims "})
    void capitalsAndBlanksDoNotCount(String name) throws IOException {
        workbook.edit("<sheet name=\"claims\"", "<sheet name=\"" + name + "\"");

        assertThat(workbook.accepted().changes()).containsOnlyKeys("seeds/toy/gazette/claims.csv");
    }

    @ParameterizedTest
    @CsvSource({"claims,claims (2)", "claims,Sheet1", "places,Orte", "sources,quellen", "panel,panel_old"})
    void aTableUnderAnotherNameIsRefusedWithTheNameThatItShouldHave(String sheet, String name) throws IOException {
        workbook.edit("<sheet name=\"" + sheet + "\"", "<sheet name=\"" + name + "\"");

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told()).startsWith("""
                a.xlsx/%2$s: error: the sheet "%2$s" has the columns of %1$s, and nothing reads a sheet of that name [unknown-sheet]
                    fix: name it "%1$s"
                """.formatted(sheet, name));
    }

    @Test
    void aCopyBesideItsTableIsRefused() throws IOException {
        workbook.edit(
                "<sheet name=\"claims\" sheetId=\"2\" r:id=\"rId2\"/>",
                "<sheet name=\"claims\" sheetId=\"2\" r:id=\"rId2\"/><sheet name=\"Claims 2\" sheetId=\"99\" r:id=\"rId2\"/>");

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told()).startsWith("""
                a.xlsx/Claims 2: error: the sheet "Claims 2" has the columns of claims, and nothing reads a sheet of that name [unknown-sheet]
                    fix: move its rows into the sheet claims, and delete it
                """);
    }

    @Test
    void aSheetOfTheCodersOwnIsToldToBeUnread() throws IOException {
        workbook.edit("<sheet name=\"guide\"", "<sheet name=\"place\"");

        assertThat(workbook.accepted().changes()).containsOnlyKeys("seeds/toy/gazette/claims.csv");
        assertThat(workbook.told()).startsWith("""
                a.xlsx/place: warning: the sheet "place" is none of a campaign's, and was not read [unknown-sheet]
                    fix: did you mean "places"? otherwise leave it, or put what belongs to the campaign into one of places, casualties, incidents, claims, panel, footnotes, sources
                """);
    }
}
