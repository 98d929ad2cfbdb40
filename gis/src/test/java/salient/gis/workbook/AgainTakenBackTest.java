package salient.gis.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is taken back, worked on and taken back again. */
class AgainTakenBackTest {
    private static final int CLAIMS = 2;
    private static final int SOURCES = 4;
    private static final String FILE = "seeds/toy/gazette/claims.csv";
    private static final String ROW = "gazette,%s,observer,2020-05-06,,,,,,birch,,hold,blue,,,,explicit,2,page 9";

    @TempDir
    private Path folder;

    private CodersWorkbook workbook;

    @BeforeEach
    void aWorkbook() {
        workbook = CodersWorkbook.in(folder, "a.xlsx");
    }

    @Test
    void rowsMayBeAddedAgainAndAgain() throws IOException {
        assertThat(workbook.add(CLAIMS, ROW.formatted("c1"))
                        .accepted()
                        .changes()
                        .get(FILE)
                        .told())
                .isEqualTo("1 row added");
        assertThat(workbook.accepted().changes()).isEmpty();
        assertThat(workbook.add(CLAIMS, ROW.formatted("c2"))
                        .accepted()
                        .changes()
                        .get(FILE)
                        .told())
                .isEqualTo("1 row added");
        assertThat(workbook.accepted().changes()).isEmpty();
        assertThat(workbook.toy().text(FILE)).contains("\nc1,").contains("\nc2,");
    }

    @Test
    void sourcesMayBeAddedAgainAndAgainWhereverTheyStandInTheFile() throws IOException {
        workbook.add(SOURCES, "zebra,Zebra,media,press,C,New.").accepted();
        assertThat(workbook.accepted().changes()).isEmpty();

        workbook.add(SOURCES, "amber,Amber,media,press,C,Newer.").accepted();
        assertThat(workbook.accepted().changes()).isEmpty();
        assertThat(workbook.toy().text("seeds/toy/sources.yaml")).contains("amber:", "zebra:");
    }

    @Test
    void aRowThatWouldBeLostIsNamed() throws IOException {
        workbook.add(CLAIMS, ROW.formatted("c1")).accepted();
        workbook.remove(CLAIMS, ">c1<").add(CLAIMS, ROW.formatted("c2"));

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told()).startsWith("""
                a.xlsx/claims: error: seeds/toy/gazette/claims.csv has changed since the workbook was written, and so has the sheet; taking the sheet back means 1 row added, 1 removed (c1) [outdated-workbook]
                    fix: write a new workbook and carry your changes over into it, or say --overwrite to have the sheet win
                """);
    }

    @Test
    void rowsInAnotherOrderAreNoAddition() throws IOException {
        workbook.add(CLAIMS, ROW.formatted("c1"))
                .add(CLAIMS, ROW.formatted("c2"))
                .accepted();
        workbook.remove(CLAIMS, ">c1<").add(CLAIMS, ROW.formatted("c1")).add(CLAIMS, ROW.formatted("c3"));

        assertThat(workbook.takenBack()).isEmpty();
        assertThat(workbook.told())
                .contains("taking the sheet back means 1 row added, the others in another order [outdated-workbook]");
    }
}
