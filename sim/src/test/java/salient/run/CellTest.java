package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Severity;

class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(Cell.text(text).written()).isEqualTo("'" + text);
        assertThat(Cell.of(Optional.of(text)).written()).isEqualTo("'" + text);
        assertThat(Cell.list(List.of(text, "b")).written()).isEqualTo("'" + text + ";b");
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

    @Test
    void rowsAreQuotedWhereTheyMustBeAndEndWithALineFeed() throws IOException {
        Problem problem = new Problem(
                Severity.WARNING,
                ProblemCode.EMPTY_ROW,
                new Origin("=cmd.csv", 3, 0),
                "says \"a\", then\nb",
                "mend it");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ProblemsTable(List.of(problem)).writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("severity,code,file,line,column,what,fix\n"
                        + "warning,empty-row,'=cmd.csv,3,,\"says \"\"a\"\", then\nb\",mend it\n");
    }
}
