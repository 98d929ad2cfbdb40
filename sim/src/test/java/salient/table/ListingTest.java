package salient.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static Listing listing() {
        Listing listing = new Listing("text", "list", "number", "day", "nothing");
        listing.add(
                Cell.text("=SUM(A1)"),
                Cell.list(List.of("a", "b")),
                Cell.decimal(1.5),
                Cell.date(LocalDate.of(2014, 3, 25)),
                Cell.EMPTY);
        listing.add(
                Cell.text("says \"so\",\nand more"),
                Cell.list(List.of()),
                Cell.count(-3),
                Cell.text(""),
                Cell.decimal(OptionalDouble.empty()));
        return listing;
    }

    @Test
    void aSpreadsheetIsKeptFromFormulas() throws IOException {
        StringWriter out = new StringWriter();
        listing().writeCsv(out);
        assertThat(out.toString()).isEqualTo("""
                        text,list,number,day,nothing
                        '=SUM(A1),a;b,1.500,2014-03-25,
                        "says ""so"",
                        and more",,-3,,
                        """);
    }

    @Test
    void aProgramGetsNumbersListsNothingsAndTheTextAsItIs() throws IOException {
        StringWriter out = new StringWriter();
        listing().writeJson(out);
        assertThat(out.toString()).isEqualTo("""
                        [ {
                          "text": "=SUM(A1)",
                          "list": [ "a", "b" ],
                          "number": 1.500,
                          "day": "2014-03-25",
                          "nothing": null
                        }, {
                          "text": "says \\"so\\",\\nand more",
                          "list": [ ],
                          "number": -3,
                          "day": null,
                          "nothing": null
                        } ]
                        """);
    }
}
