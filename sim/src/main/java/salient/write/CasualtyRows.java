package salient.write;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import salient.account.Casualties;
import salient.table.Cell;
import salient.table.Rows;
import salient.time.DaySpan;

/** The rows of a {@code casualties.csv}. */
final class CasualtyRows {
    static final List<String> COLUMNS = List.of(
            "id",
            "account",
            "source",
            "origin",
            "from",
            "to",
            "reported",
            "place",
            "side",
            "killed_low",
            "killed_high",
            "wounded_low",
            "wounded_high",
            "combined",
            "cumulative",
            "subset_of",
            "locator",
            "note");

    private CasualtyRows() {}

    static void add(List<Casualties> all, Rows rows) throws IOException {
        for (Casualties count : all) {
            DaySpan days = count.scope().days();
            rows.add(
                    Cell.text(count.id()),
                    Cell.of(count.mention().account()),
                    Cell.of(count.mention().source()),
                    Cell.text(count.origin()),
                    Cell.date(days.first()),
                    days.days() == 1 ? Cell.EMPTY : Cell.date(days.last()),
                    Cell.of(count.reported().map(CasualtyRows::written)),
                    Cell.of(count.scope().place()),
                    Cell.text(count.scope().side()),
                    number(count.toll().killed().low()),
                    number(count.toll().killed().high()),
                    number(count.toll().wounded().low()),
                    number(count.toll().wounded().high()),
                    Cell.yesNo(count.counting().combined()),
                    Cell.yesNo(count.counting().cumulative()),
                    Cell.text(count.counting().subsetOf()),
                    Cell.text(count.mention().locator()),
                    Cell.text(count.mention().note()));
        }
    }

    private static String written(DaySpan days) {
        return days.days() == 1 ? days.first().toString() : days.first() + "/" + days.last();
    }

    private static Cell number(OptionalInt number) {
        return number.isPresent() ? Cell.count(number.getAsInt()) : Cell.EMPTY;
    }
}
