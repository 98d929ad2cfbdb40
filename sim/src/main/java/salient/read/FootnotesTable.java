package salient.read;

import java.util.Optional;
import salient.account.AccountId;
import salient.problem.ProblemCode;
import salient.text.Columns;
import salient.text.Field;
import salient.text.Names;
import salient.text.Row;
import salient.text.Table;

/** A {@code footnotes.csv}: what each footnote of an account was coded as. It is checked, and nothing is made of it. */
final class FootnotesTable {
    static final Columns COLUMNS = Columns.of("footnote,coded_as,note", "footnote", "coded_as");

    private static final String CASUALTIES = "casualties:";
    private static final String INCIDENTS = "incidents:";

    private final Table table;
    private final Names<String> numbers;

    FootnotesTable(Table table) {
        this.table = table;
        this.numbers = Names.listedIn(
                table.name(),
                "footnote",
                "is not in the table of footnotes",
                ProblemCode.UNKNOWN_FOOTNOTE,
                "mend the number, or add a row for it to");
        if (!table.whole("footnote")) {
            numbers.open();
        }
        table.misshapen().forEach(row -> numbers.tolerate(row.text("footnote")));
        for (Row row : table.rows()) {
            Optional<Field> field = row.required("footnote");
            if (field.isPresent() && field.get().whole().isPresent()) {
                String number = field.get().text();
                if (numbers.has(number)) {
                    String what = "footnote " + number + " has a row already";
                    field.get().error(ProblemCode.DUPLICATE_ID, what, "join the rows in " + table.name());
                }
                numbers.add(number, number);
            }
        }
    }

    /** The numbers that claims may cite. */
    Names<String> numbers() {
        return numbers;
    }

    /** Checks that what each row names is there. */
    void check(AccountId account, ClaimNames claims, Names<String> casualties, Names<String> incidents) {
        for (Row row : table.rows()) {
            Optional<Field> codedAs = row.required("coded_as");
            if (codedAs.isEmpty()) {
                continue;
            }
            if (codedAs.get().text().equals("none")) {
                if (row.optional("note").isEmpty()) {
                    row.missing("note", "say why the footnote was not coded in " + table.name());
                }
                continue;
            }
            for (Field piece : codedAs.get().pieces()) {
                String text = piece.text();
                if (text.startsWith(CASUALTIES)) {
                    casualties.find(piece.piece(text.substring(CASUALTIES.length())));
                } else if (text.startsWith(INCIDENTS)) {
                    incidents.find(piece.piece(text.substring(INCIDENTS.length())));
                } else {
                    claims.find(account, piece);
                }
            }
        }
    }
}
