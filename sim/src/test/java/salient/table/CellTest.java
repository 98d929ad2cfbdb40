package salient.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.problem.Problems;
import salient.text.Columns;
import salient.text.SourceFile;
import salient.text.Table;
import salient.text.TableFile;

class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Cell.text(text).written()).isEqualTo("'" + text);
        assertThat(Cell.of(Optional.of(text)).written()).isEqualTo("'" + text);
        assertThat(Cell.list(List.of(text, "b")).written()).isEqualTo("'" + text + ";b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0043-03-15", "+10000-01-01", "-0043-03-15/-0043-03-17", "-0043-03-15/..", "'-0043-03-15"})
    void daysBeforeTheYearNullAndIntervalsOfThemGetNone(String days) {
        assertThat(Cell.text(days).written()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0043-03-15+1", "-0043-03", "-0043-03-15/=1", "-44-03-15"})
    void whatOnlyBeginsLikeADayGetsOne(String text) {
        assertThat(Cell.text(text).written()).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0043-03-15", "'-0043-03-15", "=1+1", "'=1+1", "''-1", "'Ayn", "plain", "", "'"})
    void textIsReadBackFromATableAsItWasWritten(String text) {
        String written = Cell.text(text).written();
        SourceFile file = SourceFile.of("t.csv", "a,b\n1,\"" + written + "\"\n");
        Table table =
                TableFile.read(file, Columns.of("a,b", "a"), new Problems()).orElseThrow();

        assertThat(table.rows().get(0).text("b")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "50.1,50.1",
        "0,0",
        "-0.0,0",
        "1e-7,0.0000001",
        "12345678,12345678",
        "35.123456789012345,35.123456789012344"
    })
    void exactNumbersHaveAllTheirDigitsAndNoExponent(double number, String written) {
        assertThat(Cell.exact(number).written()).isEqualTo(written);
    }

    @Test
    void otherTextIsLeftAsItIs() {
        assertThat(Cell.text("a=b").written()).isEqualTo("a=b");
        assertThat(Cell.text("المرصد 45").written()).isEqualTo("المرصد 45");
        assertThat(Cell.text("").written()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,0.000", "-0.0004,0.000", "1234.5675,1234.568", "-1.5,-1.500", "1e9,1000000000.000", "0.0005,0.001"})
    void decimalsAreThreeAndThereIsNoNegativeZero(double number, String written) {
        assertThat(Cell.decimal(number).written()).isEqualTo(written);
    }
}
