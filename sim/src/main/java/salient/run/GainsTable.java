package salient.run;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import salient.ground.Gain;
import salient.table.Cell;
import salient.table.Rows;

/** The ground that each side gained and lost, day by day. */
final class GainsTable extends RunTable {
    private final Excerpt excerpt;

    GainsTable(Excerpt excerpt) {
        super("gains.csv", "date", "side", "gained_km2", "lost_km2", "net_km2", "aggregate_km2");
        this.excerpt = excerpt;
    }

    @Override
    void addTo(Rows rows) throws IOException {
        for (LocalDate day : excerpt.days().stream().toList()) {
            List<Gain> gains = excerpt.replay().ground().gains(day);
            for (Gain gain : gains.stream()
                    .sorted(Comparator.comparingInt(g -> excerpt.rank(g.holder())))
                    .toList()) {
                rows.add(
                        Cell.date(day),
                        Cell.of(gain.holder()),
                        Cell.decimal(gain.gainedKm2()),
                        Cell.decimal(gain.lostKm2()),
                        Cell.decimal(gain.netKm2()),
                        Cell.decimal(gain.aggregateKm2()));
            }
        }
    }
}
