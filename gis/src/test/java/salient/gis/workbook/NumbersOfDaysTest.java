package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that a spreadsheet has put for days, in cells of every kind. */
class NumbersOfDaysTest {
    private static final int PANEL = 3;

    @TempDir
    private Path folder;

    private static String row(String from) {
        return text("A", "ledger") + text("B", "alder") + from + text("F", "vacant");
    }

    private static String text(String column, String text) {
        return "<c r=\"" + column + "1\" s=\"1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @ParameterizedTest
    @CsvSource({"7118,1919-06-27", "1,1899-12-31", "61,1900-03-01", "19999,1954-10-02"})
    void aNumberInACellOfTextIsADayFrom1900On(String number, String day) throws IOException {
        CodersWorkbook workbook = CodersWorkbook.in(folder, "a.xlsx")
                .addCells(PANEL, row("<c r=\"C1\" s=\"1\" t=\"n\"><v>" + number + "</v></c>"));

        assertThat(workbook.accepted().serials()).isEqualTo(1);
        assertThat(workbook.toy().text("seeds/toy/ledger/panel.csv")).contains("alder," + day + ",");
    }

    @Test
    void numbersBefore1900AndAfter2099AreOfNoDay() {
        assertThat(Serials.day("73050.0", false)).hasValue(LocalDate.of(2099, 12, 31));
        assertThat(Serials.day("1", true)).hasValue(LocalDate.of(1904, 1, 2));
        for (String none : new String[] {"73051", "0", "-1", "7.5", "", "x"}) {
            assertThat(Serials.day(none, false)).as(none).isEmpty();
        }
    }

    @Test
    void aYearOfTheCampaignStaysAYear() throws IOException {
        CodersWorkbook workbook =
                CodersWorkbook.in(folder, "a.xlsx").addCells(PANEL, row("<c r=\"C1\"><v>2020</v></c>"));

        assertThat(workbook.accepted().serials()).isZero();
        assertThat(workbook.toy().text("seeds/toy/ledger/panel.csv")).contains("alder,2020,");
    }

    @Test
    void textOfFourDigitsIsAYearAndOfFiveADay() throws IOException {
        CodersWorkbook workbook = CodersWorkbook.in(folder, "a.xlsx")
                .addCells(PANEL, row(text("C", "7085")))
                .addCells(PANEL, row(text("C", "43959")));

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told()).startsWith("""
                a.xlsx/panel:5: error: from 7085-01-01 is outside the campaign's period 2020-05-01..2020-05-20 [date-outside-period]
                    fix: mend it in the sheet panel, or widen the period in campaign.yaml; a spreadsheet may have put the number of a day there: 7085 is 1919-05-25
                1 error""");
    }

    @Test
    void aNumberInAnOpenDocumentIsADay() throws IOException {
        CodersWorkbook workbook = CodersWorkbook.in(folder, "a.ods")
                .edit(
                        cell("string\"", "2020-05-10") + cell("string\"", "2020-05-12"),
                        cell("float\" office:value=\"7118\"", "7118") + cell("string\"", "2020-05-12"));

        assertThat(workbook.accepted().serials()).isEqualTo(1);
        assertThat(workbook.toy().text("seeds/toy/ledger/panel.csv")).contains("birch,1919-06-27,2020-05-12,");
    }

    private static String cell(String type, String text) {
        return "<table:table-cell table:style-name=\"text\" office:value-type=\"" + type + "><text:p>" + text
                + "</text:p></table:table-cell>";
    }
}
