package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a sheet that do not say of which account they are, or name one that is not there. */
class FaultyAccountsTest {
    private static final int CLAIMS = 2;
    private static final String FILE = "seeds/toy/gazette/claims.csv";
    private static final String REST = ",,,,,,birch,,hold,blue,,,,explicit,2,page 9";

    @TempDir
    private Path folder;

    private CodersWorkbook workbook;

    @BeforeEach
    void aWorkbook() {
        workbook = CodersWorkbook.in(folder, "a.xlsx");
    }

    @Test
    void anEmptyAccountIsToBeFilledIn() throws IOException {
        String before = workbook.toy().text(FILE);
        workbook.add(CLAIMS, ",later,observer,2020-05-06" + REST);

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told()).startsWith("""
                a.xlsx/claims:13: error: account is empty [missing-value]
                    fix: fill it in: one of eve, gazette, ledger
                1 error, 0 warnings in 1 of\s""");
        assertThat(workbook.toy().text(FILE)).isEqualTo(before);
    }

    @Test
    void theyDoNotHideWhatElseIsWrongInThemAndInOtherRowsAndSheets() throws IOException {
        workbook.add(CLAIMS, ",a1,observer,2020-05-06" + REST)
                .add(CLAIMS, "gazete,a2,observer,2020-05-41" + REST)
                .add(CLAIMS, "gazette,a3,observer,2020-05-06" + REST.replace("birch", "brich"))
                .add(CLAIMS, "eve,a4,observer,2020-05-06" + REST.replace("hold", "holt"))
                .add(3, "ledger,nowhere,2020-05-12,2020-05-15,,vacant");

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told())
                .contains("a.xlsx/claims:13: error: account is empty")
                .contains("a.xlsx/claims:14: error: account \"gazete\" is not one of the campaign's")
                .contains("a.xlsx/claims:14: error: date \"2020-05-41\"")
                .contains("a.xlsx/claims:15: error: place \"brich\" is not in the gazetteer")
                .contains("a.xlsx/claims:16: error: kind \"holt\"")
                .contains("a.xlsx/panel:5: error: place \"nowhere\" is not in the gazetteer");
        assertThat(workbook.toy().text(FILE)).doesNotContain("a3");
    }
}
