package salient.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import salient.problem.Origin;
import salient.problem.Problem;
import salient.problem.ProblemCode;
import salient.problem.Severity;

class ProblemsTableTest {
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
