package salient.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.problem.Origin;
import salient.problem.Problems;

class TableTest {
    private final Problems problems = new Problems();

    @Test
    void cellsAreFoundByTheNameOfTheirColumnInAnyOrder() {
        Table table = table("b,a\n1,2\n3,4\n");
        assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("2", "4");
        assertThat(table.records()).isEqualTo(2);
    }

    @Test
    void aCellIsPlacedWhereItBegins() {
        Table table = table("a,b\n\"x, y\",z\n\"two\nlines \"\"here\"\"\",\"t\"\n,last\n");
        assertThat(table.rows().get(0).origin("b")).isEqualTo(new Origin("t.csv", 2, 8));
        assertThat(table.rows().get(1).origin("a")).isEqualTo(new Origin("t.csv", 3, 1));
        assertThat(table.rows().get(1).origin("b")).isEqualTo(new Origin("t.csv", 4, 17));
        assertThat(table.rows().get(1).text("a")).isEqualTo("two\nlines \"here\"");
        assertThat(table.rows().get(2).origin("b")).isEqualTo(new Origin("t.csv", 5, 2));
        assertThat(table.rows().get(2).line()).isEqualTo(5);
    }

    @Test
    void columnsCountCharactersOfAnyScript() {
        assertThat(table("a,b\nكسب,x\n").rows().get(0).origin("b")).isEqualTo(new Origin("t.csv", 2, 5));
    }

    @Test
    void lineEndsOfAnySystemAreTheSame() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Table table = table("a,b" + end + "\"1" + end + "1\",2" + end + "3,4");
            assertThat(table.rows()).extracting(row -> row.text("a")).containsExactly("1\n1", "3");
            assertThat(table.rows().get(1).line()).isEqualTo(4);
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void blanksAroundAValueDoNotCount() {
        assertThat(table("a , b\n x ,\" y \"\n").rows().get(0).text("b")).isEqualTo("y");
    }

    @Test
    void anEmptyCellIsNothing() {
        Row row = table("a,b\n,\" \"\n,x\n").rows().get(0);
        assertThat(row.optional("a")).isEmpty();
        assertThat(row.text("b")).isEqualTo("x");
    }

    @Test
    void aMissingColumnIsToldOnceAndNotForEveryRow() {
        Table table = table("a\n1\n2\n");
        assertThat(table.rows()).allSatisfy(row -> {
            assertThat(row.required("b")).isEmpty();
            assertThat(row.sound()).isFalse();
        });
        assertThat(problems.errors()).isEqualTo(1);
    }

    @Test
    void rowsAfterAQuoteThatIsNeverClosedAreNotGuessed() {
        Table table = table("a,b\n1,2\n3,\"4\n5,6\n");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.whole("a")).isFalse();
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).isEqualTo(new Origin("t.csv", 3, 3)));
    }

    @Test
    void aQuoteWithinACellIsText() {
        assertThat(table("a,b\n5\" gun,x\n").rows().get(0).text("a")).isEqualTo("5\" gun");
    }

    private Table table(String text) {
        Optional<Table> table = Table.read(SourceFile.of("t.csv", text), List.of("a", "b"), problems);
        return table.orElseThrow();
    }
}
