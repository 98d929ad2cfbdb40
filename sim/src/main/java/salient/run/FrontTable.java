package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import salient.ground.FrontLength;
import salient.table.Cell;
import salient.table.Rows;

/** The length of each kind of front between each two sides, day by day. */
final class FrontTable extends RunTable {
    private static final Comparator<FrontLength> ORDER = Comparator.comparing(FrontLength::sideA)
            .thenComparing(FrontLength::sideB)
            .thenComparing(FrontLength::kind);

    private final Excerpt excerpt;

    FrontTable(Excerpt excerpt) {
        super("front.csv", "date", "side_a", "side_b", "kind", "length_km", "presumed_length_km");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LocalDate day : excerpt.days().stream().toList()) {
            List<FrontLength> lengths = excerpt.replay().ground().frontLengths(day);
            for (FrontLength length : lengths.stream().sorted(ORDER).toList()) {
                rows.add(
                        Cell.date(day),
                        Cell.of(length.sideA()),
                        Cell.of(length.sideB()),
                        Cell.text(length.kind().token()),
                        Cell.decimal(length.lengthKm()),
                        Cell.decimal(length.presumedKm()));
            }
        }
    }
}
