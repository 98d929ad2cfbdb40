package salient.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salient.problem.Origin;
import salient.problem.ProblemCode;
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
    void aColumnThatNoRowNeedsMayBeLeftOut() {
        Row row = table("a,b\n1,2\n").rows().get(0);
        assertThat(row.optional("c")).isEmpty();
        assertThat(row.sound()).isTrue();
        assertThat(row.required("c")).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("c is empty");
            assertThat(problem.fix()).isEqualTo("add the column to t.csv and fill it");
        });
    }

    @Test
    void emptyColumnsAtTheEndAreNobodysConcern() {
        Table table = table("a,b,,\n1,2,,\n3,4\n5,6, ,\u00A0\n");
        assertThat(table.rows()).extracting(row -> row.text("b")).containsExactly("2", "4", "6");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anEmptyRowIsToldAndSkipped() {
        assertThat(table("a,b\n1,2\n,\u00A0\n3,4\n").rows()).hasSize(2);
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.origin()).isEqualTo(new Origin("t.csv", 3, 0)));
    }

    @Test
    void emptyRowsThatFollowOneAnotherAreToldOnce() {
        assertThat(table("a,b\n1,2\n,\n3,4\n,\n\n,\n").rows()).hasSize(2);
        assertThat(problems.sorted())
                .extracting(problem -> problem.origin().line() + " " + problem.what() + " | " + problem.fix())
                .containsExactly(
                        "3 the row has nothing in it and is skipped | delete it from t.csv",
                        "5 the rows from here to line 7 have nothing in them and are skipped | delete them from t.csv");
    }

    @Test
    void aTableWithoutAHeaderIsToldInOneSentence() {
        assertThat(TableFile.read(SourceFile.of("t.csv", "1,2,x\n3,4,y\n"), Columns.of("a,b,c", "a", "b"), problems))
                .isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("the first line names no column of this table: \"1, 2, x\"");
            assertThat(problem.fix()).isEqualTo("begin t.csv with a header of these: a,b,c");
        });
    }

    @Test
    void headingsThatNobodyKnowsAreToldAsTheyWereReadWhateverPartsThem() {
        for (String separator : List.of(";", "\t", ",")) {
            Problems told = new Problems();
            String text = String.join(separator, "Ort", "Breite", "Länge, Grad", "Art") + "\n";
            String written = separator.equals(",") ? text.replace("Länge, Grad", "\"Länge, Grad\"") : text;
            assertThat(TableFile.read(SourceFile.of("t.csv", written), Columns.of("a,b,c", "a"), told))
                    .isEmpty();
            assertThat(told.sorted())
                    .extracting(problem -> problem.origin() + " " + problem.what())
                    .containsExactly("t.csv:1:1 the first line names no column of this table: \"Ort, Breite, Länge,"
                            + " Grad, Art\"");
        }
    }

    @Test
    void headingsMayStandInCapitalsAndWithBlanks() {
        Table table = TableFile.read(
                        SourceFile.of("t.csv", "A,Date To,C-D\n1,2,3\n"), Columns.of("a,date_to,c_d", "a"), problems)
                .orElseThrow();
        assertThat(table.rows().get(0).text("date_to")).isEqualTo("2");
        assertThat(table.rows().get(0).text("c_d")).isEqualTo("3");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsLongEvenIfTheLastIsEmpty() {
        table("a,b,c\n1,2,3,\n");
        assertThat(problems.sorted())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.LONG_ROW));
    }

    @Test
    void whatStandsInAColumnWithoutAHeadingIsToldOnce() {
        table("a,,b\n1,,2\n3,x,4\n5,y,6\n");
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.origin()).isEqualTo(new Origin("t.csv", 3, 3));
            assertThat(problem.what()).isEqualTo("the cell \"x\" stands in a column without a heading");
        });
    }

    @Test
    void cellsMayBePartedBySemicolonsOrTabs() {
        for (String separator : List.of(",", ";", "\t")) {
            Table table = table("a,b\n\"x;y,z\tw\",2\n".replaceAll(",(?!z)", separator));
            assertThat(table.rows().get(0).text("a")).isEqualTo("x;y,z\tw");
            assertThat(table.rows().get(0).origin("b")).isEqualTo(new Origin("t.csv", 2, 11));
        }
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aFirstLineMaySayWhatPartsTheCells() {
        for (String first : List.of("sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;")) {
            Table table = table(first + "\na;b\n1;2\n");
            assertThat(table.rows()).extracting(row -> row.text("b")).containsExactly("2");
            assertThat(table.rows().get(0).line()).isEqualTo(3);
        }
        assertThat(table("sep=|\na|b\n1|2\n").rows()).hasSize(1);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aCommaIsADecimalMarkWhereItCanBeNothingElse() {
        Row row = table("a;b\n50,125;-3,5\n").rows().get(0);
        assertThat(row.required("a").orElseThrow().decimal()).hasValue(50.125);
        assertThat(row.required("b").orElseThrow().decimal()).hasValue(-3.5);
        assertThat(problems.sorted()).isEmpty();
        Row commas = table("a,b\n\"50,125\",1\n").rows().get(0);
        assertThat(commas.required("a").orElseThrow().decimal()).isEmpty();
        assertThat(problems.errors()).isEqualTo(1);
    }

    @Test
    void noBreakSpacesAreSpaces() {
        Row row = table("a\u00A0,b\n\u00A050.1\u202F,Old\u00A0town\u200B\n")
                .rows()
                .get(0);
        assertThat(row.text("a")).isEqualTo("50.1");
        assertThat(row.text("b")).isEqualTo("Old town");
    }

    @Test
    void yesAndNoAreReadAsSpreadsheetsWriteThem() {
        for (String yes : List.of("yes", "TRUE", "True", "1", "WAHR", "y")) {
            assertThat(cell(yes).yesNo()).hasValue(true);
        }
        for (String no : List.of("no", "FALSE", "0", "FAUX", "N")) {
            assertThat(cell(no).yesNo()).hasValue(false);
        }
        assertThat(cell("perhaps").yesNo()).isEmpty();
    }

    private Field cell(String text) {
        return table("a,b\n" + text + ",x\n").rows().get(0).required("a").orElseThrow();
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
        Optional<Table> table = TableFile.read(SourceFile.of("t.csv", text), Columns.of("a,b,c", "a", "b"), problems);
        return table.orElseThrow();
    }
}
