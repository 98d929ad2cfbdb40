package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import salient.problem.ProblemReport;
import salient.problem.Problems;

/** Adds rows and columns to the text of tables. */
class TableTextTest {
    private static final Columns COLUMNS = Columns.of("id,name,note", "id");

    private final Problems problems = new Problems();

    private String with(String text, Map<String, String> row) {
        return TableText.of(SourceFile.of("t.csv", text), COLUMNS, problems)
                .orElseThrow(() -> new AssertionError(ProblemReport.text(problems, "nothing")))
                .with(row)
                .text();
    }

    @Test
    void aRowGoesToTheEndInTheOrderOfTheTablesOwnColumns() {
        assertThat(with("name,id\nOne,one\n", Map.of("id", "two", "name", "Two")))
                .isEqualTo("name,id\nOne,one\nTwo,two\n");
    }

    @Test
    void aColumnThatIsMissingIsAddedToEachRowThoughCellsHoldLineBreaksAndQuotes() {
        assertThat(with("id,name\r\na,\"x\r\n\"\"y\"\"\"\r\n\r\nb,5\" gun", Map.of("id", "c", "note", "p, q")))
                .isEqualTo("id,name,note\r\na,\"x\r\n\"\"y\"\"\",\r\n\r\nb,5\" gun,\r\nc,,\"p, q\"\r\n");
    }

    @Test
    void aLineThatSaysWhatPartsCellsAndAByteOrderMarkStay() {
        assertThat(with("\uFEFFsep=;\nid;name\na;A\n", Map.of("id", "b", "note", "=1;2")))
                .isEqualTo("\uFEFFsep=;\nid;name;note\na;A;\nb;;\"'=1;2\"\n");
    }

    @Test
    void whatIsNoTableIsToldAndNotAddedTo() {
        assertThat(TableText.of(SourceFile.of("t.csv", "id,name\na,\"open\n"), COLUMNS, problems))
                .isEmpty();
        assertThat(problems.hasErrors()).isTrue();
    }
}
