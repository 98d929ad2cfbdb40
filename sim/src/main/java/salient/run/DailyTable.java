package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import salient.ground.GroundShare;
import salient.table.DailyColumn;
import salient.table.DailyRow;
import salient.table.Rows;

/** The ground of each control and side, day by day. */
final class DailyTable extends RunTable {
    private final Excerpt excerpt;

    DailyTable(Excerpt excerpt) {
        super(DailyColumn.FILE, DailyColumn.values());
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LocalDate day : excerpt.days().stream().toList()) {
            for (GroundShare share : inOrder(excerpt.replay().ground().shares(day))) {
                rows.add(new DailyRow(day, share), DailyColumn.values());
            }
        }
    }

    private List<GroundShare> inOrder(List<GroundShare> shares) {
        return shares.stream()
                .sorted(Comparator.comparing(GroundShare::kind)
                        .thenComparingInt(s -> s.holder().map(excerpt::rank).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
